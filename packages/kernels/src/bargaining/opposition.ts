/**
 * How far the deals at hand stay from giving every party its ideal at once: the least distance, over the
 * deals, of the parties' shares of their ideals from 1, …, 1.
 *
 * 0 where one deal is best for everybody; √(parties − 1) where every deal gives one party all and the
 * others nothing. Shares are counted from the zero of the worths given, so it depends on where that is.
 *
 * @param worths  per party, a worth per deal, not below 0
 * @param ideals  per party, what a share is of; above 0
 * @param deals   the deals to choose among
 * @returns Infinity for no deals. Time O(deals × parties)
 */
export function opposition(
  worths: readonly Float64Array[],
  ideals: ArrayLike<number>,
  deals: Uint32Array,
): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const deal of deals) {
    let squares = 0
    for (let i = 0; i < worths.length; i++) squares += (1 - worths[i]![deal]! / ideals[i]!) ** 2
    if (squares < nearest) nearest = squares
  }
  return Math.sqrt(nearest)
}
