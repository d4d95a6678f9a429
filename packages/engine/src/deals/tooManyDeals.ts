import type { Caveat } from '@parley/model'
import { type NotComposed, notComposedCaveat } from '../large/notComposed.ts'

/** Raw combinations that are enumerated at most; 32 million bytes of worth per party. */
export const ENUMERABLE_DEALS = 4_194_304

/** The condition that a space is too large to enumerate: a property of the case, not a mistake of ours. */
export type TooManyDeals = Error &
  Readonly<{
    kind: 'too-many-deals'
    count: number
    limit: number
    /** Why the deals could not be composed either, where that was tried. */
    why?: Pick<NotComposed, 'reason' | 'names' | 'count' | 'limit'>
  }>

/** `count` is the number of raw combinations, rules not yet applied. */
export function tooManyDeals(count: number, limit: number): TooManyDeals {
  return Object.assign(new Error(`makeDealSpace: ${count} combinations, at most ${limit}`), {
    kind: 'too-many-deals' as const,
    count,
    limit,
  })
}

/** What a reader of an answer is told where there is none. */
export function tooManyCaveats({ count, limit, why }: TooManyDeals): readonly Caveat[] {
  return [{ kind: 'too-many-deals', count, limit }, ...(why ? [notComposedCaveat(why)] : [])]
}

/** Whether what was thrown, in this thread or another, is that condition. */
export function isTooManyDeals(thrown: unknown): thrown is TooManyDeals {
  return thrown instanceof Error && (thrown as Partial<TooManyDeals>).kind === 'too-many-deals'
}
