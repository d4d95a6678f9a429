import { GAIN_ROUNDING } from '@parley/kernels'
import { type DrawTable, fillRatifies, type VoteTerms } from './drawTable.ts'

/** Most voters whose patterns of answers fit in a number of 32 bits, one per pattern. */
export const PATTERN_VOTERS = 5

/** Per draw, which patterns of answers occur among deals that no decider loses by: bit p for pattern p. */
export type VoteReach = Readonly<{ patterns: Uint32Array }>

/** Takes down the draw at hand. */
export function fillVoteReach(
  { count, smallest, answers }: DrawTable,
  { patterns }: VoteReach,
  draw: number,
): void {
  let found = 0
  for (let x = 0; x < count; x++) if (smallest[x]! >= -GAIN_ROUNDING) found |= 1 << answers[x]!
  patterns[draw] = found >>> 0
}

/** In how many of the first draws some deal is ratified under other terms of the vote. O(draws × patterns). */
export function countRatified(
  { patterns }: VoteReach,
  voters: number,
  terms: readonly VoteTerms[],
  draws: number,
): number {
  const ratifies = new Uint8Array(1 << voters)
  let open = 0
  for (let draw = 0; draw < draws; draw++) {
    const found = patterns[draw]!
    if (found === 0) continue
    fillRatifies(ratifies, voters, terms, draw)
    for (let pattern = 0; pattern < ratifies.length; pattern++) {
      if (ratifies[pattern] === 0 || (found & (1 << pattern)) === 0) continue
      open++
      break
    }
  }
  return open
}
