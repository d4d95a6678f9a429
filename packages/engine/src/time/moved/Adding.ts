import type { Future, InputPath, View } from '@parley/model'
import type { Mover } from '../movers.ts'
import type { Moving } from '../moving.ts'

/** The collecting of what moves the inputs of one view, under one future or as the data went. */
export type Adding = Readonly<{
  moving: Moving
  future: Future | null
  asOf: number
  observedUntil: number
  view: View
  /** Whether the view believes its own of an input, so that what moves the analyst's leaves it where it is. */
  holds(path: InputPath): boolean
  /** Movers of one input work in the order they are added. */
  add(path: InputPath, mover: Mover, isBelief: boolean): void
}>
