import { type Quorum, SHARE_ROUNDING } from '@parley/kernels'

/**
 * Every smallest set of voters (by seat) whose yes is all it takes to pass every quorum; null where there are
 * more than `limit`, or voters too many to try. One empty set where nobody has to be asked, none where nothing
 * can pass.
 */
export function winningCoalitions(
  quorums: readonly Quorum[],
  limit: number,
): readonly (readonly number[])[] | null {
  let found: readonly (readonly number[])[] = [[]]
  for (const quorum of quorums) {
    const own = coalitionsOf(quorum)
    if (own === null || own.length * found.length > limit) return null
    found = found.flatMap(set => own.map(more => [...new Set([...set, ...more])]))
  }
  return found
}

/** Sets of at most this many voters are tried one by one. */
const VOTERS_AT_MOST = 12

function coalitionsOf({ voters, shares, needs, vetoes }: Quorum): readonly number[][] | null {
  const always = [...vetoes]
  if (needs <= SHARE_ROUNDING) return [always]
  if (voters.length > VOTERS_AT_MOST) return null
  const enough = needs - SHARE_ROUNDING
  const sets: number[][] = []
  for (let set = 0; set < 2 ** voters.length; set++) {
    // In the order of the voters, as votes are counted; shares are never negative.
    let sum = 0
    let least = Number.POSITIVE_INFINITY
    for (let v = 0; v < voters.length; v++)
      if ((set >>> v) & 1) {
        sum += shares[v]!
        least = Math.min(least, shares[v]!)
      }
    if (sum < enough || (set !== 0 && sum - least >= enough)) continue
    sets.push([...always, ...voters.filter((_, v) => (set >>> v) & 1)])
  }
  return sets
}
