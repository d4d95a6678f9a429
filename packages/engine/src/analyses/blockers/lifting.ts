import { GAIN_ROUNDING, SHARE_ROUNDING } from '@parley/kernels'
import type { InputPath, Override, PartyId } from '@parley/model'
import { dealsMeeting } from '../../deals/dealsMeeting.ts'
import { makeSides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import { valueIn } from '../../deals/valueIn.ts'
import { openOverlays } from '../../overlays/openOverlays.ts'
import type { OpenCase } from '../../views/openCase.ts'
import type { Placed } from './obstacles.ts'

/** The chance that a zone exists with some obstacles out of the way, by their places in the list. */
type ChanceWithout = (lifted: readonly number[]) => number

/** Obstacles told apart at most, bit by bit. */
const TOLD_APART = 24

/**
 * Goes through all deals once, and answers for any set of obstacles after that.
 *
 * In every draw the deals that all deciders gain by are sorted by which obstacles they meet; a zone
 * exists without a set of obstacles when some deal meets no other. A voter out of the way is not asked:
 * its share comes off what is needed; with every voter of a signature out of the way nobody is.
 * With a continuous issue, deals that are composed, or too many obstacles, each set is asked anew.
 */
export function makeChanceWithout(open: OpenCase, obstacles: readonly Placed[]): ChanceWithout {
  const { continuous, composed } = open.space
  if (continuous || composed || obstacles.length > TOLD_APART) return askedAnew(open, obstacles)
  return sorted(open, obstacles)
}

function sorted(open: OpenCase, obstacles: readonly Placed[]): ChanceWithout {
  const { space, given, analyst } = open
  const { draws } = analyst.columns
  const sides = makeSides(given, () => analyst)
  const seating = seatSides(sides.deciders, sides.ratifying)
  const { seats, noDeals } = seating
  const deciders = sides.deciders.length
  // Which red lines each deal crosses, as bits.
  const crossed = new Uint32Array(space.count)
  obstacles.forEach(({ obstacle, line }, o) => {
    if (obstacle.kind !== 'red-line') return
    const { test } = given.worth.find(of => of.party === obstacle.party)!.redLines[line]!
    const meets = dealsMeeting(space, [test], null)
    for (let x = 0; x < space.count; x++) if (meets[x]) crossed[x]! |= 1 << o
  })
  const bitOf = (by: string, of: string): number =>
    obstacles.findIndex(
      ({ obstacle }) => obstacle.kind === 'voter' && obstacle.by === by && obstacle.of === of,
    )
  const polls = sides.ratifying.map(of => ({
    needs: of.needs,
    votes: of.votes.map(({ by, share }) => ({
      seat: seatOf(by),
      bit: bitOf(by.party, of.of),
      share,
    })),
    vetoes: of.vetoes.map(by => ({ seat: seatOf(by), bit: bitOf(by.party, of.of) })),
  }))
  function seatOf(side: (typeof seats)[number]): number {
    return seats.findIndex(
      (of, i) =>
        i >= deciders &&
        of.party === side.party &&
        of.worth === side.worth &&
        of.noDeal === side.noDeal,
    )
  }
  const ballots = polls.flatMap(of => [...of.votes, ...of.vetoes])

  // Per draw, the distinct sets of obstacles that deals which all deciders gain by meet.
  const isCertain =
    seats.every(({ worth, noDeal }) => worth.isConstant && typeof noDeal === 'number') &&
    polls.every(
      of =>
        typeof of.needs === 'number' && of.votes.every(({ share }) => typeof share === 'number'),
    )
  // Where nothing is uncertain one draw speaks for all.
  const count = isCertain ? 1 : draws
  const met: Uint32Array[] = []
  const worths = seats.map(() => new Float64Array(space.count))
  for (let s = 0; s < count; s++) {
    seating.read(s)
    seats.forEach(({ worth }, i) => {
      if (s === 0 || !worth.isConstant) worth.fill(s, worths[i]!)
    })
    const found = new Set<number>()
    for (let x = 0; x < space.count; x++) {
      let gains = true
      for (let i = 0; i < deciders && gains; i++)
        gains = worths[i]![x]! - noDeals[i]! >= -GAIN_ROUNDING
      if (!gains) continue
      let meets = crossed[x]!
      for (const { seat, bit } of ballots)
        if (worths[seat]![x]! - noDeals[seat]! < -GAIN_ROUNDING) meets |= 1 << bit
      found.add(meets)
    }
    met.push(Uint32Array.from(found))
  }

  const lines = obstacles.reduce(
    (bits, { obstacle }, o) => (obstacle.kind === 'red-line' ? bits | (1 << o) : bits),
    0,
  )
  const passes = (meets: number, lifted: number, s: number): boolean => {
    if ((meets & lines & ~lifted) !== 0) return false
    const against = meets & ~lifted
    for (const { needs, votes, vetoes } of polls) {
      for (const { bit } of vetoes) if (against & (1 << bit)) return false
      if (votes.every(({ bit }) => lifted & (1 << bit))) continue
      let left = valueIn(needs, s)
      for (const { bit, share } of votes) if (lifted & (1 << bit)) left -= valueIn(share, s)
      if (left <= SHARE_ROUNDING) continue
      let yes = 0
      for (const { bit, share } of votes)
        if (!(lifted & (1 << bit)) && !(meets & (1 << bit))) yes += valueIn(share, s)
      if (yes < left - SHARE_ROUNDING) return false
    }
    return true
  }
  return lifted => {
    const bits = lifted.reduce((all, o) => all | (1 << o), 0)
    let zones = 0
    for (let s = 0; s < count; s++) if (met[s]!.some(meets => passes(meets, bits, s))) zones++
    return zones / count
  }
}

function askedAnew(open: OpenCase, obstacles: readonly Placed[]): ChanceWithout {
  const overlays = openOverlays(open)
  return lifted => {
    const gone = lifted.map(o => obstacles[o]!)
    const voters = gone.flatMap(({ obstacle }) => (obstacle.kind === 'voter' ? [obstacle] : []))
    const parties = new Set(
      gone.flatMap(({ obstacle }) => (obstacle.kind === 'red-line' ? [obstacle.party] : [])),
    )
    const overrides = [...parties].map((party): Override => {
      const lines = open.given.worth.find(of => of.party === party)!.redLines
      const left = lines.filter(
        (_, line) =>
          !gone.some(
            of =>
              of.obstacle.kind === 'red-line' && of.obstacle.party === party && of.line === line,
          ),
      )
      return { kind: 'red-lines', party, lines: left }
    })
    const isGone = (by: PartyId, of: PartyId): boolean =>
      voters.some(voter => voter.by === by && voter.of === of)
    const columns = new Map(
      open.given.ratification
        .filter(({ of, votes }) => votes.every(vote => isGone(vote.by, of)))
        .map(({ of }) => [`ratified_by.${of}.needs` as InputPath, 0] as const),
    )
    return overlays.chance({ overrides, columns, without: { voters } }, 'exists')
  }
}
