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

/** @param worths  of any side, as long as there are points: nobody's seat reads them and gains nothing */
export function makeGates(
  ratifying: readonly Ratifying[],
  seat: (side: Side) => TimedSeat,
  worths: Float64Array,
): Gates {
  const open = openSeat(worths)
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
        if (!addBlockers(quorum, add)) gates.isOneAtMost = false
      }
    },
  }
  return gates
}

/** Adds those without whom the votes do not suffice. Returns whether these are all it takes. */
function addBlockers({ least, votes, voters }: Quorum, add: (gate: TimedSeat) => void): boolean {
  let blocking = 0
  for (let v = 0; v < votes.length; v++) {
    let others = 0
    for (let w = 0; w < votes.length; w++) if (w !== v) others += votes[w]!
    if (others >= least) continue
    add(voters[v]!)
    blocking += votes[v]!
  }
  return blocking >= least
}

/** Stands where no one has a veto: gains 0 everywhere. */
function openSeat(worths: Float64Array): TimedSeat {
  const nothing = laidOut(0)
  return {
    worths,
    noDeals: nothing,
    keeps: nothing,
    broken: nothing,
    risks: nothing,
    attitude: 0,
    isDiscounted: false,
    slope: 0,
    level: 0,
    ifBroken: 0,
    aversion: 0,
    noDeal: 0,
  }
}

function isRatified({ vetoes, voters, votes, least }: Quorum, point: number): boolean {
  for (let v = 0; v < vetoes.length; v++)
    if (gainAt(vetoes[v]!, point) < -GAIN_ROUNDING) return false
  let yes = 0
  for (let v = 0; v < voters.length; v++)
    if (gainAt(voters[v]!, point) >= -GAIN_ROUNDING) yes += votes[v]!
  return yes >= least
}
