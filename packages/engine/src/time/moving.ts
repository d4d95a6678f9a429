import { type Case, type Dynamics, dayOf, stepOf } from '@parley/model'
import type { OpenCase } from '../views/openCase.ts'
import type { Cells } from './cells.ts'
import type { TimedDraws } from './drawTimed.ts'
import { type SeriesSteps, seriesSteps } from './seriesSteps.ts'
import type { KeptTables } from './viewCells.ts'
import type { Walking } from './walking.ts'

/** What all trajectories of one case share. */
export type Moving = Readonly<{
  open: OpenCase
  dynamics: Dynamics
  timed: TimedDraws
  series: ReadonlyMap<string, SeriesSteps>
  kept: KeptTables
  cells: Cells
  /** In which step a hazard strikes, by event; filled as they are drawn. */
  hazards: Map<string, Int32Array | number>
  /** The battles of every walk that fights its own; filled as they are asked for. */
  walkings: Map<string, Walking>
}>

/** The step that the as-of of a case falls in, counted from 0; 0 where steps are rounds, which have no dates. */
export function asOfStepOf(given: Case, dynamics: Dynamics): number {
  return dynamics.step === 'round' ? 0 : stepOf(given.asOf, dynamics.from, dynamics.step)
}

/** The series of a case on its steps, as known by a day (null for now). */
export function layOutSeries(
  dynamics: Dynamics,
  knownBy: number | null,
): ReadonlyMap<string, SeriesSteps> {
  return new Map(
    dynamics.series.map(series => [series.id, seriesSteps(series, dynamics, knownBy, dayOf)]),
  )
}
