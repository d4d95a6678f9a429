import type { Input } from './estimate.ts'
import type { InputPath } from './inputPath.ts'

/** What values an input can take: chances and shares lie in [0, 1], scores in [0, 100], weights are non-negative. */
export type InputDomain =
  | 'chance'
  | 'share'
  | 'worth'
  | 'score'
  | 'points'
  | 'weight'
  | 'cost'
  | 'number'

export type InputEntry = Readonly<{
  path: InputPath
  input: Input
  domain: InputDomain
  /** Words for a reader: "Russia, fight on, holds: chance". */
  name: string
}>
