import type { Attribution } from './attribution.ts'
import type { NonEmpty, PartyId } from './ids.ts'
import type { Condition } from './issue.ts'

/**
 * What a party prefers, without numbers: statements in order of importance [O3].
 *
 * Of two deals the better is the one that meets the first statement on which they differ; deals alike on all
 * of them are tied. A list of whole deals, best first, is the special case in which each statement is met once.
 */
export type Preference = Readonly<{
  party: PartyId
  statements: readonly Statement[]
  attribution: Attribution
}>

/**
 * States a party does not see as possible [O8]: those that meet any of the statements. It moves neither to one
 * nor from one. Misperception of the first level; what others would do is reckoned with in full.
 */
export type Oversight = Readonly<{
  party: PartyId
  statements: readonly Statement[]
  attribution: Attribution
}>

/** Met by a deal that meets any of its clauses. */
export type Statement = NonEmpty<Clause>

/** `all`: every condition holds. `not`: not every one does. `if`: where `when` holds, `then` holds too. */
export type Clause = Readonly<
  | { kind: 'all' | 'not'; conditions: readonly Condition[] }
  | { kind: 'if'; when: readonly Condition[]; then: readonly Condition[] }
>
