import { type Domain, domainOf, endsOf } from '../scales.ts'
import type { PlaneSubject } from './planeSubject.ts'

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
    withRoom(domainOf([0, ...subjects.flatMap(subject => endsAlong(subject, axis))], PADDING))
  return { x: along('x'), y: along('y') }
}

/** What a domain has to hold of one subject: of its deals, the first and the last. */
function endsAlong(subject: PlaneSubject, axis: 'x' | 'y'): readonly number[] {
  const { view, pair, columns, frontier } = subject
  const party = pair[axis === 'x' ? 0 : 1]
  const band = view.noDealBand[party]
  return [
    ...(view.rows.length > 0 ? endsOf(columns[axis]) : []),
    ...frontier.map(node => node.at[axis]),
    ...(band ? [band.low, band.high] : []),
    view.analystNoDealAt[party] ?? 0,
  ]
}
