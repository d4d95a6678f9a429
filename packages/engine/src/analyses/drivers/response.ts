import type { Margins } from '../../deals/marginAsk.ts'
import type { Search } from './findFlip.ts'

/** The chance of a zone and the median margin over the draws with an admissible deal; 0 when there is none. */
export type At = Readonly<{ chance: number; margin: number }>

/** How the answer moves when one input is held. */
export type Response = Readonly<{
  /** At the input's 10% and 90% points. */
  ends(): { low: At; high: At }
  /** Whether a zone is more likely than not with the input held at a value. */
  isLikelyAt(value: number): boolean
  search: Search | null
}>

/** How the answer moves with each input, by its place in the list asked about. */
export type Responses = Readonly<{
  chance: number
  /** The margins as drawn: which draws have an admissible deal, and how large the margin is there. */
  base(): Margins
  of(input: number): Response
}>
