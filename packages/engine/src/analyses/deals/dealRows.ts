import { fillSampleQuantiles, GAIN_ROUNDING, isRatified } from '@parley/kernels'
import type { Case, DealRow, PartyId } from '@parley/model'
import { holdsInCell } from '../../deals/conditions.ts'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { dealLabel } from '../../deals/dealLabel.ts'
import { dealMeets } from '../../deals/dealsMeeting.ts'
import type { Sides } from '../../deals/Sides.ts'
import { seatSides } from '../../deals/seating.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { conditionWords } from '../verdict/conditionWords.ts'
import type { Candidate } from './candidates.ts'

/** Numbers held at once for the rows in hand: 64 MB. */
const HELD_AT_MOST = 8e6

/** A row before its label, with what it is ranked by. */
export type Row = Readonly<{
  candidate: Candidate
  row: DealRow
  /** Voters ratify it in at least half of the draws; true where nobody votes. */
  isRatified: boolean
}>

/**
 * Computes the rows of some deals over the draws, in the order given.
 *
 * Memory: one number per row in hand, seat and draw. Time O(draws × (rows × seats + inputs)).
 */
export function dealRows(
  space: DealSpace,
  given: Case,
  sides: Sides,
  draws: number,
  candidates: readonly Candidate[],
  isOnFrontier: (candidate: Candidate) => boolean,
): readonly Row[] {
  const seats = seatSides(sides.deciders, sides.ratifying).seats.length
  const isCertain = areCertain(sides)
  const compared = isCertain ? 1 : draws
  const atOnce = Math.max(1, Math.floor(HELD_AT_MOST / (compared * seats)))
  const rows: Row[] = []
  for (let from = 0; from < candidates.length; from += atOnce) {
    const held = candidates.slice(from, from + atOnce)
    rows.push(...heldRows(space, given, sides, compared, held, isOnFrontier))
  }
  return rows
}

function heldRows(
  space: DealSpace,
  given: Case,
  sides: Sides,
  draws: number,
  candidates: readonly Candidate[],
  isOnFrontier: (candidate: Candidate) => boolean,
): readonly Row[] {
  const seating = seatSides(sides.deciders, sides.ratifying)
  const { seats, quorums, noDeals } = seating
  const deciders = sides.deciders.length
  const crossed = redLinesCrossed(space, given, candidates)
  const gains = candidates.map(() => sides.deciders.map(() => new Float64Array(draws)))
  const least = candidates.map(() => new Float64Array(draws))
  const accepted = new Uint32Array(candidates.length)
  const ratified = new Uint32Array(candidates.length)
  const acceptedByEach = candidates.map(() => new Uint32Array(deciders))
  const binds = candidates.map(() => new Uint32Array(deciders))
  const worths = seats.map(() => new Float64Array(candidates.length))
  const worthsAt = worthReader(space, seats, candidates)
  for (let s = 0; s < draws; s++) {
    seating.read(s)
    worthsAt(s, worths)
    for (let r = 0; r < candidates.length; r++) {
      let smallest = Infinity
      let binding = 0
      for (let i = 0; i < deciders; i++) {
        const gain = worths[i]![r]! - noDeals[i]!
        gains[r]![i]![s] = gain
        if (gain >= -GAIN_ROUNDING) acceptedByEach[r]![i]!++
        if (gain < smallest) {
          smallest = gain
          binding = i
        }
      }
      least[r]![s] = smallest
      binds[r]![binding]!++
      if (!quorums.every(quorum => isRatified(worths, noDeals, quorum, r))) continue
      ratified[r]!++
      if (smallest >= -GAIN_ROUNDING) accepted[r]!++
    }
  }
  const median = new Float64Array(1)
  const scratch = new Float64Array(draws)
  return candidates.map((candidate, r): Row => {
    fillSampleQuantiles(least[r]!, Float64Array.of(0.5), scratch, median)
    const refusers = new Set(crossed[r]!.map(({ party }) => party))
    const row: DealRow = {
      deal: dealLabel(space, given, candidate.deal, candidate.at?.level ?? 0),
      gains: gains[r]!.map(column => spreadOf(column)),
      acceptedBy: refusers.size > 0 ? 0 : accepted[r]! / draws,
      acceptedByEach: sides.deciders.map(({ party }, i) =>
        refusers.has(party) ? 0 : acceptedByEach[r]![i]! / draws,
      ),
      smallestGain: median[0]!,
      binding: sides.deciders[mostOften(binds[r]!)]!.party,
      isOnFrontier: isOnFrontier(candidate),
      redLinesCrossed: crossed[r]!,
    }
    return { candidate, row, isRatified: 2 * ratified[r]! >= draws }
  })
}

/** Reads the worth of some deals to every seat: from whole tables where deals are few, else one by one. */
function worthReader(
  space: DealSpace,
  seats: ReturnType<typeof seatSides>['seats'],
  candidates: readonly Candidate[],
): (draw: number, out: readonly Float64Array[]) => void {
  const isListed = !space.continuous && !space.composed
  const isCheaperWhole = isListed && space.count < 30 * candidates.length
  if (!isCheaperWhole)
    return (draw, out) => {
      seats.forEach(({ worth }, i) => {
        for (let r = 0; r < candidates.length; r++)
          out[i]![r] = worth.worthOf(draw, candidates[r]!.deal, candidates[r]!.at)
      })
    }
  const table = new Float64Array(space.count)
  return (draw, out) => {
    seats.forEach(({ worth }, i) => {
      worth.fill(draw, table)
      for (let r = 0; r < candidates.length; r++) out[i]![r] = table[candidates[r]!.deal]!
    })
  }
}

/** The deciders' red lines that each deal crosses, in file order and the case's words. */
function redLinesCrossed(
  space: DealSpace,
  given: Case,
  candidates: readonly Candidate[],
): readonly DealRow['redLinesCrossed'][] {
  const crossed = candidates.map((): { party: PartyId; line: string }[] => [])
  for (const { id, role } of given.parties) {
    if (role !== 'decides') continue
    for (const { test } of given.worth.find(of => of.party === id)?.redLines ?? []) {
      const line = conditionWords(given, test)
      const isLevel = test.issue === space.continuous?.id
      candidates.forEach(({ deal, at }, r) => {
        const isCrossed = isLevel
          ? holdsInCell(test, space.cells[at!.cell]!)
          : dealMeets(space, deal, test)
        if (isCrossed) crossed[r]!.push({ party: id, line })
      })
    }
  }
  return crossed
}

/** Whether no draw differs from another. */
export function areCertain({ deciders, ratifying }: Sides): boolean {
  const { seats } = seatSides(deciders, ratifying)
  return (
    seats.every(side => side.worth.isConstant && typeof side.noDeal === 'number') &&
    ratifying.every(
      of =>
        typeof of.needs === 'number' && of.votes.every(({ share }) => typeof share === 'number'),
    )
  )
}

function mostOften(counts: Uint32Array): number {
  let most = 0
  for (let i = 1; i < counts.length; i++) if (counts[i]! > counts[most]!) most = i
  return most
}
