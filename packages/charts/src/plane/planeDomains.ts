import { type Domain, domainOf } from '../scales.ts'
import { frontierOf, type PlaneSubject } from './planeSubject.ts'

/** Gains shown along both axes. Panels that stand side by side share one. */
export type PlaneDomains = Readonly<{ x: Domain; y: Domain }>

const PADDING = 0.07
/** At least this share of each axis lies past no deal, so that a zone that is empty can be seen to be. */
const ZONE_SHARE = 0.16

function withRoom([low, high]: Domain): Domain {
  const needed = (-low * ZONE_SHARE) / (1 - ZONE_SHARE)
  return [low, Math.max(high, needed)]
}

/** The smallest domains that hold no deal, its bands and every deal of all the subjects. */
export function planeDomains(subjects: readonly PlaneSubject[]): PlaneDomains {
  const along = (axis: 'x' | 'y'): Domain =>
    withRoom(domainOf(valuesAlong(subjects, axis), PADDING))
  return { x: along('x'), y: along('y') }
}

/** One after the other, for there may be a million of them. */
function* valuesAlong(subjects: readonly PlaneSubject[], axis: 'x' | 'y'): Generator<number> {
  yield 0
  for (const subject of subjects) {
    const { view, pair } = subject
    const party = pair[axis === 'x' ? 0 : 1]
    for (const row of view.rows) yield row.gains[party]!.median
    for (const node of frontierOf(subject)) yield node.at[axis]
    const band = view.noDealBand[party]
    if (band) {
      yield band.low
      yield band.high
    }
    yield view.analystNoDealAt[party] ?? 0
  }
}
