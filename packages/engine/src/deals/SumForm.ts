import type { Case, InputPath, PartyWorth } from '@parley/model'
import type { Column, Columns } from '../sample/columns.ts'
import type { DealSpace } from './DealSpace.ts'
import { dealsMeeting } from './dealsMeeting.ts'

import { type ScoredIssue, scoredIssue } from './scoreSlots.ts'

export type WorthOptions = Readonly<{
  /** False leaves the compliance discount out: every deal counts as kept. */
  compliance: boolean
}>

/**
 * What the three value models that add scores up have in common [W2–W5], read into columns once:
 * worth = Σ scale·score, then what goes together [W7], then the compliance discount [N7, P2].
 */
export type SumForm = Readonly<{
  kind: 'weighted' | 'points' | 'mean-of-included'
  /** One per discrete issue, then the continuous one. */
  issues: readonly Readonly<{
    /** Divided by the sum of all in every draw when `weighted`; else 1. */
    weight: Column
    scored: ScoredIssue | null
  }>[]
  together: readonly Readonly<{
    worth: Column
    /**
     * The deals that meet every condition, rising; one list per cell, or one when no issue is continuous. None
     * where deals are composed.
     */
    deals: readonly Uint32Array[]
  }>[]
  /** Null when every deal is taken to be kept. */
  discount: Discount | null
  /** How many of a deal's issues have a score, for the mean of included; null otherwise. */
  included: Uint32Array | null
  /** Every column above, in a fixed order. */
  reads: readonly Column[]
}>

type Discount = Readonly<{
  kept: Column
  ifBroken: Column
  /** Exponential utility, per point. */
  risk: Column
  /** 1 averse, −1 acceptant, 0 neutral. */
  attitude: -1 | 0 | 1
}>

/** Reads the worth of one party whose model is not a ranking. */
export function makeSumForm(
  space: DealSpace,
  given: Case,
  of: PartyWorth,
  columns: Columns,
  options: WorthOptions,
): SumForm {
  const { model, party } = of
  if (model.kind === 'ranking') throw new Error('makeSumForm: a ranking has no scores')
  const reads: Column[] = []
  const read = (path: string): Column => {
    const column = columns.column(path as InputPath)
    reads.push(column)
    return column
  }
  const key = model.kind === 'points' ? 'points' : 'scores'
  const all = space.continuous ? [...space.issues, space.continuous] : space.issues
  const issues = all.map(issue => {
    const scores = model.scores.find(s => s.issue === issue.id)
    const scored = scoredIssue(party, key, issue, scores, columns)
    if (scored) reads.push(...scored.columns)
    const isWeighed = model.kind === 'weighted' && model.weights.some(w => w.issue === issue.id)
    const unweighed = model.kind === 'weighted' ? 0 : 1
    return { weight: isWeighed ? read(`worth.${party}.weights.${issue.id}`) : unweighed, scored }
  })
  const together = of.together.map(({ id, when }) => ({
    worth: read(`worth.${party}.together.${id}`),
    deals: space.composed
      ? []
      : (space.continuous ? space.cells : [null]).map(cell =>
          listed(dealsMeeting(space, when, cell)),
        ),
  }))
  const discount = options.compliance ? discountOf(given, of, read) : null
  const included = model.kind === 'mean-of-included' ? includedIn(space, issues) : null
  return { kind: model.kind, issues, together, discount, included, reads }
}

function discountOf(given: Case, of: PartyWorth, read: (path: string) => Column): Discount | null {
  if (!given.compliance.some(c => c.party === of.party)) return null
  const attitude = given.parties.find(party => party.id === of.party)?.risk.attitude ?? 'neutral'
  return {
    kept: read(`compliance.${of.party}.kept`),
    ifBroken: read(`compliance.${of.party}.if_broken`),
    risk: attitude === 'neutral' ? 0 : read(`parties.${of.party}.risk`),
    attitude: attitude === 'neutral' ? 0 : attitude === 'averse' ? 1 : -1,
  }
}

function listed(mask: Uint8Array): Uint32Array {
  const deals: number[] = []
  mask.forEach((is, deal) => {
    if (is) deals.push(deal)
  })
  return Uint32Array.from(deals)
}

function includedIn(space: DealSpace, issues: SumForm['issues']): Uint32Array {
  const always = space.continuous && issues[space.issues.length]?.scored ? 1 : 0
  const counts = new Uint32Array(space.count).fill(always)
  space.issues.forEach((_issue, j) => {
    const slots = issues[j]!.scored?.slots
    if (!slots) return
    const has = slots.map(slot => Number(slot.lower >= 0))
    const stride = space.strides[j]!
    const options = space.counts[j]!
    for (let deal = 0; deal < space.count; deal++) {
      const number = space.numbers ? space.numbers[deal]! : deal
      counts[deal]! += has[Math.floor(number / stride) % options]!
    }
  })
  return counts
}
