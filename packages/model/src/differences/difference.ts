import type { Spread } from '../answers/common.ts'
import type { WrittenClass } from '../attribution.ts'
import type { Channel } from '../dynamics.ts'
import type { InputPath } from '../inputPath.ts'

/** One way in which two cases differ, as far as anything is computed from it: what can be put over on its own. */
export type Difference = Readonly<{
  /**
   * `input`: both have it, with other values. `inputs`: values that only make sense together: formulas
   * that would read each other in a circle, or every range when the file's level changed.
   * `belief`: only one of them has the holder think differently.
   * `part`: courses, votes, trust, risk or the way worth is counted have another form.
   * `moved`: what an input is at one date and at another; its spreads stand in `moved`.
   * `red-lines`: what a party refuses outright. `deals`: issues, rules or parties differ, and with them every deal.
   */
  kind: 'input' | 'inputs' | 'belief' | 'part' | 'red-lines' | 'deals' | 'moved'
  /** The address of what differs; of several inputs, the first. */
  path: string
  /** Every input in it that both cases have. */
  paths: readonly InputPath[]
  /** As each side writes it; null when that side has none. */
  from: Written | null
  to: Written | null
  /** The party it is about, or that holds the belief; else `quantities` or `deals`. */
  group: string
  moved?: Moved
}>

/** An input at two dates: its spread over the draws, how it stands in the file, and the channel it moved through. */
export type Moved = Readonly<{
  from: Spread
  to: Spread
  class: WrittenClass
  isPlaceholder: boolean
  channel: Channel
}>

export type Written = Readonly<{ text: string; class: WrittenClass | null }>
