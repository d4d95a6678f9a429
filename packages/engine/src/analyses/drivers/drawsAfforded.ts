import { seatSides } from '../../deals/seating.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { SEATS_COMPOSED } from './composedRest.ts'
import type { DriverInput } from './driverInputs.ts'
import type { HeldSides } from './heldSides.ts'

/** Draws that are asked about however dear each is; of more than three seats half as many. */
const LEAST = 64
/** Frontiers of three seats composed at most, and questions put to more seats: some ten seconds of either. */
const FRONTIERS = 900
const QUESTIONS = 10_000

/**
 * How many of the draws can be asked what every input does. All, but for deals composed of three seats and
 * more whose worths are uncertain: there every draw takes a frontier for each group of issues, or a search of its
 * own for each input.
 */
export function drawsAfforded(
  { space }: OpenCase,
  { base }: HeldSides,
  inputs: readonly DriverInput[],
  draws: number,
): number {
  if (!space.composed) return draws
  const { seats } = seatSides(base.deciders, base.ratifying)
  if (seats.length < SEATS_COMPOSED) return draws
  const isConstant = seats.every(seat => seat.worth.isConstant)
  if (seats.length === SEATS_COMPOSED && isConstant) return draws
  const asked = inputs.filter(({ value }) => value.low < value.high).length
  const { groups } = space.composed.grouped(true)
  const most =
    seats.length === SEATS_COMPOSED
      ? Math.max(LEAST, FRONTIERS / groups.length)
      : Math.max(LEAST / 2, QUESTIONS / (1 + asked))
  return Math.min(draws, Math.floor(most))
}
