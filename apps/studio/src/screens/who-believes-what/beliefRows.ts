import type { Case, DriversAnswer, PartyId, Spread, VerdictAnswer } from '@parley/model'
import { scaleOf, unitOf } from '@parley/report'

/** How many inputs nobody believes otherwise are proposed, those first that move the answer most. */
const PROPOSED = 4

/** One contested thing: an input, or what no deal is worth to a party when `path` is null. */
type BeliefRow = Readonly<{
  key: string
  path: string | null
  party: PartyId | null
  unit: string
  best: Spread | null
  /** What deciders believe of it; who is not here was not modelled and is taken to agree. */
  believed: ReadonlyMap<PartyId, Spread>
  scale: readonly [low: number, high: number]
}>

/** The no-deal values, then every input somebody sees otherwise, then those that would matter most if somebody did. */
export function beliefRows(
  given: Case,
  answer: VerdictAnswer,
  drivers: DriversAnswer | null,
): readonly BeliefRow[] {
  const noDeals = answer.deciders.map((party): BeliefRow => {
    const readings = answer.noDeals.filter(of => of.party === party)
    const best = readings.find(of => of.view === 'analyst')?.worth ?? null
    const believed = new Map(
      readings.flatMap(of => (of.view === 'analyst' ? [] : [[of.view, of.worth] as const])),
    )
    return row(`no deal ${party}`, null, party, unitOf(scaleOf(given, party)), best, believed)
  })
  const paths = [...new Set(answer.gaps.map(gap => gap.path))]
  const unitAt = new Map((drivers?.drivers ?? []).map(of => [of.path, of.unit]))
  const contested = paths.map(path => {
    const gaps = answer.gaps.filter(gap => gap.path === path)
    const believed = new Map(gaps.map(gap => [gap.holder, gap.believed] as const))
    return row(
      path,
      path,
      null,
      unitAt.get(path) ?? unitOfInput(given, path),
      gaps[0]!.analyst,
      believed,
    )
  })
  const proposed = (drivers?.drivers ?? [])
    .filter(of => !paths.includes(of.path) && !of.path.startsWith('beliefs.'))
    .slice(0, PROPOSED)
    .map(of => row(of.path, of.path, null, of.unit, of.value, new Map()))
  return [...noDeals, ...contested, ...proposed]
}

function row(
  key: string,
  path: string | null,
  party: PartyId | null,
  unit: string,
  best: Spread | null,
  believed: ReadonlyMap<PartyId, Spread>,
): BeliefRow {
  const all = [...(best ? [best] : []), ...believed.values()]
  const low = Math.min(...all.map(of => of.low))
  const high = Math.max(...all.map(of => of.high))
  const room = (high - low) * 0.1 || 1
  const scale: readonly [number, number] =
    unit === 'chance' ? [0, 1] : all.length === 0 ? [0, 1] : [low - room, high + room]
  return { key, path, party, unit, best, believed, scale }
}

/** Chances are known by where they stand when no driver says their unit. */
function unitOfInput(given: Case, path: string): string {
  const id = path.startsWith('quantities.') ? path.slice('quantities.'.length) : null
  const quantity = given.quantities.find(of => of.id === id)
  return quantity?.unit ?? (path.endsWith('.chance') ? 'chance' : '')
}
