import type { Driver } from '@parley/model'
import type { Setting } from '../figure.ts'
import type { Flow } from '../flow.ts'
import type { TornadoWords } from '../words/tornadoWords.ts'

export const MARGIN = 8
/** The most room for the words at one end of a bar. */
export const END_ROOM = 86

/** What the parts of a tornado share. */
export type Tornado = Readonly<{
  setting: Setting
  flow: Flow
  words: TornadoWords
  isStacked: boolean
  /** Width of the column of names and of the column of flips; 0 when stacked. */
  names: number
  flips: number
  chance: number
  /** From a chance to a place in the figure; chances grow to the right in either direction of the words. */
  at: (chance: number) => number
  nameOf: (driver: Driver) => string
}>
