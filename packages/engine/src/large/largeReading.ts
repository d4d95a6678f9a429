import { GAIN_ROUNDING } from '@parley/kernels'
import type { Case, Reading } from '@parley/model'
import { difference } from '../analyses/verdict/worthColumns.ts'
import { digitOf } from '../deals/DealSpace.ts'
import { optionName } from '../deals/dealLabel.ts'
import type { Column } from '../sample/columns.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import { combinationWith, type GroupedSpace } from './GroupedSpace.ts'
import { largeLabel } from './largeLabel.ts'
import type { LargeMargins } from './largeMargins.ts'
import type { LargeSide, LargeSides } from './largeSides.ts'
import type { LargeWorth } from './largeWorth.ts'

/** Draws that options are compared on when asked which issue binds. */
const comparedDraws = 256

/** Reads margins of a large space as `readingOf` does; zones are not counted draw by draw. */
export function largeReading(
  space: GroupedSpace,
  given: Case,
  sides: LargeSides,
  found: LargeMargins,
): Reading {
  const draws = found.margin.length
  const counted = nearestOften(space, found)
  if (!counted)
    return {
      chance: 0,
      margin: null,
      nearest: null,
      binding: [],
      bindingIssue: null,
      zoneSize: space.count === 0 ? spreadOf(0) : null,
      range: null,
    }
  const { digits, share, withDeal, isHere } = counted
  const binds = new Array<number>(sides.deciders.length).fill(0)
  const bindsHere = new Array<number>(sides.deciders.length).fill(0)
  for (let s = 0; s < draws; s++) {
    if (found.has[s] === 0) continue
    binds[found.binding[s]!]!++
    if (isHere(s)) bindsHere[found.binding[s]!]!++
  }
  const bound = sides.deciders[bindsHere.indexOf(Math.max(...bindsHere))]!
  return {
    chance: largeChance(found),
    margin: spreadOf(found.margin.filter((_, s) => found.has[s] === 1)),
    nearest: {
      deal: largeLabel(space, given, digits),
      share,
      gains: sides.deciders.map(side => ({
        party: side.party,
        gain: spreadOf(gainsAt(space, side, [digits], draws)[0]!),
      })),
    },
    binding: sides.deciders
      .map((side, i) => ({ party: side.party, share: binds[i]! / withDeal }))
      .filter(of => of.share > 0)
      .sort((a, b) => b.share - a.share),
    bindingIssue: bindingIssue(space, given, bound, digits, draws),
    zoneSize: null,
    range: null,
  }
}

/** Whether there is a zone in a draw. */
export function isOpenLarge(found: LargeMargins, draw: number): boolean {
  return found.has[draw] === 1 && found.margin[draw]! >= -GAIN_ROUNDING
}

export function largeChance(found: LargeMargins): number {
  let open = 0
  for (let s = 0; s < found.margin.length; s++) if (isOpenLarge(found, s)) open++
  return open / found.margin.length
}

/** A party's gain at some deals over the draws, all in one pass over them. */
export function gainsAt(
  space: GroupedSpace,
  { worth, noDeal }: LargeSide,
  deals: readonly ArrayLike<number>[],
  draws: number,
): readonly Column[] {
  return worthsAt(space, worth, deals, draws).map(column => difference(column, noDeal))
}

function worthsAt(
  space: GroupedSpace,
  worth: LargeWorth,
  deals: readonly ArrayLike<number>[],
  draws: number,
): readonly Column[] {
  const groups = space.groups.length
  const scores = new Float64Array(space.starts[groups]!)
  const sum = (draw: number, digits: ArrayLike<number>): number => {
    let of = 0
    for (let g = groups - 1; g >= 0; g--) of += scores[space.starts[g]! + digits[g]!]!
    return worth.worthOfSum(draw, of)
  }
  if (worth.isConstant) {
    worth.fill(0, scores)
    return deals.map(digits => sum(0, digits))
  }
  const out = deals.map(() => new Float64Array(draws))
  for (let s = 0; s < draws; s++) {
    worth.fill(s, scores)
    deals.forEach((digits, k) => {
      out[k]![s] = sum(s, digits)
    })
  }
  return out
}

/** The deal that is nearest in most draws; of several the one met first. */
function nearestOften(
  space: GroupedSpace,
  found: LargeMargins,
): {
  digits: Uint32Array
  share: number
  withDeal: number
  isHere: (draw: number) => boolean
} | null {
  const groups = space.groups.length
  const keys = Array.from(found.has, (has, s) =>
    has === 1 ? found.nearest.subarray(s * groups, (s + 1) * groups).join() : null,
  )
  const counts = new Map<string, { first: number; count: number }>()
  let withDeal = 0
  keys.forEach((key, s) => {
    if (key === null) return
    withDeal++
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { first: s, count: 1 })
  })
  let best: { key: string; first: number; count: number } | null = null
  for (const [key, of] of counts) if (!best || of.count > best.count) best = { key, ...of }
  if (!best) return null
  const { key, first, count } = best
  return {
    digits: found.nearest.slice(first * groups, (first + 1) * groups),
    share: count / withDeal,
    withDeal,
    isHere: s => keys[s] === key,
  }
}

/** As `bindingIssue` of the verdict: one better option, the others fixed at a deal. */
function bindingIssue(
  space: GroupedSpace,
  given: Case,
  { party, worth }: LargeSide,
  digits: Uint32Array,
  draws: number,
): Reading['bindingIssue'] {
  const candidates: { issue: number; now: number; option: number; digits: Uint32Array }[] = []
  space.groups.forEach((group, g) => {
    const taken = group.at.map((_, j) => digitOf(group.space, digits[g]!, j))
    group.at.forEach((issue, j) => {
      const now = taken[j]!
      for (let option = 0; option < given.issues[issue]!.options.length; option++) {
        if (option === now) continue
        const deal = combinationWith(group, taken.with(j, option))
        if (deal < 0) continue
        const other = digits.slice()
        other[g] = deal
        candidates.push({ issue, now, option, digits: other })
      }
    })
  })
  candidates.sort((a, b) => a.issue - b.issue)
  const compared = Math.min(draws, comparedDraws)
  const total = (column: Column): number =>
    typeof column === 'number' ? compared * column : column.reduce((sum, of) => sum + of, 0)
  const [here, ...rises] = worthsAt(
    space,
    worth,
    [digits, ...candidates.map(of => of.digits)],
    compared,
  ).map(total)
  let best = -1
  rises.forEach((rise, c) => {
    if (rise - here! > 1e-9 * compared && (best < 0 || rise > rises[best]!)) best = c
  })
  const found = candidates[best]
  if (!found) return null
  const issue = given.issues[found.issue]!
  const nameOf = (option: number): string => optionName(issue, issue.options[option]!)
  const [from, to] = worthsAt(space, worth, [digits, found.digits], draws)
  return {
    party,
    issue: issue.id,
    issueName: issue.name,
    from: nameOf(found.now),
    to: nameOf(found.option),
    raises: spreadOf(difference(to!, from!)),
    steps:
      issue.scale.kind === 'ordered' || issue.scale.kind === 'numeric'
        ? Math.abs(found.option - found.now)
        : null,
  }
}
