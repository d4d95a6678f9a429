import { GAIN_ROUNDING } from '@parley/kernels'
import type { DriverOutput, InputPath } from '@parley/model'
import { restrictSpace } from '../../deals/makeDealSpace.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { chanceOf } from '../verdict/questions.ts'
import { makeBench } from './bench.ts'
import type { DriverInput } from './driverInputs.ts'
import { exactly } from './exactly.ts'
import { heldSides } from './heldSides.ts'
import { inputChange } from './inputChanges.ts'
import { isLaidOut } from './isLaidOut.ts'
import { shareOf } from './places.ts'
import { remembered } from './remembered.ts'
import { makeWorld } from './worlds.ts'

/** An input and the values it is held at in turn. */
export type Holding = Readonly<{ input: DriverInput; values: readonly number[] }>

type At = (value: number) => number

type HeldChances = Readonly<{
  /** With nothing held. */
  chance: number
  /** Per value of a holding, the chance of a zone with the input at it in every draw. */
  of(holding: number): readonly number[]
  /** The same at any value; cheap at those of the holding, and at all of most inputs. */
  at(holding: number, value: number): number
}>

/**
 * The chance at many values of many inputs, on all draws: what the verdict says with each typed.
 *
 * One pass over the draws takes down what classes of deals can do; most inputs are then counted from
 * that (`reach`), the rest asked draw by draw on the same pass, and those whose effect is no straight
 * line go through every deal again.
 */
export function heldChances(
  open: OpenCase,
  output: DriverOutput,
  holdings: readonly Holding[],
  draws: number,
): HeldChances {
  const held = heldSides(open, output)
  const exact = exactly(open, held, draws)
  const exactlyAt = (input: DriverInput): At =>
    remembered(value => exact.chance(input, value, null))
  const answer = (chance: number, ats: readonly At[]): HeldChances => ({
    chance,
    of: i => holdings[i]!.values.map(ats[i]!),
    at: (i, value) => ats[i]!(value),
  })
  if (!isLaidOut(open, held))
    return answer(
      chanceOf(exact.base),
      holdings.map(({ input }) => exactlyAt(input)),
    )

  const { given } = open
  const space = restrictSpace(open.space, admissibleDeals(open.space, given, true))
  const bench = makeBench(makeWorld(open, output, space, draws, null), space, draws)
  const { world, ledger } = bench
  const plans = holdings.map(({ input, values }): ((base: number) => At) => {
    const path = input.entry.path as InputPath
    const change = inputChange(given, world.held, world.seats, path)
    if (change.seats.length === 0 && !change.votes) return base => () => base
    const partitions = change.seats.map(of => world.makers[of.seat]!.partitionFor(of))
    const whatIfs = partitions.every(of => of !== null)
      ? values.map(value => world.whatIf(input, change, value))
      : [null]
    if (!partitions.every(of => of !== null) || !whatIfs.every(of => of !== null))
      return () => exactlyAt(input)
    const counter = ledger.counterFor(change, partitions, whatIfs[0]!)
    if (counter)
      return () =>
        remembered(value => {
          const whatIf = world.whatIf(input, change, value)
          return whatIf ? counter(whatIf) / draws : chanceOf(exact.at(input, value, null))
        })
    const jobs = new Map(values.map((value, i) => [value, bench.book(whatIfs[i]!)]))
    return () => {
      const otherwise = exactlyAt(input)
      return value => {
        const job = jobs.get(value)
        return job ? shareOf(job.isOpen) : otherwise(value)
      }
    }
  })
  const drawn = bench.run([])
  const chance = openShare(drawn)
  return answer(
    chance,
    plans.map(plan => plan(chance)),
  )
}

function openShare(margins: Float64Array): number {
  let open = 0
  for (const margin of margins) if (margin >= -GAIN_ROUNDING) open++
  return open / margins.length
}
