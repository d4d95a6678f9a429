import type { Input } from './estimate.ts'
import type { PartyId } from './ids.ts'

/** `decides`: must say yes. `ratifies`: votes on what a decider signs. The rest move inputs but hold no vote. */
export type Role = 'decides' | 'ratifies' | 'shapes' | 'spoils' | 'affected'

export type Party = Readonly<{
  id: PartyId
  name: string
  role: Role
  /** The party this one is a faction of. */
  inside: PartyId | null
  risk: Risk
  /** How this party would tell the story; empty when not written. */
  perspective: string
}>

/** Exponential utility; `coefficient` is per point of the party's own scale, non-negative. */
export type Risk = Readonly<
  { attitude: 'neutral' } | { attitude: 'averse' | 'acceptant'; coefficient: Input }
>

/** W = {x : Σ share·[gain ≥ 0] ≥ needs}, and every veto holder's gain ≥ 0 (Putnam 1988). */
export type Ratification = Readonly<{
  /** The decider whose signature needs it. */
  of: PartyId
  needs: Input
  votes: readonly Readonly<{ by: PartyId; share: Input }>[]
  vetoes: readonly PartyId[]
}>
