import {
  type Channel,
  channels,
  type Dynamics,
  dateOf,
  dayOf,
  type InputPath,
  type IsoDate,
  labelOf,
  type Moment,
  type PartyId,
  stepOf,
  type View,
} from '@parley/model'
import type { Column, Columns } from '../sample/columns.ts'
import { BLOCK, startOf } from '../sample/operand.ts'
import { type Eyes, eyesThrough } from '../views/eyes.ts'
import type { OpenCase } from '../views/openCase.ts'
import { type Cell, makeCells } from './cells.ts'
import { makeTimedDraws } from './drawTimed.ts'
import { asOfStepOf, layOutSeries } from './moving.ts'
import { makeTrajectory } from './trajectory.ts'
import { makeKeptTables } from './viewCells.ts'

/** Why a case cannot be asked at a date. `first` and `last` are the labels of the steps it can be asked at. */
export type MomentTrouble = Readonly<{
  kind: 'no-time' | 'no-dates' | 'before' | 'after'
  first: string
  last: string
}>

/**
 * Whether a case can be asked at a date: null when it can. Before `as_of` its values are rewound, after it they
 * are what the data made of them, so that the last date is that of the data.
 */
export function momentTrouble(
  dynamics: Dynamics | undefined,
  asOf: IsoDate,
  date: IsoDate,
): MomentTrouble | null {
  if (!dynamics) return { kind: 'no-time', first: '', last: '' }
  const { step, from } = dynamics
  if (step === 'round') return { kind: 'no-dates', first: '', last: '' }
  const at = stepOf(date, from, step)
  const seen = dynamics.series.flatMap(of => of.rows.map(row => stepOf(row.date, from, step)))
  const last = Math.min(dynamics.steps, Math.max(stepOf(asOf, from, step), ...seen))
  const kind = at < 0 ? 'before' : at > last ? 'after' : null
  return kind && { kind, first: labelOf(0, from, step), last: labelOf(last, from, step) }
}

const ALL: ReadonlySet<Channel> = new Set(channels)

/**
 * The case as it stood at a date, on the same draws: every input of every view where learning, events, drivers,
 * drifts and walks had it then. Throws where `momentTrouble` finds any. Time O(draws × inputs that move).
 */
export function openAt(open: OpenCase, moment: Moment): OpenCase {
  const { given, analyst } = open
  const trouble = momentTrouble(given.dynamics, given.asOf, moment.date)
  if (trouble) throw new Error(`openAt: ${moment.date} is no moment of the case: ${trouble.kind}`)
  const written = given.dynamics!
  const dynamics = moment.known === 'then' ? asPublished(written, given.asOf, moment.date) : written
  const asOf = asOfStepOf(given, dynamics)
  const step = stepOf(moment.date, dynamics.from, dynamics.step)
  if (step === asOf) return open
  const cells = makeCells()
  const { draws } = analyst.columns
  const way = makeTrajectory(
    {
      ...{ open, dynamics, cells },
      timed: makeTimedDraws(analyst.columns),
      series: layOutSeries(dynamics, null),
      kept: makeKeptTables(open),
      hazards: new Map(),
      walkings: new Map(),
    },
    null,
    Math.max(asOf, step),
  )
  const views: readonly View[] = ['analyst', ...given.worth.map(of => of.party)]
  const seen = new Map<View, ReadonlyMap<InputPath, Cell>>(
    views.map(view => [
      view,
      new Map([...analyst.columns.entries.keys()].map(path => [path, way.seenBy(view, path)])),
    ]),
  )
  const moved = new Map<Cell, Float64Array>()
  for (const of of seen.values())
    for (const cell of of.values())
      if (!cell.isWhole) moved.set(cell, new Float64Array(cell.stride === 0 ? 1 : draws))
  const program = cells.programOf(moved.keys())
  program.begin(step, ALL)
  for (let from = 0; from < draws; from += BLOCK) {
    const count = Math.min(BLOCK, draws - from)
    program.fill(from, count)
    for (const [cell, whole] of moved) {
      const start = startOf(cell, from)
      if (cell.stride === 0) whole[0] = cell.at[0]!
      else for (let s = 0; s < count; s++) whole[from + s] = cell.at[start + s]!
    }
  }
  const through = (eyes: Eyes, view: View): Eyes => {
    const at = new Map<InputPath, Column>(eyes.columns.at)
    for (const [path, cell] of seen.get(view)!) {
      const whole = moved.get(cell)
      if (whole) at.set(path, whole.length === 1 ? whole[0]! : whole)
    }
    const columns: Columns = {
      ...eyes.columns,
      at,
      column: path => at.get(path) ?? eyes.columns.column(path),
    }
    return eyesThrough(view, eyes.given, columns, open.space, eyes)
  }
  const known = new Map<PartyId, Eyes>()
  return {
    ...open,
    analyst: through(analyst, 'analyst'),
    own(party) {
      const found = known.get(party) ?? through(open.own(party), party)
      known.set(party, found)
      return found
    },
  }
}

/**
 * Every series by when its rows were published. What was published by the end of a step but after `date`, or after
 * `as_of` in its own step, counts in the step after: it was not known yet. Nothing published after both is kept.
 */
function asPublished(dynamics: Dynamics, asOf: IsoDate, date: IsoDate): Dynamics {
  const { from, step } = dynamics
  const ends = [asOf, date]
  const last = Math.max(...ends.map(dayOf))
  const series = dynamics.series.map(of => ({
    ...of,
    rows: of.rows.flatMap(row => {
      const published = dayOf(row.date) + of.knownAfterDays
      if (published > last) return []
      const shown = dateOf(published)
      const at = stepOf(shown, from, step)
      const isLate = ends.some(end => stepOf(end, from, step) === at && published > dayOf(end))
      return [{ ...row, date: isLate ? firstDayOf(at + 1, dynamics) : shown }]
    }),
  }))
  return { ...dynamics, series }
}

function firstDayOf(step: number, { from, step: unit }: Dynamics): IsoDate {
  let day = dayOf(from)
  while (stepOf(dateOf(day), from, unit) < step) day++
  return dateOf(day)
}
