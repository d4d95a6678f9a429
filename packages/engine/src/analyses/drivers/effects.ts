import type { Case, InputPath } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { scoredIssue } from '../../deals/scoreSlots.ts'
import { valueIn } from '../../deals/valueIn.ts'
import { noDealColumn } from '../../noDeal/noDealColumn.ts'
import type { Column, Columns } from '../../sample/columns.ts'
import type { SeatChange } from './inputChanges.ts'
import { oneClass, type Partition, partition } from './partitions.ts'
import type { DriverSeat } from './seats.ts'

/**
 * What holding an input at a value does to the gains of one seat, draw by draw:
 * gain′ = scale·u + base + Σ coefficient(class)·factor·(to − from), with u the worth of the deal when kept.
 */
export type Effect = Readonly<{
  seat: number
  partition: Partition
  scale: Column
  base: Column
  terms: readonly Readonly<{
    factor: Column
    to: Column
    from: Column
    coefficients: Float64Array
  }>[]
}>

/** Makes effects of one seat, keeping what does not depend on the value. */
export type EffectMaker = Readonly<{
  /** The classes that a change needs; null when its effect is not of the form of `Effect`. */
  partitionFor(change: SeatChange): Partition | null
  /** Null when a draw has no weights left to divide by. */
  make(change: SeatChange, columns: Columns): Effect | null
}>

export function effectMaker(
  space: DealSpace,
  given: Case,
  seat: DriverSeat,
  draws: number,
): EffectMaker {
  const { party, form } = seat
  const partitions = new Map<string, Partition | null>()
  const shares = new Map<number, Column>()
  const of = given.worth.find(worth => worth.party === party)!
  const weightSum =
    form?.kind === 'weighted'
      ? total(
          form.issues.map(i => i.weight),
          draws,
        )
      : 1

  const partitionFor = (change: SeatChange): Partition | null => {
    const { weights, scores, together, discount, other } = change
    const issues = [...weights, ...scores]
    if (other || (discount && seat.isCurved)) return null
    if (issues.length === 0 && !together) return oneClass
    if (!form || issues.length > 1 || (issues.length > 0 && together)) return null
    const issue = issues[0] ?? -1
    const byTogether = together || (weights.length > 0 && form.together.length > 0)
    const key = `${issue} ${byTogether}`
    if (!partitions.has(key)) partitions.set(key, partition(space, form, issue, byTogether))
    return partitions.get(key)!
  }

  /** The weight of an issue as a share of all. */
  const shareOf = (issue: number): Column => {
    if (form!.kind !== 'weighted') return 1
    const known = shares.get(issue)
    if (known !== undefined) return known
    const made = combine(draws, form!.issues[issue]!.weight, weightSum, 0, (w, sum) => w / sum)
    shares.set(issue, made)
    return made
  }

  return {
    partitionFor,
    make(change, columns) {
      const classes = partitionFor(change)
      if (!classes) throw new Error(`effectMaker: no classes for a change of ${party}`)
      const { weights, scores } = change
      const read = (path: string): Column => columns.column(path as InputPath)
      const chance = change.discount ? read(`compliance.${party}.kept`) : seat.chance
      const ifBroken = change.discount ? read(`compliance.${party}.if_broken`) : seat.ifBroken
      const noDeal = change.noDeal
        ? noDealColumn(seat.eyes.given, party, columns, seat.eyes.noDealOf(party)).value
        : seat.noDeal
      const base =
        chance === 1
          ? combine(draws, noDeal, 0, 0, d => -d)
          : combine(draws, chance, ifBroken, noDeal, (k, b, d) => (1 - k) * b - d)
      const effect = { seat: change.seat, partition: classes, scale: chance, base }
      const terms: Effect['terms'][number][] = []

      if (change.together)
        form!.together.forEach(({ worth }, t) => {
          const to = read(`worth.${party}.together.${of.together[t]!.id}`)
          if (to === worth) return
          const coefficients = Float64Array.from(classes.together, earns => Number(earns[t]))
          terms.push({ factor: chance, to, from: worth, coefficients })
        })
      const scoredOf = (issue: number) => {
        const named = given.issues.findIndex(i => i.id === space.issues[issue]!.id)
        const scored = form!.issues[issue]!.scored
        const spread = (entry: number): Float64Array =>
          Float64Array.from(classes.options, option => {
            const { lower, upper, share } = scored!.slots[option]!
            if (lower === upper) return Number(lower === entry)
            return (lower === entry ? 1 - share : 0) + (upper === entry ? share : 0)
          })
        return { scored, spread, issue: given.issues[named]! }
      }
      const [scoredAt] = scores
      if (scoredAt !== undefined) {
        const { scored, spread, issue } = scoredOf(scoredAt)
        if (of.model.kind === 'ranking') throw new Error('effectMaker: a ranking has no scores')
        const key = of.model.kind === 'points' ? 'points' : 'scores'
        const entries = of.model.scores.find(s => s.issue === issue.id)
        const now = scoredIssue(party, key, issue, entries, columns)
        const share = shareOf(scoredAt)
        if (isSomewhereNone(weightSum)) return null
        const factor = chance === 1 ? share : combine(draws, chance, share, 0, (k, w) => k * w)
        scored?.columns.forEach((from, e) => {
          const to = now!.columns[e]!
          if (to !== from) terms.push({ factor, to, from, coefficients: spread(e) })
        })
        return { ...effect, terms }
      }
      const [weighed] = weights
      if (weighed === undefined) return { ...effect, terms }

      // One weight changes: what the others are divided by changes for all.
      const { scored, spread, issue } = scoredOf(weighed)
      const weight = form!.issues[weighed]!.weight
      const held = read(`worth.${party}.weights.${issue.id}`)
      const sum = combine(draws, weightSum, held, weight, (all, to, from) => all + (to - from))
      if (isSomewhereNone(weightSum) || isSomewhereNone(sum)) return null
      const shrink = combine(draws, weightSum, sum, 0, (before, after) => before / after)
      const gained = combine(draws, held, weight, sum, (to, from, all) => (to - from) / all)
      const factor = combine(draws, chance, gained, 0, (k, g) => k * g)
      scored?.columns.forEach((to, e) => {
        terms.push({ factor, to, from: 0, coefficients: spread(e) })
      })
      if (form!.together.length > 0) {
        const back = combine(draws, chance, shrink, 0, (k, s) => k * (1 - s))
        form!.together.forEach(({ worth }, t) => {
          const coefficients = Float64Array.from(classes.together, earns => Number(earns[t]))
          terms.push({ factor: back, to: worth, from: 0, coefficients })
        })
      }
      const scale = combine(draws, chance, shrink, 0, (k, s) => k * s)
      return { ...effect, scale, terms }
    },
  }
}

/** Whether some draw leaves nothing to divide by. */
function isSomewhereNone(column: Column): boolean {
  return typeof column === 'number' ? !(column > 0) : column.some(value => !(value > 0))
}

function total(columns: readonly Column[], draws: number): Column {
  return columns.reduce((sum, column) => combine(draws, sum, column, 0, (a, b) => a + b), 0)
}

/** Combines up to three columns draw by draw; a number when all are. */
export function combine(
  draws: number,
  a: Column,
  b: Column,
  c: Column,
  of: (a: number, b: number, c: number) => number,
): Column {
  if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number') return of(a, b, c)
  const out = new Float64Array(draws)
  for (let s = 0; s < draws; s++) out[s] = of(valueIn(a, s), valueIn(b, s), valueIn(c, s))
  return out
}
