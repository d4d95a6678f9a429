import { GAIN_ROUNDING, leastCostSets } from '@parley/kernels'
import type { Case, Move, NearestMiss } from '@parley/model'
import { type MoveDraws, moveDraws } from '../../overlays/moveDraws.ts'
import { moveOverlay } from '../../overlays/moveOverlay.ts'
import { type Overlays, openOverlays } from '../../overlays/openOverlays.ts'
import { asLikely } from '../../overlays/workingMoves.ts'
import { openAnyCase } from '../../views/openCase.ts'
import { type Zones, zonesAfter } from '../moves/outcomes.ts'
import { lastCounted } from './lastCounted.ts'
import type { SetSearch } from './setSearch.ts'

/** Draws on which sets are looked through, what is named being read of all draws; and how many sets, cheapest first. */
const listed = { draws: 1_000, sets: 1_000 }
/** Deals that are composed are dearer to ask about. */
const composed = { draws: 200, sets: 100 }

/**
 * The set of moves that comes nearest where none opens: within the limits asked for and with an order in which
 * everybody agrees, the one after which least is missing to the share. [C10]
 *
 * What is missing is what everybody would have to gain more from some deal, each in points of its own scale: −δ in the
 * draw that the share is counted to when draws stand by δ, largest first. Ties go to the cheaper set. Sets are compared
 * on the first draws; the one named is measured on all of them. Null where nothing can be made at all.
 */
export function nearestMiss(
  overlays: Overlays,
  given: Case,
  search: SetSearch,
): NearestMiss | null {
  const { ask, moves } = search
  const most = overlays.open.space.composed ? composed : listed
  const few = ask.draws <= most.draws
  const looked = few ? overlays : openOverlays(openAnyCase(given, { ...ask, draws: most.draws }))
  const lookedDraws = moveDraws(looked.open.given, looked.open.analyst.columns)
  const measure = (set: readonly number[]): number =>
    lastCounted(zonesWith(looked, lookedDraws, membersOf(moves, set), ask.output), ask.share)
  const tried: { members: readonly number[]; cost: number; value: number }[] = []
  const { isCut } = leastCostSets(
    {
      ...search.problemOf(search.limits),
      value(set) {
        const value = measure(set)
        tried.push({ members: [...set], cost: search.costOf(set), value })
        return value
      },
      enough: Number.POSITIVE_INFINITY,
    },
    { top: 1, visits: most.sets, everything: true },
  )
  tried.sort((a, b) => b.value - a.value || a.cost - b.cost)
  const nearest = tried.find(({ members }) => search.isAgreed(members))
  if (!nearest) return null
  const made = membersOf(moves, nearest.members)
  const draws = moveDraws(overlays.open.given, overlays.open.analyst.columns)
  const zones = zonesWith(overlays, draws, made, ask.output)
  const delta = lastCounted(zones, ask.share)
  let open = 0
  let barred = 0
  for (let s = 0; s < zones.open.length; s++) {
    if (zones.open[s] === 1) open++
    if (zones.has[s] === 0) barred++
  }
  return {
    ...search.setOf({ ...nearest, value: open }),
    shortBy: delta === Number.NEGATIVE_INFINITY ? null : -delta,
    binding: bindingIn(overlays, draws, made, ask.output, delta),
    barred: barred / ask.draws,
    looked: tried.length,
    isAll: !isCut,
  }
}

function membersOf(moves: readonly Move[], set: readonly number[]): readonly Move[] {
  return set.map(place => moves[place]!)
}

function zonesWith(
  overlays: Overlays,
  draws: MoveDraws,
  made: readonly Move[],
  through: 'exists' | 'recognised',
): Zones {
  return zonesAfter(overlays, draws, made, asLikely(draws, made), through)
}

/** Who gains least in most of the draws that are missing; null where a move changes red lines, and where none has a deal. */
function bindingIn(
  { open, margins }: Overlays,
  draws: MoveDraws,
  made: readonly Move[],
  through: 'exists' | 'recognised',
  least: number,
): NearestMiss['binding'] {
  if (made.some(move => move.effects.some(effect => effect.kind === 'red-line'))) return null
  const overlay = moveOverlay(open, draws, made, asLikely(draws, made), () => true)
  const { margin, nearest, binding } = margins(overlay, through)
  const counts = open.deciders.map(() => 0)
  let missing = 0
  for (let s = 0; s < margin.length; s++) {
    if (nearest[s]! < 0 || margin[s]! >= -GAIN_ROUNDING || margin[s]! < least) continue
    counts[binding[s]!]!++
    missing++
  }
  if (missing === 0) return null
  const at = counts.indexOf(Math.max(...counts))
  return { party: open.deciders[at]!, share: counts[at]! / missing }
}
