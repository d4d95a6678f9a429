import { fillAdditiveValues } from '@parley/kernels'
import type { Case, PartyId, PartyWorth } from '@parley/model'
import { type DealSpace, digitOf } from '../deals/DealSpace.ts'
import { dealsMeeting } from '../deals/dealsMeeting.ts'
import { discounted } from '../deals/discount.ts'
import { makeSumForm } from '../deals/SumForm.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { Column, Columns } from '../sample/columns.ts'
import type { GroupedSpace } from './GroupedSpace.ts'

/** What a deal is worth to one party as a sum over groups, a draw at a time. */
export type LargeWorth = Readonly<{
  party: PartyId
  unit: string
  isConstant: boolean
  reads: readonly Column[]
  /** Writes what each combination of each group adds in one draw; laid out as `starts` of the space. */
  fill(draw: number, out: Float64Array): void
  /** Rises with the sum and gives the worth: the compliance discount [N7, P2]. */
  worthOfSum(draw: number, sum: number): number
  /** Whether worth is the sum itself. */
  isPlain: boolean
}>

/**
 * Reads the worth of every party once; the arithmetic of a draw is that of `makeSumTable`, group by group.
 *
 * @param compliance  false takes every deal to be kept
 */
export function makeLargeWorths(
  space: GroupedSpace,
  given: Case,
  columns: Columns,
  compliance = true,
): ReadonlyMap<PartyId, LargeWorth> {
  return new Map(
    given.worth.map(of => [of.party, largeWorth(space, given, of, columns, compliance)]),
  )
}

function largeWorth(
  space: GroupedSpace,
  given: Case,
  of: PartyWorth,
  columns: Columns,
  compliance: boolean,
): LargeWorth {
  // Interactions are read per group below: over the whole space they would have to be listed.
  const alone = { ...of, together: [] }
  const form = makeSumForm(issuesOnly(given), given, alone, columns, { compliance })
  const together = of.together.map(({ id, when }) => {
    const g = space.groups.findIndex(group =>
      when.every(test => group.space.issues.some(issue => issue.id === test.issue)),
    )
    const met = dealsMeeting(space.groups[g]!.space, when, null)
    const deals: number[] = []
    met.forEach((is, deal) => {
      if (is) deals.push(space.starts[g]! + deal)
    })
    return {
      worth: columns.column(`worth.${of.party}.together.${id}` as Parameters<Columns['column']>[0]),
      deals: Uint32Array.from(deals),
    }
  })
  const reads = [...form.reads, ...together.map(one => one.worth)]

  const scales = new Float64Array(given.issues.length)
  const layouts = space.groups.map(({ at, space: own, classes }) => {
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
  })
  const fill = (draw: number, out: Float64Array): void => {
    let sum = 0
    for (let j = 0; j < scales.length; j++) {
      scales[j] = valueIn(form.issues[j]!.weight, draw)
      sum += scales[j]!
    }
    if (form.kind === 'weighted')
      for (let j = 0; j < scales.length; j++)
        scales[j] = sum > 0 ? scales[j]! / sum : 1 / scales.length
    for (let g = 0; g < layouts.length; g++) {
      const { starts, scores, raw, taken } = layouts[g]!
      const group = space.groups[g]!
      for (let j = 0; j < group.at.length; j++) {
        const issue = group.at[j]!
        const scored = form.issues[issue]!.scored
        for (let o = 0; o < starts[j + 1]! - starts[j]!; o++) {
          const slot = scored?.slots[o]
          let score = 0
          if (scored && slot && slot.lower >= 0) {
            score = valueIn(scored.columns[slot.lower]!, draw)
            if (slot.share !== 0)
              score += slot.share * (valueIn(scored.columns[slot.upper]!, draw) - score)
          }
          scores[starts[j]! + o] = scales[issue]! * score
        }
      }
      const own = out.subarray(space.starts[g]!, space.starts[g + 1]!)
      if (taken) fillTaken(scores, taken, group.at.length, own)
      else if (!raw) fillAdditiveValues(scores, starts, own)
      else {
        fillAdditiveValues(scores, starts, raw)
        const { numbers } = group.space
        for (let k = 0; k < own.length; k++) own[k] = raw[numbers![k]!]!
      }
    }
    for (const { worth, deals } of together) {
      const bonus = valueIn(worth, draw)
      for (const at of deals) out[at] = out[at]! + bonus
    }
  }
  const { discount } = form
  return {
    party: of.party,
    unit: of.unit,
    isConstant: reads.every(column => typeof column === 'number'),
    reads,
    fill,
    isPlain: discount === null,
    worthOfSum(draw, sum) {
      if (!discount) return sum
      const aversion = discount.attitude * valueIn(discount.risk, draw)
      return discounted(
        sum,
        valueIn(discount.kept, draw),
        valueIn(discount.ifBroken, draw),
        aversion,
      )
    },
  }
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

/** The issues as `makeSumForm` reads them, with no deals listed. */
function issuesOnly(given: Case): DealSpace {
  const none = new Uint32Array(0)
  return {
    issues: given.issues,
    continuous: null,
    cells: [],
    counts: Uint32Array.from(given.issues, issue => issue.options.length),
    strides: new Uint32Array(given.issues.length),
    rawCount: 0,
    count: 0,
    numbers: none,
    split: { at: 0, heads: 0, tails: 0, runs: none, tailOf: none },
  }
}
