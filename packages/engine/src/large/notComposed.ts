import type { Caveat } from '@parley/model'

/** Combinations, or else classes of them, that one group of tied issues may have; each is kept with one worth a party. */
export const GROUP_DEALS = 1_048_576

/** Why a space too large to enumerate cannot be composed either: a property of the case, not a mistake of ours. */
export type NotComposed = Error &
  Readonly<{
    kind: 'not-composed'
    /** `tied-issues`: rules, conditions or interactions tie these issues together, too many to go through. */
    reason: 'tied-issues' | 'not-additive' | 'continuous-issue'
    /** The issues tied or continuous, or the parties whose worth is no sum; by name. */
    names: readonly string[]
    /** Combinations of the tied issues; else of the whole space. */
    count: number
    limit: number
  }>

/** The error that says so; `count` of combinations is what could not be gone through. */
export function notComposed(
  reason: NotComposed['reason'],
  names: readonly string[],
  count: number,
): NotComposed {
  return Object.assign(
    new Error(`makeGroupedSpace: ${reason} (${names.join(', ')}): ${count} combinations`),
    { kind: 'not-composed' as const, reason, names, count, limit: GROUP_DEALS },
  )
}

/** Whether what was thrown, in this thread or another, is that condition. */
export function isNotComposed(thrown: unknown): thrown is NotComposed {
  return thrown instanceof Error && (thrown as Partial<NotComposed>).kind === 'not-composed'
}

/** The reason as a reader of an answer is told it. */
export function notComposedCaveat({
  reason,
  names,
  count,
  limit,
}: Pick<NotComposed, 'reason' | 'names' | 'count' | 'limit'>): Caveat {
  return { kind: 'not-composed', reason, names, count, limit }
}
