import { GAIN_ROUNDING, SHARE_ROUNDING } from '@parley/kernels'
import { operandOf, startOf } from '../sample/operand.ts'
import type { Cell } from './cells.ts'
import { gainAt, openSeat, type TimedSeat } from './timedSeat.ts'
import type { TimedSide, TimedSides } from './timedSides.ts'

/**
 * What must ratify, a draw at a time.
 *
 * A quorum that some voters can each block and together reach is a set of vetoes: the votes of the
 * others change nothing there. Where all quorums of a draw are such, and come to one veto at most,
 * `first` is the side that has it.
 */
export type Gates = {
  /** The same in every draw of a step. */
  readonly isSettled: boolean
  /** Reads the votes of a draw, at a place of the block that begins with the draw `from`. */
  read(from: number, s: number): void
  /** One veto, or none: then `first` admits every point. */
  isOneAtMost: boolean
  first: TimedSeat
  /** Whether everything ratifies a point, in the draw read last. */
  admits(points: Float64Array, point: number, s: number): boolean
}

type Quorum = {
  readonly needs: Cell
  readonly voters: readonly TimedSeat[]
  readonly shares: readonly Cell[]
  readonly vetoes: readonly TimedSeat[]
  /** `needs` and `shares` in the draw at hand. */
  least: number
  readonly votes: Float64Array
}

/** Those without whom the votes do not suffice, and whether they are all it takes. */
function blockersOf(
  shares: ArrayLike<number>,
  needs: number,
): Readonly<{ voters: readonly number[]; suffice: boolean }> {
  const voters: number[] = []
  const suffice = addBlockers(shares, needs - SHARE_ROUNDING, v => voters.push(v))
  return { voters, suffice }
}

/**
 * Quorums whose votes are certain at the step at hand, with voters who can each block and together reach
 * them, as the vetoes they are: the votes of the others change nothing.
 */
export function settle(sides: TimedSides): TimedSides {
  return {
    deciders: sides.deciders,
    ratifying: sides.ratifying.map(of => {
      const shares = of.votes.map(vote => vote.share)
      if (of.needs.stride === 1 || shares.some(share => share.stride === 1)) return of
      const blockers = blockersOf(
        shares.map(share => share.at[0]!),
        of.needs.at[0]!,
      )
      if (!blockers.suffice) return of
      const vetoes = [...of.vetoes, ...blockers.voters.map(v => of.votes[v]!.by)]
      return { of: of.of, needs: operandOf(0), votes: [], vetoes }
    }),
  }
}

/** @param seat  where a side sits: one seat per side */
export function makeGates(
  ratifying: TimedSides['ratifying'],
  seat: (side: TimedSide) => TimedSeat,
): Gates {
  const open = openSeat()
  const quorums = ratifying.map(
    (of): Quorum => ({
      needs: of.needs,
      voters: of.votes.map(vote => seat(vote.by)),
      shares: of.votes.map(vote => vote.share),
      vetoes: of.vetoes.map(seat),
      least: 0,
      votes: new Float64Array(of.votes.length),
    }),
  )
  const add = (gate: TimedSeat): void => {
    if (gates.first === open) gates.first = gate
    else gates.isOneAtMost = false
  }
  const gates: Gates = {
    isSettled: quorums.every(of => of.voters.length === 0 && of.needs.stride === 0),
    isOneAtMost: true,
    first: open,
    admits(points, point, s) {
      for (let q = 0; q < quorums.length; q++)
        if (!isRatified(quorums[q]!, points, point, s)) return false
      return true
    },
    read(from, s) {
      gates.isOneAtMost = true
      gates.first = open
      for (let q = 0; q < quorums.length; q++) {
        const quorum = quorums[q]!
        const { votes, voters, shares, vetoes } = quorum
        for (let v = 0; v < vetoes.length; v++) add(vetoes[v]!)
        quorum.least = valueAt(quorum.needs, from, s) - SHARE_ROUNDING
        for (let v = 0; v < votes.length; v++) votes[v] = valueAt(shares[v]!, from, s)
        if (!addBlockers(votes, quorum.least, v => add(voters[v]!))) gates.isOneAtMost = false
      }
    },
  }
  return gates
}

function valueAt(of: Cell, from: number, s: number): number {
  return of.at[startOf(of, from) + s * of.stride]!
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

function isRatified(
  { vetoes, voters, votes, least }: Quorum,
  points: Float64Array,
  point: number,
  s: number,
): boolean {
  for (let v = 0; v < vetoes.length; v++)
    if (gainAt(vetoes[v]!, points, point, s) < -GAIN_ROUNDING) return false
  let yes = 0
  for (let v = 0; v < voters.length; v++)
    if (gainAt(voters[v]!, points, point, s) >= -GAIN_ROUNDING) yes += votes[v]!
  return yes >= least
}
