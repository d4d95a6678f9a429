import { fillSampleQuantiles } from '@parley/kernels'
import type { Case, Reading } from '@parley/model'
import { type DealSpace, dealOrder } from '../../deals/DealSpace.ts'
import { dealLabel } from '../../deals/dealLabel.ts'
import type { Margins } from '../../deals/marginAsk.ts'
import type { Sides } from '../../deals/Sides.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { bindingIssue } from './bindingIssue.ts'
import { chanceOf } from './questions.ts'
import { rangeOf } from './range.ts'
import { difference, type WorthColumns } from './worthColumns.ts'

/** Reads one set of margins: how likely a zone is, by how much, where, and who and what binds there. */
export function readingOf(
  space: DealSpace,
  given: Case,
  sides: Sides,
  found: Margins,
  worths: WorthColumns,
): Reading {
  const draws = found.margin.length
  const range = rangeOf(space, given, sides, found)
  const counted = nearestDeal(space, found)
  if (!counted)
    return {
      chance: 0,
      margin: null,
      nearest: null,
      binding: [],
      bindingIssue: null,
      zoneSize: space.continuous ? null : spreadOf(0),
      range,
    }

  const { deal, level, count, withDeal } = counted
  const gains = sides.deciders.map(side => ({
    party: side.party,
    gain: spreadOf(difference(worths.of(side.worth, deal, level), side.noDeal)),
  }))
  const binds = countBinding(found, sides.deciders.length, () => true)
  const bindsHere = countBinding(found, sides.deciders.length, s => found.nearest[s] === deal)
  const bound = sides.deciders[bindsHere.indexOf(Math.max(...bindsHere))]!
  return {
    chance: chanceOf(found),
    margin: spreadOf(pick(found.margin, found)),
    nearest: {
      deal: dealLabel(space, given, deal, level),
      share: count / withDeal,
      gains,
    },
    binding: sides.deciders
      .map((side, i) => ({ party: side.party, share: binds[i]! / withDeal }))
      .filter(of => of.share > 0)
      .sort((a, b) => b.share - a.share),
    bindingIssue: bindingIssue(space, given, bound, worths, deal, level, draws),
    zoneSize: space.continuous || space.composed ? null : spreadOf(Float64Array.from(found.zone)),
    range,
  }
}

/** The deal that is nearest in most draws, lowest first; its level is the median of those draws. */
export function nearestDeal(
  space: DealSpace,
  found: Margins,
): { deal: number; level: number; count: number; withDeal: number } | null {
  const counts = new Map<number, number>()
  let withDeal = 0
  for (const deal of found.nearest) {
    if (deal < 0) continue
    counts.set(deal, (counts.get(deal) ?? 0) + 1)
    withDeal++
  }
  if (withDeal === 0) return null
  let deal = -1
  let count = 0
  for (const [x, times] of counts)
    if (times > count || (times === count && dealOrder(space, x, deal) < 0)) {
      deal = x
      count = times
    }
  return { deal, level: found.level ? medianLevel(found, deal, count) : 0, count, withDeal }
}

function medianLevel(found: Margins, deal: number, count: number): number {
  const levels = new Float64Array(count)
  let filled = 0
  for (let s = 0; s < found.nearest.length; s++)
    if (found.nearest[s] === deal) levels[filled++] = found.level![s]!
  const median = new Float64Array(1)
  fillSampleQuantiles(levels, Float64Array.of(0.5), new Float64Array(count), median)
  return median[0]!
}

function countBinding(
  found: Margins,
  deciders: number,
  counts: (draw: number) => boolean,
): readonly number[] {
  const binds = new Array<number>(deciders).fill(0)
  for (let s = 0; s < found.binding.length; s++)
    if (found.nearest[s]! >= 0 && counts(s)) binds[found.binding[s]!]!++
  return binds
}

/** The values of the draws in which some deal is admissible. */
function pick(values: Float64Array, found: Margins): Float64Array {
  return values.filter((_, s) => found.nearest[s]! >= 0)
}
