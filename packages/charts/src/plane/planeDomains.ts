import { type Domain, domainOf } from '../scales.ts'
import { frontierOf, gainsOf, type PlaneSubject } from './planeSubject.ts'

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
  const along = (axis: 'x' | 'y'): Domain => {
    const values: number[] = [0]
    for (const subject of subjects) {
      const party = subject.pair[axis === 'x' ? 0 : 1]
      for (const row of subject.view.rows) values.push(gainsOf(row, subject.pair)[axis])
      for (const node of frontierOf(subject)) values.push(node.at[axis])
      const band = subject.view.noDealBand[party]
      if (band) values.push(band.low, band.high)
      values.push(subject.view.analystNoDealAt[party] ?? 0)
    }
    return withRoom(domainOf(values, PADDING))
  }
  return { x: along('x'), y: along('y') }
}
