import type { Quorum } from '@parley/kernels'
import type { Ratifying, Side } from './Sides.ts'
import { valueIn } from './valueIn.ts'

/** Who sits where: deciders first, then voters; quorums name their voters by seat. */
export type Seating = Readonly<{
  seats: readonly Side[]
  quorums: readonly Quorum[]
  /** The worth of no deal per seat, in the draw read last. */
  noDeals: Float64Array
  /** Reads the no-deal worths, the needs and the shares of a draw. */
  read(draw: number): void
}>

/** Seats deciders and the voters of what must ratify; one seat for a voter named twice. */
export function seatSides(deciders: readonly Side[], ratifying: readonly Ratifying[]): Seating {
  const seats: Side[] = [...deciders]
  const seatOf = (side: Side): number => {
    const known = seats.findIndex(
      (of, i) =>
        i >= deciders.length &&
        of.party === side.party &&
        of.worth === side.worth &&
        of.noDeal === side.noDeal,
    )
    return known >= 0 ? known : seats.push(side) - 1
  }
  const pairs = ratifying.map((of): { of: Ratifying; quorum: Quorum } => ({
    of,
    quorum: {
      voters: Uint32Array.from(of.votes, vote => seatOf(vote.by)),
      shares: new Float64Array(of.votes.length),
      needs: 0,
      vetoes: Uint32Array.from(of.vetoes, seatOf),
    },
  }))
  const noDeals = new Float64Array(seats.length)
  return {
    seats,
    quorums: pairs.map(({ quorum }) => quorum),
    noDeals,
    read(draw) {
      for (let i = 0; i < seats.length; i++) noDeals[i] = valueIn(seats[i]!.noDeal, draw)
      for (const { of, quorum } of pairs) {
        quorum.needs = valueIn(of.needs, draw)
        for (let v = 0; v < of.votes.length; v++)
          quorum.shares[v] = valueIn(of.votes[v]!.share, draw)
      }
    },
  }
}
