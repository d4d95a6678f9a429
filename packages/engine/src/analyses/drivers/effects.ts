import type { Case, InputPath } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { type ScoredIssue, scoredIssue } from '../../deals/scoreSlots.ts'
import { noDealColumn } from '../../noDeal/noDealColumn.ts'
import type { Column, Columns } from '../../sample/columns.ts'
import type { SeatChange } from './inputChanges.ts'
import { oneClass, type Partition, partition } from './partitions.ts'
import type { DriverSeat } from './seats.ts'

/**
 * What holding an input at a value does to the gains of one seat, draw by draw:
 * gain′ = scale·u + plus − minus + Σ coefficient(class)·factor·(to − from), with u the worth of the deal
 * when kept.
 *
 * Its columns stand in slots: scale, plus, minus, then factor, to and from of every term. A slot whose
 * column is null holds its constant in every draw: fields that are now a number, now an array would
 * slow down whatever reads them.
 */
export type Effect = Readonly<{
  seat: number
  partition: Partition
  terms: number
  columns: readonly (Float64Array | null)[]
  constants: Float64Array
  /** The terms of class c are `termOf[starts[c]]` up to `starts[c + 1]`, with their coefficients. */
  starts: Uint32Array
  termOf: Uint32Array
  coefficients: Float64Array
}>

const SCALE = 0
const PLUS = 1
const MINUS = 2
const FIRST_TERM = 3

/** An effect in one draw: gain′ = scale·u + shifts[class]. */
export type LoadedEffect = { scale: number; shifts: Float64Array; values: Float64Array }

export function emptyLoad(): LoadedEffect {
  // A fraction, so that the field is a double from the start.
  return { scale: 0.5, shifts: new Float64Array(8), values: new Float64Array(8) }
}

function inSlot({ columns, constants }: Effect, slot: number, draw: number): number {
  const column = columns[slot]!
  return column === null ? constants[slot]! : column[draw]!
}

/** The scale of an effect in a draw. */
export function scaleOf(effect: Effect, draw: number): number {
  return inSlot(effect, SCALE, draw)
}

/** The shift of an effect without terms in a draw. */
export function shiftOf(effect: Effect, draw: number): number {
  return inSlot(effect, PLUS, draw) - inSlot(effect, MINUS, draw)
}

/** Whether one effect on what no deal is worth is above another, or the same, in every draw; or below in every one. */
export function movesOneWay(a: Effect, b: Effect): boolean {
  const before = a.columns[MINUS]!
  const after = b.columns[MINUS]!
  if (before === null || after === null) return before === after
  let rises = false
  let falls = false
  for (let s = 0; s < before.length; s++) {
    if (after[s]! > before[s]!) rises = true
    else if (after[s]! < before[s]!) falls = true
  }
  return !(rises && falls)
}

/** Reads an effect in a draw. */
export function loadEffect(effect: Effect, draw: number, into: LoadedEffect): void {
  const { partition, terms, starts, termOf, coefficients } = effect
  const { classes } = partition
  into.scale = scaleOf(effect, draw)
  const base = shiftOf(effect, draw)
  if (into.shifts.length < classes) into.shifts = new Float64Array(classes)
  const { shifts } = into
  if (terms === 0) {
    for (let c = 0; c < classes; c++) shifts[c] = base
    return
  }
  if (into.values.length < terms) into.values = new Float64Array(terms)
  const { values } = into
  for (let t = 0; t < terms; t++) {
    const slot = FIRST_TERM + 3 * t
    values[t] =
      inSlot(effect, slot, draw) * (inSlot(effect, slot + 1, draw) - inSlot(effect, slot + 2, draw))
  }
  for (let c = 0; c < classes; c++) {
    let shift = base
    const end = starts[c + 1]!
    for (let k = starts[c]!; k < end; k++) shift += coefficients[k]! * values[termOf[k]!]!
    shifts[c] = shift
  }
}

type Term = Readonly<{ factor: Column; to: Column; from: Column; coefficients: Float64Array }>

function makeEffect(
  seat: number,
  partition: Partition,
  scale: Column,
  plus: Column,
  minus: Column,
  terms: readonly Term[],
): Effect {
  const slots = [scale, plus, minus, ...terms.flatMap(({ factor, to, from }) => [factor, to, from])]
  const starts = new Uint32Array(partition.classes + 1)
  const termOf: number[] = []
  const coefficients: number[] = []
  for (let c = 0; c < partition.classes; c++) {
    terms.forEach((term, t) => {
      if (term.coefficients[c] === 0) return
      termOf.push(t)
      coefficients.push(term.coefficients[c]!)
    })
    starts[c + 1] = termOf.length
  }
  return {
    seat,
    partition,
    terms: terms.length,
    columns: slots.map(column => (typeof column === 'number' ? null : column)),
    constants: Float64Array.from(slots, column => (typeof column === 'number' ? column : 0)),
    starts,
    termOf: Uint32Array.from(termOf),
    coefficients: Float64Array.from(coefficients),
  }
}

/** Makes effects of one seat, keeping what does not depend on the value. */
export type EffectMaker = Readonly<{
  /** The gains as drawn. */
  base: Effect
  /** The classes that a change needs; null when its effect is not of the form of `Effect`. */
  partitionFor(change: SeatChange): Partition | null
  /** Null when a draw has no weights left to divide by. */
  make(change: SeatChange, columns: Columns): Effect | null
}>

export function effectMaker(
  space: DealSpace,
  given: Case,
  seat: DriverSeat,
  place: number,
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
    const made = quotient(draws, form!.issues[issue]!.weight, weightSum)
    shares.set(issue, made)
    return made
  }
  const lost = (chance: Column, ifBroken: Column): Column =>
    chance === 1 ? 0 : brokenPart(draws, chance, ifBroken)
  const basePlus = lost(seat.chance, seat.ifBroken)

  return {
    base: makeEffect(place, oneClass, seat.chance, basePlus, seat.noDeal, []),
    partitionFor,
    make(change, columns) {
      const partition = partitionFor(change)
      if (!partition) throw new Error(`effectMaker: no classes for a change of ${party}`)
      const { weights, scores } = change
      const read = (path: string): Column => columns.column(path as InputPath)
      const chance = change.discount ? read(`compliance.${party}.kept`) : seat.chance
      const plus = change.discount ? lost(chance, read(`compliance.${party}.if_broken`)) : basePlus
      const minus = change.noDeal
        ? noDealColumn(seat.eyes.given, party, columns, seat.eyes.noDealOf(party)).value
        : seat.noDeal
      const terms: Term[] = []
      const earning = (t: number): Float64Array =>
        Float64Array.from(partition.together, earns => Number(earns[t]))

      if (change.together)
        form!.together.forEach(({ worth }, t) => {
          const to = read(`worth.${party}.together.${of.together[t]!.id}`)
          if (to !== worth)
            terms.push({ factor: chance, to, from: worth, coefficients: earning(t) })
        })
      const [scoredAt] = scores
      if (scoredAt !== undefined) {
        if (isSomewhereNone(weightSum)) return null
        if (of.model.kind === 'ranking') throw new Error('effectMaker: a ranking has no scores')
        const issue = space.issues[scoredAt]!
        const key = of.model.kind === 'points' ? 'points' : 'scores'
        const entries = of.model.scores.find(s => s.issue === issue.id)
        const now = scoredIssue(party, key, issue, entries, columns)
        const { scored } = form!.issues[scoredAt]!
        const factor = product(draws, chance, shareOf(scoredAt))
        scored?.columns.forEach((from, e) => {
          const to = now!.columns[e]!
          if (to !== from)
            terms.push({ factor, to, from, coefficients: spread(scored, partition, e) })
        })
      }
      const [weighed] = weights
      if (weighed === undefined) return makeEffect(place, partition, chance, plus, minus, terms)

      // One weight changes: what the others are divided by changes for all.
      const { weight, scored } = form!.issues[weighed]!
      const held = read(`worth.${party}.weights.${space.issues[weighed]!.id}`)
      const more = difference(draws, held, weight)
      const sum = difference(draws, weightSum, negative(draws, more))
      if (isSomewhereNone(weightSum) || isSomewhereNone(sum)) return null
      const shrink = quotient(draws, weightSum, sum)
      const factor = product(draws, chance, quotient(draws, more, sum))
      scored?.columns.forEach((to, e) => {
        terms.push({ factor, to, from: 0, coefficients: spread(scored, partition, e) })
      })
      const scale = product(draws, chance, shrink)
      if (form!.together.length > 0) {
        const back = difference(draws, chance, scale)
        form!.together.forEach(({ worth: to }, t) => {
          terms.push({ factor: back, to, from: 0, coefficients: earning(t) })
        })
      }
      return makeEffect(place, partition, scale, plus, minus, terms)
    },
  }
}

/** Per class, how much of one score entry the option it goes by takes. */
function spread({ slots }: ScoredIssue, { options }: Partition, entry: number): Float64Array {
  return Float64Array.from(options, option => {
    const { lower, upper, share } = slots[option]!
    if (lower === upper) return Number(lower === entry)
    return (lower === entry ? 1 - share : 0) + (upper === entry ? share : 0)
  })
}

/** Whether some draw leaves nothing to divide by. */
function isSomewhereNone(column: Column): boolean {
  return typeof column === 'number' ? !(column > 0) : column.some(value => !(value > 0))
}

function total(columns: readonly Column[], draws: number): Column {
  return columns.reduce((sum, column) => difference(draws, sum, negative(draws, column)), 0)
}

// Column by column and each its own loop: a loop that is handed what to do is three times as slow.

function product(draws: number, a: Column, b: Column): Column {
  if (a === 1) return b
  if (b === 1) return a
  if (typeof a === 'number' && typeof b === 'number') return a * b
  const out = new Float64Array(draws)
  if (typeof a === 'number') for (let s = 0; s < draws; s++) out[s] = a * (b as Float64Array)[s]!
  else if (typeof b === 'number') for (let s = 0; s < draws; s++) out[s] = a[s]! * b
  else for (let s = 0; s < draws; s++) out[s] = a[s]! * b[s]!
  return out
}

function quotient(draws: number, a: Column, b: Column): Column {
  if (typeof a === 'number' && typeof b === 'number') return a / b
  const out = new Float64Array(draws)
  if (typeof a === 'number') for (let s = 0; s < draws; s++) out[s] = a / (b as Float64Array)[s]!
  else if (typeof b === 'number') for (let s = 0; s < draws; s++) out[s] = a[s]! / b
  else for (let s = 0; s < draws; s++) out[s] = a[s]! / b[s]!
  return out
}

function difference(draws: number, a: Column, b: Column): Column {
  if (b === 0) return a
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const out = new Float64Array(draws)
  if (typeof a === 'number') for (let s = 0; s < draws; s++) out[s] = a - (b as Float64Array)[s]!
  else if (typeof b === 'number') for (let s = 0; s < draws; s++) out[s] = a[s]! - b
  else for (let s = 0; s < draws; s++) out[s] = a[s]! - b[s]!
  return out
}

function negative(draws: number, column: Column): Column {
  return product(draws, -1, column)
}

/** (1 − chance)·ifBroken. */
function brokenPart(draws: number, chance: Column, ifBroken: Column): Column {
  return product(draws, difference(draws, 1, chance), ifBroken)
}
