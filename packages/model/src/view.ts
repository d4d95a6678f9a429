import type { Citation } from './attribution.ts'
import type { Input } from './estimate.ts'
import type { NonEmpty, PartyId, SchoolId } from './ids.ts'
import type { InputPath } from './inputPath.ts'
import type { Line, RankedOutcome } from './worth.ts'

/** What a party believes of one input where it differs from the analyst. */
export type Belief = Readonly<{
  holder: PartyId
  about: InputPath
  input: Input
  /** How many observations the belief is worth (Beta strength); null when the file gives none. */
  strength: Input | null
}>

/** One change a school, a move or `--set` makes to the case. */
export type Override = Readonly<
  | { kind: 'input'; at: InputPath; input: Input }
  | { kind: 'ranking'; party: PartyId; tiers: readonly NonEmpty<RankedOutcome>[] }
  | { kind: 'red-lines'; party: PartyId; lines: readonly Line[] }
  /** Drops the holder's belief about one input: it then agrees with the analyst. */
  | { kind: 'agrees'; holder: PartyId; about: InputPath }
>

/** A rival analyst: named overrides, with author and source. */
export type School = Readonly<{
  id: SchoolId
  name: string
  by: string
  from: readonly Citation[]
  why: string
  overrides: readonly Override[]
}>

/** Whose eyes we compute through: the analyst, or a party with its own beliefs. */
export type View = 'analyst' | PartyId

export type Cell = 'recognised' | 'hidden' | 'mirage' | 'none'
