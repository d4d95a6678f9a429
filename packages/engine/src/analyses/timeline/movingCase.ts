import { type Dynamics, dayOf, type Future, type Known } from '@parley/model'
import { makeCells } from '../../time/cells.ts'
import { makeTimedDraws } from '../../time/drawTimed.ts'
import { lastDate } from '../../time/moment.ts'
import { asOfStepOf, layOutSeries, type Moving } from '../../time/moving.ts'
import { makeStepping, type Stepping } from '../../time/stepping.ts'
import { makeTrajectory, type Trajectory } from '../../time/trajectory.ts'
import { makeKeptTables } from '../../time/viewCells.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { ripenessLimits } from './ripeness.ts'

/** A case set moving: what was, and every way it could go on. */
export type MovingCase = Readonly<{
  asOf: number
  /** Last step the data reach. */
  dataStep: number
  dataThrough: string | null
  /** The series as they stood at as-of; as they are read they are in `moving`. */
  known: ReturnType<typeof layOutSeries>
  moving: Moving
  stepping: Stepping
  /** As the data went, to as-of or as far as they go. */
  history: Trajectory
  limits: ReturnType<typeof ripenessLimits>
  /** Every named future, and with null what the data then showed where they go on past as-of. */
  ways: readonly Readonly<{ future: Future | null; way: Trajectory; last: number }>[]
}>

/**
 * Sets a case moving, every future of it in file order whether it is asked for or not: its inputs take their
 * dimensions, so that a future is told on the same draws whoever asks, and for what.
 */
export function movingCase(open: OpenCase, dynamics: Dynamics, reading: Known): MovingCase {
  const { given, space } = open
  const { draws } = open.analyst.columns
  const asOf = asOfStepOf(given, dynamics)
  const knownBy = dayOf(given.asOf)
  const known = layOutSeries(dynamics, knownBy)
  const series = reading === 'then' ? known : layOutSeries(dynamics, null)
  const dataStep = [...series.values()].reduce((last, laid) => Math.max(last, laid.last), -1)
  const cells = makeCells()
  const stepping = makeStepping(space, given, draws, cells)
  const moving: Moving = {
    ...{ open, dynamics, series, cells },
    timed: makeTimedDraws(open.analyst.columns),
    kept: makeKeptTables(open),
    hazards: new Map(),
    walkings: new Map(),
  }
  const history = makeTrajectory(moving, null, Math.max(asOf, dataStep))
  const limits = ripenessLimits(open.deciders, dynamics, moving.timed)
  const runs: readonly (Future | null)[] =
    dataStep > asOf ? [...dynamics.futures, null] : dynamics.futures
  return {
    ...{ asOf, dataStep, known, moving, stepping, history, limits },
    dataThrough: lastDate(dynamics, reading === 'then' ? given.asOf : null),
    ways: runs.map(future => ({
      future,
      way: future ? makeTrajectory(moving, future, asOf) : history,
      last: future ? dynamics.steps : dataStep,
    })),
  }
}
