import { GAIN_ROUNDING } from '@parley/kernels'
import type { Case, InputPath } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { type ScoredIssue, scoredIssue } from '../../deals/scoreSlots.ts'
import { valueIn } from '../../deals/valueIn.ts'
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
 * When a weight changes, what all weights are divided by changes too: the scale shrinks by sum/sum′, the
 * factor of the scores on its issue is what the weight gained, and that of what goes together is what
 * the scale lost, since that is not divided by anything.
 *
 * Columns stand in slots; one whose column is null holds its constant in every draw. Fields that are now
 * a number, now an array would slow down whatever reads them.
 */
export type Effect = Readonly<{
  seat: number
  partition: Partition
  isWeight: boolean
  /** Per term, where its factor comes from: 0 its own slot, 1 what the weight gained, 2 what the scale lost. */
  kinds: Uint8Array
  columns: readonly (Float64Array | null)[]
  constants: Float64Array
  /** The terms of class c are `termOf[starts[c]]` up to `starts[c + 1]`, with their coefficients. */
  starts: Uint32Array
  termOf: Uint32Array
  coefficients: Float64Array
}>

// Slots. The chance that a deal is kept is the scale where no weight changes.
const CHANCE = 0
const PLUS = 1
const MINUS = 2
const WEIGHT_SUM = 3
const WEIGHT_HELD = 4
const WEIGHT_DRAWN = 5
/** Then factor, to and from of every term. */
const FIRST_TERM = 6

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

/** The scale of an effect without terms in a draw. */
export function scaleOf(effect: Effect, draw: number): number {
  return inSlot(effect, CHANCE, draw)
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

/**
 * In how many draws an effect that moves all gains alike makes a worth a gain; draws marked count in any
 * case. One worth per draw; −Infinity for none.
 */
export function countGaining(
  effect: Effect,
  worths: Float64Array,
  marked: Uint8Array | null,
  draws: number,
): number {
  const { columns, constants } = effect
  const scales = columns[CHANCE]!
  const pluses = columns[PLUS]!
  const minuses = columns[MINUS]!
  let count = 0
  for (let s = 0; s < draws; s++) {
    const worth = worths[s]!
    const scale = scales === null ? constants[CHANCE]! : scales[s]!
    const plus = pluses === null ? constants[PLUS]! : pluses[s]!
    const minus = minuses === null ? constants[MINUS]! : minuses[s]!
    const gains = worth !== -Infinity && scale * worth + plus - minus >= -GAIN_ROUNDING
    if (gains || (marked !== null && marked[s] === 1)) count++
  }
  return count
}

/** Reads an effect in a draw. */
export function loadEffect(effect: Effect, draw: number, into: LoadedEffect): void {
  const { partition, isWeight, kinds, starts, termOf, coefficients } = effect
  const { classes } = partition
  const chance = inSlot(effect, CHANCE, draw)
  let scale = chance
  let gained = 0
  if (isWeight) {
    const sum = inSlot(effect, WEIGHT_SUM, draw)
    const more = inSlot(effect, WEIGHT_HELD, draw) - inSlot(effect, WEIGHT_DRAWN, draw)
    const share = chance / (sum + more)
    scale = sum * share
    gained = more * share
  }
  into.scale = scale
  const base = shiftOf(effect, draw)
  if (into.shifts.length < classes) into.shifts = new Float64Array(classes)
  const { shifts } = into
  const terms = kinds.length
  if (terms === 0) {
    for (let c = 0; c < classes; c++) shifts[c] = base
    return
  }
  if (into.values.length < terms) into.values = new Float64Array(terms)
  const { values } = into
  for (let t = 0; t < terms; t++) {
    const slot = FIRST_TERM + 3 * t
    const kind = kinds[t]
    const factor = kind === 0 ? inSlot(effect, slot, draw) : kind === 1 ? gained : chance - scale
    values[t] = factor * (inSlot(effect, slot + 1, draw) - inSlot(effect, slot + 2, draw))
  }
  for (let c = 0; c < classes; c++) {
    let shift = base
    const end = starts[c + 1]!
    for (let k = starts[c]!; k < end; k++) shift += coefficients[k]! * values[termOf[k]!]!
    shifts[c] = shift
  }
}

type Term = Readonly<{
  kind: 0 | 1 | 2
  factor: Column
  to: Column
  from: Column
  coefficients: Float64Array
}>
type Weight = Readonly<{ sum: Column; held: Column; drawn: Column }>

function makeEffect(
  seat: number,
  partition: Partition,
  line: Readonly<{ chance: Column; plus: Column; minus: Column }>,
  weight: Weight | null,
  terms: readonly Term[],
): Effect {
  const slots = [
    line.chance,
    line.plus,
    line.minus,
    weight?.sum ?? 0,
    weight?.held ?? 0,
    weight?.drawn ?? 0,
    ...terms.flatMap(({ factor, to, from }) => [factor, to, from]),
  ]
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
    isWeight: weight !== null,
    kinds: Uint8Array.from(terms, term => term.kind),
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

/**
 * @param like  the maker of the same seat over other draws, whose classes are taken over
 */
export function effectMaker(
  space: DealSpace,
  given: Case,
  seat: DriverSeat,
  place: number,
  draws: number,
  like: EffectMaker | null = null,
): EffectMaker {
  const { party, form } = seat
  const partitions = new Map<string, Partition | null>()
  const of = given.worth.find(worth => worth.party === party)!
  const weights = form?.kind === 'weighted' ? form.issues.map(({ weight }) => weight) : []
  const weightSum = weights.length > 0 ? total(weights, draws) : 1
  const hasNoWeights = isSomewhereNone(weightSum, 0, 0, draws)
  const lost = (chance: Column, ifBroken: Column): Column =>
    chance === 1 ? 0 : product(draws, difference(draws, 1, chance), ifBroken)
  const drawn = { chance: seat.chance, plus: lost(seat.chance, seat.ifBroken), minus: seat.noDeal }

  const partitionFor = (change: SeatChange): Partition | null => {
    const { weights, scores, together, discount, other } = change
    const issues = [...weights, ...scores]
    if (other || (discount && seat.isCurved)) return null
    if (issues.length === 0 && !together) return oneClass
    if (!form || issues.length > 1 || (issues.length > 0 && together)) return null
    const issue = issues[0] ?? -1
    // Scores need no classes by what goes together, but where weights do they may share theirs.
    const byTogether = together || (form.kind === 'weighted' && form.together.length > 0)
    const key = `${issue} ${byTogether}`
    if (!partitions.has(key)) partitions.set(key, partition(space, form, issue, byTogether))
    return partitions.get(key)!
  }

  /** Chance kept × the weight of an issue as a share of all: the factor of its scores. */
  const factors = new Map<number, Column>()
  const factorOf = (issue: number, chance: Column): Column => {
    const known = chance === seat.chance ? factors.get(issue) : undefined
    if (known !== undefined) return known
    const share =
      form!.kind === 'weighted' ? quotient(draws, form!.issues[issue]!.weight, weightSum) : 1
    const made = product(draws, chance, share)
    if (chance === seat.chance) factors.set(issue, made)
    return made
  }

  return {
    base: makeEffect(place, oneClass, drawn, null, []),
    partitionFor: like?.partitionFor ?? partitionFor,
    make(change, columns) {
      const partition = (like?.partitionFor ?? partitionFor)(change)
      if (!partition) throw new Error(`effectMaker: no classes for a change of ${party}`)
      const read = (path: string): Column => columns.column(path as InputPath)
      const chance = change.discount ? read(`compliance.${party}.kept`) : drawn.chance
      const line = {
        chance,
        plus: change.discount ? lost(chance, read(`compliance.${party}.if_broken`)) : drawn.plus,
        minus: change.noDeal
          ? noDealColumn(seat.eyes.given, party, columns, seat.eyes.noDealOf(party)).value
          : drawn.minus,
      }
      const earning = (t: number): Float64Array =>
        Float64Array.from(partition.together, earns => Number(earns[t]))
      const terms: Term[] = []

      if (change.together)
        form!.together.forEach(({ worth: from }, t) => {
          const to = read(`worth.${party}.together.${of.together[t]!.id}`)
          if (to !== from)
            terms.push({ kind: 0, factor: chance, to, from, coefficients: earning(t) })
        })
      const [scoredAt] = change.scores
      if (scoredAt !== undefined) {
        if (hasNoWeights) return null
        if (of.model.kind === 'ranking') throw new Error('effectMaker: a ranking has no scores')
        const issue = space.issues[scoredAt]!
        const key = of.model.kind === 'points' ? 'points' : 'scores'
        const entries = of.model.scores.find(s => s.issue === issue.id)
        const now = scoredIssue(party, key, issue, entries, columns)
        const { scored } = form!.issues[scoredAt]!
        const factor = factorOf(scoredAt, chance)
        scored?.columns.forEach((from, e) => {
          const to = now!.columns[e]!
          const coefficients = spread(scored, partition, e)
          if (to !== from) terms.push({ kind: 0, factor, to, from, coefficients })
        })
      }
      const [weighed] = change.weights
      if (weighed === undefined) return makeEffect(place, partition, line, null, terms)

      const { weight, scored } = form!.issues[weighed]!
      const held = read(`worth.${party}.weights.${space.issues[weighed]!.id}`)
      if (hasNoWeights || isSomewhereNone(weightSum, held, weight, draws)) return null
      scored?.columns.forEach((to, e) => {
        const coefficients = spread(scored, partition, e)
        terms.push({ kind: 1, factor: 0, to, from: 0, coefficients })
      })
      form!.together.forEach(({ worth: to }, t) => {
        terms.push({ kind: 2, factor: 0, to, from: 0, coefficients: earning(t) })
      })
      return makeEffect(place, partition, line, { sum: weightSum, held, drawn: weight }, terms)
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

/** Whether in some draw a sum with one part replaced leaves nothing to divide by. */
function isSomewhereNone(sum: Column, held: Column, drawn: Column, draws: number): boolean {
  for (let s = 0; s < draws; s++)
    if (!(valueIn(sum, s) + (valueIn(held, s) - valueIn(drawn, s)) > 0)) return true
  return false
}

function total(columns: readonly Column[], draws: number): Column {
  return columns.reduce((sum, column) => difference(draws, sum, product(draws, -1, column)), 0)
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
