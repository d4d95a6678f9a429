import type { Case, Course, InputPath, PartyId } from '@parley/model'
import type { Column, Columns } from '../sample/columns.ts'
import { type Operand, operandOf, startOf } from '../sample/operand.ts'
import { lotteryColumn, lotteryInputs } from './lotteryColumn.ts'
import { placeOfTier } from './places.ts'

/** What no deal is worth to one party, over the draws. */
export type NoDealColumn = Readonly<{
  party: PartyId
  /** The reservation value: the worth of the best course in each draw. */
  value: Column
  /** Which of `courses` that is; ties go to the earlier one. One entry when `value` is a number. */
  best: Uint8Array
  courses: readonly Readonly<{
    course: Course
    worth: Column
    /** Share of draws in which the course's chances had to be rescaled noticeably. */
    rescaledShare: number
    /** The columns it was computed from. */
    from: readonly Column[]
  }>[]
  /** The columns all this was computed from. */
  from: readonly Column[]
}>

/**
 * A party's no-deal value in each draw: the best over its courses, [N5].
 *
 * A party whose worth is a ranking counts places: its courses are those the ranking names, each at the
 * place of its tier, [W6]. Any other party's courses are its lotteries. With `reuse`, the same object
 * comes back when none of the columns it was computed from changed, and courses of which none changed
 * are not computed again.
 *
 * Throws when the party has no course with a value: readers refuse such a case, [N1].
 */
export function noDealColumn(
  given: Case,
  party: PartyId,
  columns: Columns,
  reuse?: NoDealColumn,
): NoDealColumn {
  const noDeal = given.noDeal.find(of => of.party === party)
  if (!noDeal) throw new Error(`noDealColumn: ${party} has no if_talks_fail`)
  const model = given.worth.find(of => of.party === party)?.model
  if (model?.kind === 'ranking') {
    const courses: NoDealColumn['courses'][number][] = []
    for (const course of noDeal.courses) {
      const tier = model.tiers.findIndex(entries =>
        entries.some(entry => entry.kind === 'course' && entry.course === course.id),
      )
      if (tier >= 0)
        courses.push({ course, worth: placeOfTier(model.tiers, tier), rescaledShare: 0, from: [] })
    }
    return bestOf(party, courses, [], columns.draws)
  }

  const risk = given.parties.find(of => of.id === party)?.risk ?? { attitude: 'neutral' }
  const coefficient =
    risk.attitude === 'neutral' ? 0 : columns.column(`parties.${party}.risk` as InputPath)
  const lotteries = noDeal.courses
    .filter(course => course.kind === 'lottery')
    .map(course => ({ course, inputs: lotteryInputs(party, course, columns.column) }))
  const reads = lotteries.map(({ inputs }) => [
    inputs.cost,
    ...inputs.chances.filter(chance => chance !== null),
    ...inputs.worths,
    coefficient,
  ])
  const from = reads.flat()
  const before = reuse?.party === party && reuse.courses.length === reads.length ? reuse : undefined
  if (before && areSame(before.from, from)) return before
  const courses = lotteries.map(({ course, inputs }, i) => {
    const old = before?.courses[i]
    if (old && old.course.id === course.id && areSame(old.from, reads[i]!)) return old
    const made = lotteryColumn(inputs, risk.attitude, coefficient, columns.draws)
    return { course, ...made, from: reads[i]! }
  })
  return bestOf(party, courses, from, columns.draws)
}

function areSame(a: readonly Column[], b: readonly Column[]): boolean {
  return a.length === b.length && a.every((column, i) => column === b[i])
}

function bestOf(
  party: PartyId,
  courses: NoDealColumn['courses'],
  from: readonly Column[],
  draws: number,
): NoDealColumn {
  if (courses.length === 0) throw new Error(`noDealColumn: no course of ${party} has a value`)
  const worths = courses.map(({ worth }) => operandOf(worth))
  const isCertain = worths.every(of => of.stride === 0)
  const length = isCertain ? 1 : draws
  const value = new Float64Array(length)
  const best = new Uint8Array(length)
  fillBest(worths, 0, length, value, best)
  return { party, value: isCertain ? value[0]! : value, best, courses, from }
}

/** Writes the worth of the best course in each draw from the draw `from` on, and which it is; ties to the earlier. */
export function fillBest(
  worths: readonly Operand[],
  from: number,
  count: number,
  value: Float64Array,
  best: Uint8Array,
): void {
  best.fill(0, 0, count)
  for (let i = 0; i < worths.length; i++) {
    const { at, stride } = worths[i]!
    const start = startOf(worths[i]!, from)
    if (i === 0) {
      for (let s = 0; s < count; s++) value[s] = at[start + s * stride]!
      continue
    }
    for (let s = 0; s < count; s++) {
      const w = at[start + s * stride]!
      if (w > value[s]!) {
        value[s] = w
        best[s] = i
      }
    }
  }
}
