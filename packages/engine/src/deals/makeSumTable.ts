import { fillAdditiveValues, fillSplitSums } from '@parley/kernels'
import type { PartyWorth } from '@parley/model'
import { type DealSpace, numberOf } from './DealSpace.ts'
import { discounted } from './discount.ts'
import type { SumForm } from './SumForm.ts'
import { valueIn } from './valueIn.ts'
import type { LevelAt, WorthTable } from './WorthTable.ts'

/**
 * The worth of every deal by a sum of scores, a draw at a time.
 *
 * Weights are divided by their sum in every draw; where a draw leaves them all at 0, issues weigh
 * the same. Sums run in one order: the last issues from the last to the first, the first issues
 * likewise (with the continuous one), the two parts, then what goes together in file order.
 * Time per draw: O(inputs) to read it, then O(deals).
 */
export function makeSumTable(space: DealSpace, of: PartyWorth, form: SumForm): WorthTable {
  const { issues, together, discount, included } = form
  const { split } = space
  const discrete = space.issues.length
  const starts = new Uint32Array(discrete + 1)
  for (let j = 0; j < discrete; j++) starts[j + 1] = starts[j]! + space.counts[j]!
  const headStarts = starts.slice(0, split.at + 1)
  const tailStarts = starts.slice(split.at).map(start => start - starts[split.at]!)

  // What follows belongs to the draw read last: scales per issue, a contribution per option, two parts.
  const scales = new Float64Array(issues.length)
  const contributions = new Float64Array(starts[discrete]!)
  const tailContributions = contributions.subarray(starts[split.at]!)
  const head = new Float64Array(split.heads)
  const levelledHead = space.continuous ? new Float64Array(split.heads) : head
  const tail = new Float64Array(split.tails)
  let drawRead = -1
  let drawSummed = -1

  // Options whose score is one column, and those between two (levels between break points).
  const plain: Float64Array[] = []
  const plainAt: number[] = []
  const plainIssue: number[] = []
  const between: { at: number; issue: number; slot: number }[] = []
  const fixedScores = new Float64Array(contributions.length)
  for (let j = 0; j < discrete; j++) {
    const scored = issues[j]!.scored
    if (!scored) continue
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const slot = scored.slots[k - starts[j]!]!
      if (slot.lower < 0) continue
      const column = scored.columns[slot.lower]!
      if (slot.share !== 0) between.push({ at: k, issue: j, slot: k - starts[j]! })
      else if (typeof column === 'number') fixedScores[k] = column
      else {
        plain.push(column)
        plainAt.push(k)
        plainIssue.push(j)
      }
    }
  }
  const places = Uint32Array.from(plainAt)
  const owners = Uint32Array.from(plainIssue)
  const score = (issue: number, lower: number, upper: number, share: number): number => {
    const columns = issues[issue]!.scored!.columns
    const low = valueIn(columns[lower]!, drawRead)
    return share === 0 ? low : low + share * (valueIn(columns[upper]!, drawRead) - low)
  }

  const read = (draw: number): void => {
    if (draw === drawRead) return
    drawRead = draw
    let sum = 0
    for (let j = 0; j < issues.length; j++) {
      const weight = issues[j]!.weight
      const value = typeof weight === 'number' ? weight : weight[draw]!
      scales[j] = value
      sum += value
    }
    if (form.kind === 'weighted')
      for (let j = 0; j < issues.length; j++)
        scales[j] = sum > 0 ? scales[j]! / sum : 1 / issues.length
    for (let j = 0; j < discrete; j++) {
      const scale = scales[j]!
      for (let k = starts[j]!; k < starts[j + 1]!; k++) contributions[k] = scale * fixedScores[k]!
    }
    for (let p = 0; p < plain.length; p++)
      contributions[places[p]!] = scales[owners[p]!]! * plain[p]![draw]!
    for (let p = 0; p < between.length; p++) {
      const { at, issue, slot } = between[p]!
      const { lower, upper, share } = issues[issue]!.scored!.slots[slot]!
      contributions[at] = scales[issue]! * score(issue, lower, upper, share)
    }
  }
  const atLevel = (at: LevelAt | undefined): number => {
    if (!space.continuous) return 0
    if (!at) throw new Error(`makeSumTable: no level given for ${space.continuous.id}`)
    const slot = issues[discrete]!.scored?.slotAt(at.level)
    if (!slot) return 0
    return scales[discrete]! * score(discrete, slot.lower, slot.upper, slot.share)
  }
  const sumParts = (draw: number): void => {
    read(draw)
    if (draw === drawSummed) return
    drawSummed = draw
    fillAdditiveValues(contributions, headStarts, head)
    fillAdditiveValues(tailContributions, tailStarts, tail)
  }

  const fill = (draw: number, out: Float64Array, at?: LevelAt): void => {
    sumParts(draw)
    if (space.continuous) {
      const level = atLevel(at)
      for (let h = 0; h < head.length; h++) levelledHead[h] = head[h]! + level
    }
    fillSplitSums(levelledHead, tail, split.runs, split.tailOf, out)
    if (included)
      for (let deal = 0; deal < space.count; deal++)
        out[deal] = included[deal]! > 0 ? out[deal]! / included[deal]! : 0
    for (let t = 0; t < together.length; t++) {
      const deals = together[t]!.deals[at?.cell ?? 0]!
      const bonus = valueIn(together[t]!.worth, draw)
      for (let k = 0; k < deals.length; k++) out[deals[k]!] = out[deals[k]!]! + bonus
    }
    if (!discount) return
    const kept = valueIn(discount.kept, draw)
    const ifBroken = valueIn(discount.ifBroken, draw)
    const aversion = discount.attitude * valueIn(discount.risk, draw)
    if (aversion === 0) {
      const broken = (1 - kept) * ifBroken
      for (let deal = 0; deal < space.count; deal++) out[deal] = kept * out[deal]! + broken
    } else {
      for (let deal = 0; deal < space.count; deal++)
        out[deal] = discounted(out[deal]!, kept, ifBroken, aversion)
    }
  }

  const isPaired =
    !space.continuous && !split.runs && !included && !discount && together.length === 0

  const meets = together.map(({ deals }) => deals.map(list => new Set(list)))
  const worthOf = (draw: number, deal: number, at?: LevelAt): number => {
    read(draw)
    const number = numberOf(space, deal)
    let last = 0
    let first = 0
    for (let j = discrete - 1; j >= 0; j--) {
      const option = Math.floor(number / space.strides[j]!) % space.counts[j]!
      if (j >= split.at) last += contributions[starts[j]! + option]!
      else first += contributions[starts[j]! + option]!
    }
    let sum = (space.continuous ? first + atLevel(at) : first) + last
    if (included) sum = included[deal]! > 0 ? sum / included[deal]! : 0
    for (let t = 0; t < together.length; t++)
      if (meets[t]![at?.cell ?? 0]!.has(deal)) sum += valueIn(together[t]!.worth, draw)
    if (!discount) return sum
    const aversion = discount.attitude * valueIn(discount.risk, draw)
    return discounted(sum, valueIn(discount.kept, draw), valueIn(discount.ifBroken, draw), aversion)
  }

  return {
    party: of.party,
    unit: of.unit,
    isOrdinal: false,
    isConstant: form.reads.every(column => typeof column === 'number'),
    reads: form.reads,
    form,
    fill,
    worthOf,
    halves: isPaired
      ? draw => {
          sumParts(draw)
          return { head, tail }
        }
      : null,
    composed: null,
  }
}
