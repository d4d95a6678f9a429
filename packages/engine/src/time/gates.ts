import { GAIN_ROUNDING, SHARE_ROUNDING } from '@parley/kernels'
import type { Ratifying, Side } from '../deals/Sides.ts'
import { at, gainAt, type LaidOut, laidOut, type TimedSeat, take } from './timedSeat.ts'

/**
 * What must ratify, a draw at a time.
 *
 * A quorum that some voters can each block and together reach is a set of vetoes: the votes of the
 * others change nothing there. Where all quorums of a draw are such, and come to one veto at most,
 * `first` is the side that has it.
 */
export type Gates = {
  /** Reads the votes of a draw. */
  read(draw: number): void
  /** One veto, or none: then `first` admits every point. */
  isOneAtMost: boolean
  first: TimedSeat
  /** Whether everything ratifies a point, in the draw read last. */
  admits(point: number): boolean
}

type Quorum = {
  readonly needs: LaidOut
  readonly voters: readonly TimedSeat[]
  readonly shares: readonly LaidOut[]
  readonly vetoes: readonly TimedSeat[]
  /** `needs` and `shares` in the draw at hand. */
  least: number
  readonly votes: Float64Array
}

/** Those without whom the votes do not suffice, and whether they are all it takes. */
export function blockersOf(
  shares: ArrayLike<number>,
  needs: number,
): Readonly<{ voters: readonly number[]; suffice: boolean }> {
  const voters: number[] = []
  const suffice = addBlockers(shares, needs - SHARE_ROUNDING, v => voters.push(v))
  return { voters, suffice }
}

/** @param open  nobody's seat, which gains nothing and loses nothing anywhere */
export function makeGates(
  ratifying: readonly Ratifying[],
  seat: (side: Side) => TimedSeat,
  open: TimedSeat,
): Gates {
  const quorums = ratifying.map(
    (of): Quorum => ({
      needs: laidOut(of.needs),
      voters: of.votes.map(vote => seat(vote.by)),
      shares: of.votes.map(vote => laidOut(vote.share)),
      vetoes: of.vetoes.map(seat),
      least: 0,
      votes: new Float64Array(of.votes.length),
    }),
  )
  const everybody = quorums.flatMap(of => [...of.voters, ...of.vetoes])
  const add = (gate: TimedSeat): void => {
    if (gates.first === open) gates.first = gate
    else gates.isOneAtMost = false
  }
  const gates: Gates = {
    isOneAtMost: true,
    first: open,
    admits: point => quorums.every(quorum => isRatified(quorum, point)),
    read(draw) {
      for (let i = 0; i < everybody.length; i++) take(everybody[i]!, draw)
      gates.isOneAtMost = true
      gates.first = open
      for (let q = 0; q < quorums.length; q++) {
        const quorum = quorums[q]!
        quorum.least = at(quorum.needs, draw) - SHARE_ROUNDING
        for (let v = 0; v < quorum.votes.length; v++) quorum.votes[v] = at(quorum.shares[v]!, draw)
        for (let v = 0; v < quorum.vetoes.length; v++) add(quorum.vetoes[v]!)
        const { votes, voters, least } = quorum
        if (!addBlockers(votes, least, v => add(voters[v]!))) gates.isOneAtMost = false
      }
    },
  }
  return gates
}

function addBlockers(
  votes: ArrayLike<number>,
  least: number,
  add: (voter: number) => void,
): boolean {
  let blocking = 0
  for (let v = 0; v < votes.length; v++) {
    let others = 0
    for (let w = 0; w < votes.length; w++) if (w !== v) others += votes[w]!
    if (others >= least) continue
    add(v)
    blocking += votes[v]!
  }
  return blocking >= least
}

function isRatified({ vetoes, voters, votes, least }: Quorum, point: number): boolean {
  for (let v = 0; v < vetoes.length; v++)
    if (gainAt(vetoes[v]!, point) < -GAIN_ROUNDING) return false
  let yes = 0
  for (let v = 0; v < voters.length; v++)
    if (gainAt(voters[v]!, point) >= -GAIN_ROUNDING) yes += votes[v]!
  return yes >= least
}
