import { type Dynamics, type IsoDate, type Series, stepOf } from '@parley/model'

/** A series laid on the steps of a trajectory. */
export type SeriesSteps = Readonly<{
  /** Value per step; 0 where `has` is 0. */
  value: Float64Array
  has: Uint8Array
  /** What changed in the step: the value of a flow, a level's rise since the last step that has one. */
  change: Float64Array
  /** Last step with a value; −1 without any. */
  last: number
}>

/**
 * Lays the rows of a series on steps: flows are summed, of levels the last row of the step stands.
 *
 * A step without rows has no value and changes nothing; a level that skips steps changes, when it
 * comes back, by all that happened meanwhile.
 *
 * @param until  leave out rows published after this date (`knownAfterDays` after their own); null for all
 */
export function seriesSteps(
  series: Series,
  dynamics: Dynamics,
  until: number | null,
  dayOf: (date: IsoDate) => number,
): SeriesSteps {
  const count = dynamics.steps + 1
  const value = new Float64Array(count)
  const has = new Uint8Array(count)
  const change = new Float64Array(count)
  let last = -1
  let before: number | null = null
  for (const row of series.rows) {
    if (until !== null && dayOf(row.date) + series.knownAfterDays > until) continue
    const step = stepOf(row.date, dynamics.from, dynamics.step)
    if (step >= count) break
    if (step < 0) {
      if (series.kind === 'level') before = row.value
      continue
    }
    value[step] = series.kind === 'flow' && has[step] ? value[step]! + row.value : row.value
    has[step] = 1
    last = Math.max(last, step)
  }
  for (let step = 0; step < count; step++) {
    if (!has[step]) continue
    if (series.kind === 'flow') change[step] = value[step]!
    else {
      change[step] = before === null ? 0 : value[step]! - before
      before = value[step]!
    }
  }
  return { value, has, change, last }
}
