import { valueIn } from '../../deals/valueIn.ts'
import type { Column } from '../../sample/columns.ts'
import { driveMover } from '../movers.ts'
import type { SeriesSteps } from '../seriesSteps.ts'
import type { Adding } from './Adding.ts'

/** Inputs that a series drives: by what it did, then by what the future says it does. */
export function addDrives(adding: Adding): void {
  const { moving, future, asOf, observedUntil, holds, add } = adding
  const { dynamics, timed, series, cells } = moving
  const { name } = cells
  for (const drive of dynamics.drives) {
    if (holds(drive.on)) continue
    const laid = series.get(drive.series)!
    const kind = dynamics.series.find(of => of.id === drive.series)!.kind
    const ahead = future?.series.find(of => of.series === drive.series)
    const perStep: Column = ahead
      ? timed.column(`scenarios.${future!.id}.series.${drive.series}`, ahead.value, 'number')
      : 0
    const perUnit = timed.column(`drives.${drive.on}.${drive.series}`, drive.perUnit, 'number')
    const seen = aboveAsOf(laid, asOf, observedUntil)
    const above = (step: number, draw: number): number => {
      const past = seen[Math.min(step, Math.max(asOf, observedUntil), seen.length - 1)]!
      const further = step - Math.max(asOf, observedUntil)
      if (further <= 0 || !ahead) return past
      const value = valueIn(perStep, draw)
      return kind === 'flow'
        ? past + further * value
        : value - (laid.value[lastWith(laid, asOf)] ?? 0)
    }
    const isCertain = typeof perStep === 'number'
    const key = `drive ${drive.series} ${observedUntil} ${name(perUnit)} ${ahead ? name(perStep) : ''}`
    add(drive.on, driveMover(perUnit, above, isCertain, key), false)
  }
}

/** How far a series is above where it stood at as-of, per step. */
function aboveAsOf(laid: SeriesSteps, asOf: number, until: number): Float64Array {
  const above = new Float64Array(laid.value.length)
  for (let step = asOf + 1; step < above.length; step++) {
    above[step] = above[step - 1]! + (step <= until ? laid.change[step]! : 0)
  }
  for (let step = asOf - 1; step >= 0; step--)
    above[step] = above[step + 1]! - laid.change[step + 1]!
  return above
}

function lastWith(laid: SeriesSteps, step: number): number {
  let at = Math.min(step, laid.value.length - 1)
  while (at >= 0 && !laid.has[at]) at--
  return at
}
