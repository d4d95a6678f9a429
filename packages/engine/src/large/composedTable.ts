import { fillAdditiveValues } from '@parley/kernels'
import type { Case, PartyWorth } from '@parley/model'
import { optionsMeeting } from '../deals/conditions.ts'
import type { GroupedSpace } from '../deals/DealSpace.ts'
import { type DealSpace, digitOf } from '../deals/DealSpace.ts'
import { dealsMeeting } from '../deals/dealsMeeting.ts'
import { discounted } from '../deals/discount.ts'
import type { SumForm } from '../deals/SumForm.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { ComposedWorth, WorthTable } from '../deals/WorthTable.ts'

/**
 * As `makeSumTable`, over groups: the arithmetic of a draw is the same group by group, so that sums
 * differ from those over a list by rounding alone.
 */
export function makeComposedTable(
  { composed }: DealSpace,
  given: Case,
  of: PartyWorth,
  form: SumForm,
): WorthTable {
  if (!composed) throw new Error('makeComposedTable: the deals of this space are listed')
  const { discount } = form
  const scales = new Float64Array(given.issues.length)
  const readScales = (draw: number): void => {
    let sum = 0
    for (let j = 0; j < scales.length; j++) {
      scales[j] = valueIn(form.issues[j]!.weight, draw)
      sum += scales[j]!
    }
    if (form.kind === 'weighted')
      for (let j = 0; j < scales.length; j++)
        scales[j] = sum > 0 ? scales[j]! / sum : 1 / scales.length
  }
  const scoreOf = (issue: number, option: number, draw: number): number => {
    const { scored } = form.issues[issue]!
    const slot = scored?.slots[option]
    if (!scored || !slot || slot.lower < 0) return 0
    const low = valueIn(scored.columns[slot.lower]!, draw)
    return slot.share === 0
      ? low
      : low + slot.share * (valueIn(scored.columns[slot.upper]!, draw) - low)
  }

  // As `readScales` has it, for one issue.
  const scaleOf = (issue: number, draw: number): number => {
    const weight = valueIn(form.issues[issue]!.weight, draw)
    if (form.kind !== 'weighted') return weight
    let sum = 0
    for (const { weight: own } of form.issues) sum += valueIn(own, draw)
    return sum > 0 ? weight / sum : 1 / form.issues.length
  }
  const addsBy: ComposedWorth['addsBy'] = (draw, issue, option) =>
    scaleOf(issue, draw) * scoreOf(issue, option, draw)

  const layouts = new WeakMap<GroupedSpace, Layout>()
  const layoutOf = (space: GroupedSpace): Layout => {
    const known = layouts.get(space) ?? layOut(space, of, form)
    layouts.set(space, known)
    return known
  }
  const fill: ComposedWorth['fill'] = (space, draw, out, only = -1) => {
    const { groups, together } = layoutOf(space)
    readScales(draw)
    for (let g = 0; g < groups.length; g++) {
      if (only >= 0 && g !== only) continue
      const { starts, scores, raw, taken } = groups[g]!
      const { at, space: listed } = space.groups[g]!
      for (let j = 0; j < at.length; j++) {
        const issue = at[j]!
        for (let o = 0; o < starts[j + 1]! - starts[j]!; o++)
          scores[starts[j]! + o] = scales[issue]! * scoreOf(issue, o, draw)
      }
      const own = out.subarray(space.starts[g]!, space.starts[g + 1]!)
      if (taken) fillTaken(scores, taken, at.length, own)
      else if (!raw) fillAdditiveValues(scores, starts, own)
      else {
        fillAdditiveValues(scores, starts, raw)
        for (let k = 0; k < own.length; k++) own[k] = raw[listed.numbers![k]!]!
      }
    }
    for (const { group, worth, deals } of together) {
      if (only >= 0 && group !== only) continue
      const bonus = valueIn(worth, draw)
      for (const at of deals) out[at] = out[at]! + bonus
    }
  }

  const worthOfSum: ComposedWorth['worthOfSum'] = (draw, sum) => {
    if (!discount) return sum
    const aversion = discount.attitude * valueIn(discount.risk, draw)
    return discounted(sum, valueIn(discount.kept, draw), valueIn(discount.ifBroken, draw), aversion)
  }

  const { groups } = composed.grouped(false)
  const bonuses = of.together.map(({ when }, t) => ({
    group: groupWith(groups, when),
    worth: form.together[t]!.worth,
    tests: when.map(test => {
      const issue = given.issues.findIndex(one => one.id === test.issue)
      return { issue, meets: optionsMeeting(given.issues[issue]!, test) }
    }),
  }))
  // The same order as `fill` and whoever adds up what it writes: groups last first, issues last first.
  const worthOf: WorthTable['worthOf'] = (draw, deal) => {
    const options = composed.optionsOf(deal)
    readScales(draw)
    let total = 0
    for (let g = groups.length - 1; g >= 0; g--) {
      const { at } = groups[g]!
      let sum = 0
      for (let j = at.length - 1; j >= 0; j--) {
        const issue = at[j]!
        sum += scales[issue]! * scoreOf(issue, options[issue]!, draw)
      }
      for (const { group, worth, tests } of bonuses)
        if (group === g && tests.every(({ issue, meets }) => meets[options[issue]!] === 1))
          sum += valueIn(worth, draw)
      total += sum
    }
    return worthOfSum(draw, total)
  }

  return {
    party: of.party,
    unit: of.unit,
    isOrdinal: false,
    isConstant: form.reads.every(column => typeof column === 'number'),
    reads: form.reads,
    form,
    fill() {
      throw new Error('makeComposedTable: deals that are composed cannot be gone through')
    },
    worthOf,
    halves: null,
    composed: {
      fill,
      addsBy,
      worthOfSum,
      isPlain: discount === null,
      isStraight: !discount?.attitude,
    },
  }
}

type Layout = Readonly<{
  groups: readonly Readonly<{
    starts: Uint32Array
    scores: Float64Array
    raw: Float64Array | null
    taken: Uint32Array | null
  }>[]
  together: readonly Readonly<{
    group: number
    worth: SumForm['together'][number]['worth']
    deals: Uint32Array
  }>[]
}>

function layOut(space: GroupedSpace, of: PartyWorth, form: SumForm): Layout {
  return {
    groups: space.groups.map(({ at, space: own, classes }) => {
      const starts = new Uint32Array(at.length + 1)
      at.forEach((_, j) => {
        starts[j + 1] = starts[j]! + own.counts[j]!
      })
      return {
        starts,
        scores: new Float64Array(starts[at.length]!),
        raw: own.numbers && !classes ? new Float64Array(own.rawCount) : null,
        taken: classes ? placesTaken(own, starts) : null,
      }
    }),
    together: of.together.map(({ when }, t) => {
      const g = groupWith(space.groups, when)
      const deals: number[] = []
      dealsMeeting(space.groups[g]!.space, when, null).forEach((is, deal) => {
        if (is) deals.push(space.starts[g]! + deal)
      })
      return { group: g, worth: form.together[t]!.worth, deals: Uint32Array.from(deals) }
    }),
  }
}

/** The group that conditions are about: they tie its issues together. */
function groupWith(
  groups: GroupedSpace['groups'],
  when: PartyWorth['together'][number]['when'],
): number {
  return groups.findIndex(group =>
    when.every(test => group.space.issues.some(issue => issue.id === test.issue)),
  )
}

/** Where the options that each deal takes stand among the scores, deal after deal. */
function placesTaken(space: DealSpace, starts: Uint32Array): Uint32Array {
  const issues = space.counts.length
  const places = new Uint32Array(space.count * issues)
  for (let deal = 0; deal < space.count; deal++)
    for (let j = 0; j < issues; j++)
      places[deal * issues + j] = starts[j]! + digitOf(space, deal, j)
  return places
}

/** Sums from the last issue to the first, as `fillAdditiveValues` does. */
function fillTaken(
  scores: Float64Array,
  taken: Uint32Array,
  issues: number,
  out: Float64Array,
): void {
  for (let k = 0; k < out.length; k++) {
    let sum = 0
    for (let j = issues - 1; j >= 0; j--) sum += scores[taken[k * issues + j]!]!
    out[k] = sum
  }
}
