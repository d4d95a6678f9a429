/** Raw combinations that are enumerated at most; 32 million bytes of worth per party. */
export const ENUMERABLE_DEALS = 4_194_304

/** The condition that a space is too large to enumerate: a property of the case, not a mistake of ours. */
export type TooManyDeals = Error &
  Readonly<{ kind: 'too-many-deals'; count: number; limit: number }>

/** `count` is the number of raw combinations, rules not yet applied. */
export function tooManyDeals(count: number, limit: number): TooManyDeals {
  return Object.assign(new Error(`makeDealSpace: ${count} combinations, at most ${limit}`), {
    kind: 'too-many-deals' as const,
    count,
    limit,
  })
}

export function isTooManyDeals(thrown: unknown): thrown is TooManyDeals {
  return thrown instanceof Error && (thrown as Partial<TooManyDeals>).kind === 'too-many-deals'
}
