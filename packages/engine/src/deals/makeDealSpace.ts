import type { Case, Condition, Issue, Rule } from '@parley/model'
import { holdsInCell, limitsOf, optionsMeeting } from './conditions.ts'
import { type DealSpace, type LevelCell, type Split, stridesOf } from './DealSpace.ts'
import { ENUMERABLE_DEALS, tooManyDeals } from './tooManyDeals.ts'

/**
 * Enumerates the deals of a case: one option on every issue, minus what its rules forbid.
 *
 * Throws `tooManyDeals` above `limit` raw combinations. Time O(raw combinations + what each rule
 * forbids), four bytes a deal kept when there are rules and none when there are not.
 */
export function makeDealSpace(given: Case, limit: number = ENUMERABLE_DEALS): DealSpace {
  const continuous = given.issues.find(isContinuous) ?? null
  const issues = given.issues.filter(issue => issue !== continuous)
  const counts = Uint32Array.from(issues, issue => issue.options.length)
  const rawCount = counts.reduce((product, count) => product * count, 1)
  if (rawCount > limit) throw tooManyDeals(rawCount, limit)
  const strides = stridesOf(counts)

  const blockedIn = (cell: Stretch | null): Uint8Array | null => {
    if (given.rules.length === 0) return null
    const blocked = new Uint8Array(rawCount)
    for (const rule of given.rules) block(blocked, rule, cell, { issues, counts, strides })
    return blocked
  }
  const stretches = continuous ? stretchesOf(given, continuous) : []
  const blockedPerCell = continuous ? stretches.map(blockedIn) : [blockedIn(null)]
  const numbers = survivors(blockedPerCell, rawCount)
  const count = numbers ? numbers.length : rawCount
  const cells = stretches.map(({ from, to }, c): LevelCell => {
    const blocked = blockedPerCell[c]
    if (!blocked) return { from, to, admits: null }
    const admits = new Uint8Array(count)
    for (let deal = 0; deal < count; deal++) admits[deal] = 1 - blocked[numbers?.[deal] ?? deal]!
    return { from, to, admits: admits.includes(0) ? admits : null }
  })
  const split = splitIssues(counts, rawCount, numbers)
  return {
    issues,
    continuous,
    cells,
    counts,
    strides,
    rawCount,
    count,
    numbers,
    split,
    composed: null,
  }
}

/** The same space with only the deals marked 1; deals are numbered anew, in the same order. */
export function restrictSpace(space: DealSpace, kept: Uint8Array): DealSpace {
  if (space.continuous) throw new Error('restrictSpace: the space has a continuous issue')
  const numbers: number[] = []
  for (let deal = 0; deal < space.count; deal++)
    if (kept[deal]) numbers.push(space.numbers ? space.numbers[deal]! : deal)
  if (numbers.length === space.count) return space
  const left = Uint32Array.from(numbers)
  const split = splitIssues(space.counts, space.rawCount, left)
  return { ...space, count: left.length, numbers: left, split }
}

function isContinuous(issue: Issue): boolean {
  return issue.scale.kind === 'numeric' && issue.scale.step === null
}

type Stretch = Readonly<{ from: number; to: number }>
type Radix = Readonly<{ issues: readonly Issue[]; counts: Uint32Array; strides: Float64Array }>

/** Marks every raw combination that a rule forbids, visiting only those that meet its `when`. */
function block(blocked: Uint8Array, rule: Rule, cell: Stretch | null, radix: Radix): void {
  const { issues, counts, strides } = radix
  const isDiscrete = (c: Condition): boolean => issues.some(issue => issue.id === c.issue)
  const ofLevel = (c: Condition): boolean => !isDiscrete(c)
  if (cell && !rule.when.filter(ofLevel).every(c => holdsInCell(c, cell))) return
  const levelBreaksThen =
    cell !== null && !rule.then.filter(ofLevel).every(c => holdsInCell(c, cell))

  const meets = (conditions: readonly Condition[]): Uint8Array[] =>
    issues.map((issue, j) => {
      const met = new Uint8Array(counts[j]!).fill(1)
      for (const c of conditions)
        if (c.issue === issue.id)
          optionsMeeting(issue, c).forEach((is, o) => {
            met[o]! &= is
          })
      return met
    })
  const when = meets(rule.when)
  const then = meets(rule.then)
  const mayHold = rule.then.length > 0 && !levelBreaksThen
  const visit = (j: number, number: number, holds: boolean): void => {
    if (j === issues.length) {
      if (!holds) blocked[number] = 1
      return
    }
    for (let option = 0; option < counts[j]!; option++)
      if (when[j]![option])
        visit(j + 1, number + option * strides[j]!, holds && then[j]![option] === 1)
  }
  visit(0, 0, mayHold)
}

function survivors(perCell: readonly (Uint8Array | null)[], rawCount: number): Uint32Array | null {
  if (perCell.some(blocked => blocked === null)) return null
  const kept = new Uint32Array(rawCount)
  let count = 0
  for (let number = 0; number < rawCount; number++)
    if (perCell.some(blocked => blocked![number] === 0)) kept[count++] = number
  return count === rawCount ? null : kept.slice(0, count)
}

/** The continuous issue cut where a score bends or a condition has its limit, the limits as points of their own. */
function stretchesOf(given: Case, issue: Issue): readonly Stretch[] {
  if (issue.scale.kind !== 'numeric') throw new Error(`stretchesOf: ${issue.id} is not numeric`)
  const { from, to } = issue.scale
  const inside = (level: number): boolean => level >= from && level <= to
  const conditions = [
    ...given.rules.flatMap(rule => [...rule.when, ...rule.then]),
    ...given.worth.flatMap(of => [
      ...of.together.flatMap(t => t.when),
      ...of.redLines.map(line => line.test),
    ]),
  ].filter(condition => condition.issue === issue.id)
  const limits = new Set(conditions.flatMap(limitsOf).filter(inside))
  const bends = given.worth.flatMap(of =>
    of.model.kind === 'ranking'
      ? []
      : of.model.scores
          .filter(scores => scores.issue === issue.id)
          .flatMap(scores => scores.entries.map(entry => (entry.kind === 'at' ? entry.at : from))),
  )
  const cuts = [...new Set([from, to, ...limits, ...bends.filter(inside)])].sort((a, b) => a - b)
  const stretches: Stretch[] = []
  cuts.forEach((cut, i) => {
    if (limits.has(cut) || cuts.length === 1) stretches.push({ from: cut, to: cut })
    const next = cuts[i + 1]
    if (next !== undefined) stretches.push({ from: cut, to: next })
  })
  return stretches
}

/** Tails of about the square root of all, and long enough for a loop over them to pay. */
function splitIssues(counts: Uint32Array, rawCount: number, numbers: Uint32Array | null): Split {
  let at = counts.length
  let tails = 1
  while (at > 0 && (tails < 32 || tails * tails < rawCount)) {
    at--
    tails *= counts[at]!
  }
  const heads = rawCount / tails
  if (!numbers) return { at, heads, tails, runs: null, tailOf: null }
  const runs = new Uint32Array(heads + 1)
  for (const number of numbers) {
    const head = Math.floor(number / tails)
    runs[head + 1] = runs[head + 1]! + 1
  }
  for (let head = 0; head < heads; head++) runs[head + 1] = runs[head + 1]! + runs[head]!
  return { at, heads, tails, runs, tailOf: numbers.map(number => number % tails) }
}
