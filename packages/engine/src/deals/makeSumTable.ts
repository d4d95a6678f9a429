import type { Case, InputPath, PartyWorth } from '@parley/model'
import type { Column, Columns } from '../sample/columns.ts'
import { type DealSpace, digitOf } from './DealSpace.ts'
import { dealsMeeting } from './dealsMeeting.ts'
import { discounted } from './discount.ts'
import type { WorthOptions } from './makeWorthTables.ts'
import { type ScoredIssue, scoredIssue } from './scoreSlots.ts'
import { valueIn } from './valueIn.ts'
import type { LevelAt, WorthTable } from './WorthTable.ts'

/**
 * The three value models that add scores up: weighted, points, and mean of included [W2–W5],
 * with what goes together [W7] and the compliance discount [N7, P2].
 *
 * Weights are divided by their sum in every draw; where a draw leaves them all at 0, issues
 * weigh the same. Time per draw: O(inputs) to read them, then O(deals) for the sums.
 */
export function makeSumTable(
  space: DealSpace,
  given: Case,
  of: PartyWorth,
  columns: Columns,
  options: WorthOptions,
): WorthTable {
  const model = of.model
  if (model.kind === 'ranking') throw new Error('makeSumTable: a ranking has no scores')
  const read: Column[] = []
  const column = (path: string): Column => {
    const found = columns.column(path as InputPath)
    read.push(found)
    return found
  }

  const all = space.continuous ? [...space.issues, space.continuous] : space.issues
  const key = model.kind === 'points' ? 'points' : 'scores'
  const scored = all.map((issue): ScoredIssue | null => {
    const scores = model.scores.find(s => s.issue === issue.id)
    const found = scoredIssue(of.party, key, issue, scores, columns)
    if (found) read.push(...found.columns)
    return found
  })
  const weights = all.map((issue): Column => {
    if (model.kind !== 'weighted') return 1
    return model.weights.some(w => w.issue === issue.id)
      ? column(`worth.${of.party}.weights.${issue.id}`)
      : 0
  })
  const bonuses = of.together.map(t => ({
    worth: column(`worth.${of.party}.together.${t.id}`),
    meets: (space.continuous ? space.cells : [null]).map(cell => dealsMeeting(space, t.when, cell)),
  }))
  const trust = options.compliance ? given.compliance.find(c => c.party === of.party) : undefined
  const kept = trust ? column(`compliance.${of.party}.kept`) : 1
  const ifBroken = trust ? column(`compliance.${of.party}.if_broken`) : 0
  const risk = given.parties.find(party => party.id === of.party)?.risk
  const coefficient = trust && risk?.attitude !== 'neutral' ? column(`parties.${of.party}.risk`) : 0
  const sign = risk?.attitude === 'acceptant' ? -1 : 1

  const included = model.kind === 'mean-of-included' ? includedIn(space, scored) : null

  // One draw at a time: the contribution of every option, then sums over deals.
  const starts = new Uint32Array(space.issues.length + 1)
  space.issues.forEach((issue, j) => {
    starts[j + 1] = starts[j]! + issue.options.length
  })
  const contributions = new Float64Array(starts[starts.length - 1]!)
  const scales = new Float64Array(all.length)
  let prepared = -1

  const scoreAt = (issue: number, lower: number, upper: number, share: number): number => {
    if (lower < 0) return 0
    const values = scored[issue]!.columns
    const low = valueIn(values[lower]!, prepared)
    return share === 0 ? low : low + share * (valueIn(values[upper]!, prepared) - low)
  }
  const prepare = (draw: number): void => {
    if (draw === prepared) return
    prepared = draw
    let sum = 0
    for (let j = 0; j < all.length; j++) {
      scales[j] = valueIn(weights[j]!, draw)
      sum += scales[j]!
    }
    if (model.kind === 'weighted')
      for (let j = 0; j < all.length; j++) scales[j] = sum > 0 ? scales[j]! / sum : 1 / all.length
    for (let j = 0; j < space.issues.length; j++) {
      const slots = scored[j]?.slots
      for (let k = starts[j]!; k < starts[j + 1]!; k++) {
        const slot = slots?.[k - starts[j]!]
        contributions[k] = slot ? scales[j]! * scoreAt(j, slot.lower, slot.upper, slot.share) : 0
      }
    }
  }
  const levelContribution = (at: LevelAt | undefined): number => {
    if (!space.continuous) return 0
    if (!at) throw new Error(`makeSumTable: no level given for ${space.continuous.id}`)
    const last = all.length - 1
    const slot = scored[last]?.slotAt(at.level)
    return slot ? scales[last]! * scoreAt(last, slot.lower, slot.upper, slot.share) : 0
  }

  const worthOf = (draw: number, deal: number, at?: LevelAt): number => {
    prepare(draw)
    let sum = 0
    for (let j = space.issues.length - 1; j >= 0; j--)
      sum += contributions[starts[j]! + digitOf(space, deal, j)]!
    sum += levelContribution(at)
    if (included) sum = included[deal]! > 0 ? sum / included[deal]! : 0
    for (const bonus of bonuses)
      if (bonus.meets[at?.cell ?? 0]![deal]) sum += valueIn(bonus.worth, draw)
    if (!trust) return sum
    const aversion = sign * valueIn(coefficient, draw)
    return discounted(sum, valueIn(kept, draw), valueIn(ifBroken, draw), aversion)
  }

  const table: WorthTable = {
    party: of.party,
    unit: of.unit,
    isOrdinal: false,
    isConstant: read.every(c => typeof c === 'number'),
    reads: read,
    worthOf,
    fill(draw, out, at) {
      for (let deal = 0; deal < space.count; deal++) out[deal] = worthOf(draw, deal, at)
    },
  }
  return table
}

/** How many issues of each deal have a score for the option it takes. */
function includedIn(space: DealSpace, scored: readonly (ScoredIssue | null)[]): Uint32Array {
  const count = new Uint32Array(space.count)
  const always = space.continuous && scored[scored.length - 1] ? 1 : 0
  for (let deal = 0; deal < space.count; deal++) {
    count[deal] = always
    space.issues.forEach((_issue, j) => {
      const slot = scored[j]?.slots[digitOf(space, deal, j)]
      if (slot && slot.lower >= 0) count[deal] = count[deal]! + 1
    })
  }
  return count
}
