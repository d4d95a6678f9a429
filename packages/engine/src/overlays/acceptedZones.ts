import { GAIN_ROUNDING, SHARE_ROUNDING } from '@parley/kernels'
import type { DealSpace } from '../deals/DealSpace.ts'
import type { MarginAsk } from '../deals/marginAsk.ts'
import { naming } from '../deals/naming.ts'
import type { Side } from '../deals/Sides.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { Column } from '../sample/columns.ts'
import { boundedMemo } from './boundedMemo.ts'

/** Zones by what each side accepts. */
export type AcceptedZones = Readonly<{
  /**
   * 1 per draw with a zone, 0 in draws not listed; null where deals are not listed, or too many.
   *
   * @param allowed  1 per deal that may be taken at all, with red lines or without; not called where the answer is null
   */
  zones(
    ask: MarginAsk,
    allowed: (redLines: boolean) => Uint8Array,
    among: Uint32Array | null,
  ): Uint8Array | null
}>

/** Bytes of what sides accept, kept at most. */
const ACCEPTED_KEPT = 16e6
/** More deals than these are gone through without writing down who accepts them. */
const DEALS_AT_MOST = 1_024

/** The deals that one side accepts, a bit each, row after row; one row where no draw differs from another. */
type Accepted = Readonly<{ side: Side; votes: boolean; bits: Uint32Array; made: Uint8Array }>

type Ballot = Readonly<{
  needs: Column
  votes: readonly Readonly<{ by: Accepted; share: Column }>[]
}>

/**
 * Whether there is a zone, by going through deals once for each side that is another than before: what a side accepts
 * is kept a bit a deal, and a zone is a deal in common. Gains and votes are rounded as `margins` rounds them, so that the
 * answers are the same to the draw.
 */
export function makeAcceptedZones(space: DealSpace, draws: number): AcceptedZones {
  const { count } = space
  // Composed deals are more than any array holds.
  if (space.continuous || space.composed || count === 0 || count > DEALS_AT_MOST)
    return { zones: () => null }
  const words = (count + 31) >>> 5
  const name = naming()
  const kept = boundedMemo<Accepted>(Math.max(8, Math.floor(ACCEPTED_KEPT / (4 * words * draws))))
  const worths = new Float64Array(count)
  const acceptedOf = (side: Side, votes: boolean): Accepted =>
    kept.get(`${votes} ${name(side.worth)} ${name(side.noDeal)}`, () => {
      const rows = side.worth.isConstant && typeof side.noDeal === 'number' ? 1 : draws
      return { side, votes, bits: new Uint32Array(rows * words), made: new Uint8Array(rows) }
    })
  /** Where the bits of a draw begin, written if they are not yet. */
  const rowOf = ({ side, votes, bits, made }: Accepted, s: number): number => {
    const row = made.length === 1 ? 0 : s
    const at = row * words
    if (made[row] === 1) return at
    made[row] = 1
    side.worth.fill(s, worths)
    const noDeal = valueIn(side.noDeal, s)
    const enough = noDeal - GAIN_ROUNDING
    for (let word = 0; word < words; word++) {
      const from = 32 * word
      const to = Math.min(from + 32, count)
      let found = 0
      if (votes)
        for (let deal = from; deal < to; deal++)
          found |= Number(worths[deal]! >= enough) << (deal - from)
      else
        for (let deal = from; deal < to; deal++)
          found |= Number(worths[deal]! - noDeal >= -GAIN_ROUNDING) << (deal - from)
      bits[at + word] = found
    }
    return at
  }

  return {
    zones({ sides, redLines, ratification }, allowedWith, among) {
      const ratifying = ratification ? sides.ratifying : []
      const all = [
        ...sides.deciders.map(side => acceptedOf(side, false)),
        ...ratifying.flatMap(of => of.vetoes.map(side => acceptedOf(side, true))),
      ]
      const ballots = ratifying.map(
        ({ needs, votes }): Ballot => ({
          needs,
          votes: votes.map(({ by, share }) => ({ by: acceptedOf(by, true), share })),
        }),
      )
      const allowed = allowedWith(redLines)
      const admitted = new Uint32Array(words)
      for (let deal = 0; deal < count; deal++)
        admitted[deal >>> 5]! |= Number(allowed[deal] === 1) << (deal & 31)
      const meeting = new Uint32Array(words)
      const zones = new Uint8Array(draws)
      const asked = among === null ? draws : among.length
      for (let n = 0; n < asked; n++) {
        const s = among === null ? n : among[n]!
        meeting.set(admitted)
        let any = 1
        for (let i = 0; i < all.length && any !== 0; i++) {
          const { bits } = all[i]!
          const at = rowOf(all[i]!, s)
          any = 0
          for (let word = 0; word < words; word++)
            any |= meeting[word] = meeting[word]! & bits[at + word]!
        }
        if (any !== 0 && isAnyRatified(meeting, ballots, s)) zones[s] = 1
      }
      return zones
    },
  }

  function isAnyRatified(meeting: Uint32Array, ballots: readonly Ballot[], s: number): boolean {
    const counted = ballots.filter(({ needs }) => valueIn(needs, s) > SHARE_ROUNDING)
    if (counted.length === 0) return true
    for (let word = 0; word < words; word++)
      for (let left = meeting[word]!; left !== 0; left &= left - 1)
        if (counted.every(of => passes(of, s, word, left & -left))) return true
    return false
  }

  function passes({ needs, votes }: Ballot, s: number, word: number, deal: number): boolean {
    let sum = 0
    for (const { by, share } of votes)
      if ((by.bits[rowOf(by, s) + word]! & deal) !== 0) sum += valueIn(share, s)
    return sum >= valueIn(needs, s) - SHARE_ROUNDING
  }
}
