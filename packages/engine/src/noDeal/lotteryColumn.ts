import { exp, log } from '@parley/kernels'
import type { Course, InputPath, PartyId, Risk } from '@parley/model'
import type { Column, Columns } from '../sample/columns.ts'

export type LotteryCourse = Extract<Course, { kind: 'lottery' }>

export type LotteryColumn = Readonly<{
  worth: Column
  /** In what share of draws the chances had to be rescaled to sum to 1 by a tenth or more, or left `rest` nothing. */
  rescaledShare: number
}>

/** The columns a course is computed from, in the order it reads them; `rest` has none and is null. */
export type LotteryInputs = Readonly<{
  cost: Column
  chances: readonly (Column | null)[]
  worths: readonly Column[]
}>

export function lotteryInputs(
  party: PartyId,
  course: LotteryCourse,
  columns: Columns,
): LotteryInputs {
  const base = `if_talks_fail.${party}.${course.id}`
  return {
    cost: columns.column(`${base}.cost` as InputPath),
    chances: course.scenarios.map(s =>
      s.chance.estimate.kind === 'rest'
        ? null
        : columns.column(`${base}.scenarios.${s.id}.chance` as InputPath),
    ),
    worths: course.scenarios.map(s =>
      columns.column(`${base}.scenarios.${s.id}.worth` as InputPath),
    ),
  }
}

/** How much the sum of the chances may be off before a reader of the answer is told. */
const noticed = 0.1

/**
 * The worth of one course in each draw: Σ chance·worth − cost, or certainty equivalent − cost, [N5].
 *
 * Chances are brought to sum 1 as in [N4]. Where they are all 0 and nothing is left to `rest`, nothing
 * tells the scenarios apart and each counts the same. Certainty equivalents are those of exponential
 * utility, [P2], taken around the best or worst scenario that can occur, so they do not overflow.
 *
 * @param into  written to where the worth differs between draws; as long as there are draws
 */
export function lotteryColumn(
  inputs: LotteryInputs,
  risk: Risk['attitude'],
  coefficient: Column,
  draws: number,
  into?: Float64Array,
): LotteryColumn {
  const { cost, chances, worths } = inputs
  const count = chances.length
  const isCertain = [cost, coefficient, ...chances, ...worths].every(
    column => column === null || typeof column === 'number',
  )
  const length = isCertain ? 1 : draws
  const out = (isCertain ? undefined : into) ?? new Float64Array(length)
  if (risk === 'neutral') return neutralColumn(inputs, out, isCertain)
  const chance = new Float64Array(count)
  const worth = new Float64Array(count)
  const rest = chances.indexOf(null)
  let rescaled = 0
  for (let s = 0; s < length; s++) {
    let total = 0
    for (let k = 0; k < count; k++) {
      const c = chances[k]!
      const p = c === null ? 0 : typeof c === 'number' ? c : c[s]!
      chance[k] = p
      total += p
      const w = worths[k]!
      worth[k] = typeof w === 'number' ? w : w[s]!
    }
    if (rest >= 0 && total <= 1) {
      chance[rest] = 1 - total
    } else if (total === 0) {
      for (let k = 0; k < count; k++) chance[k] = 1 / count
      rescaled++
    } else {
      if (total !== 1) for (let k = 0; k < count; k++) chance[k] = chance[k]! / total
      if (rest >= 0 || total > 1 + noticed || total < 1 - noticed) rescaled++
    }
    const a = typeof coefficient === 'number' ? coefficient : coefficient[s]!
    const value =
      a < 1e-12
        ? expectation(chance, worth)
        : certaintyEquivalent(chance, worth, risk === 'averse' ? -a : a)
    out[s] = value - (typeof cost === 'number' ? cost : cost[s]!)
  }
  return { worth: isCertain ? out[0]! : out, rescaledShare: rescaled / length }
}

/** Draws taken at once, so that the totals of their chances stay close at hand. */
const BLOCK = 512
const totals = new Float64Array(BLOCK)

/**
 * The same for a party without a risk attitude, scenario by scenario over a block of draws: the same
 * sums in the same order, at half the time, and no memory beyond `out`.
 */
function neutralColumn(
  { cost, chances, worths }: LotteryInputs,
  out: Float64Array,
  isCertain: boolean,
): LotteryColumn {
  const costs = laidOut(cost)
  const chance = chances.map(of => (of === null ? null : laidOut(of)))
  const worth = worths.map(laidOut)
  const hasRest = chances.includes(null)
  let rescaled = 0
  for (let from = 0; from < out.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, out.length)
    fillTotals(chance, from, to)
    let odd = 0
    for (let s = 0; s < to - from; s++) {
      const total = totals[s]!
      if (hasRest ? total <= 1 : total === 1) continue
      odd++
      if (total === 0 || hasRest || total > 1 + noticed || total < 1 - noticed) rescaled++
    }
    out.fill(0, from, to)
    for (let k = 0; k < worth.length; k++) {
      const p = chance[k]!
      if (p === null) addRest(worth[k]!, from, to, out)
      else if (odd === 0) addProducts(p, worth[k]!, from, to, out)
      else addShares(p, worth[k]!, hasRest, 1 / chance.length, from, to, out)
    }
    for (let s = from; s < to; s++) out[s] = out[s]! - costs.at[s * costs.step]!
  }
  return { worth: isCertain ? out[0]! : out, rescaledShare: rescaled / out.length }
}

/** A column as an array and a step: 1, or 0 for one number read over and over. */
type LaidOut = Readonly<{ at: Float64Array; step: 0 | 1 }>

function laidOut(column: Column): LaidOut {
  return typeof column === 'number'
    ? { at: Float64Array.of(column), step: 0 }
    : { at: column, step: 1 }
}

function fillTotals(chances: readonly (LaidOut | null)[], from: number, to: number): void {
  totals.fill(0)
  for (let k = 0; k < chances.length; k++) {
    const chance = chances[k]!
    if (chance === null) continue
    const { at, step } = chance
    for (let s = from; s < to; s++) totals[s - from] = totals[s - from]! + at[s * step]!
  }
}

/** Adds what the totals leave × worth; nothing where they leave nothing. */
function addRest({ at, step }: LaidOut, from: number, to: number, out: Float64Array): void {
  for (let s = from; s < to; s++) {
    const total = totals[s - from]!
    out[s] = out[s]! + (total <= 1 ? 1 - total : 0) * at[s * step]!
  }
}

function addProducts(
  chance: LaidOut,
  worth: LaidOut,
  from: number,
  to: number,
  out: Float64Array,
): void {
  for (let s = from; s < to; s++)
    out[s] = out[s]! + chance.at[s * chance.step]! * worth.at[s * worth.step]!
}

/** Adds chance / total × worth; the chance as it is where there is room for a rest, `even` where the total is 0. */
function addShares(
  chance: LaidOut,
  worth: LaidOut,
  hasRest: boolean,
  even: number,
  from: number,
  to: number,
  out: Float64Array,
): void {
  for (let s = from; s < to; s++) {
    const total = totals[s - from]!
    const p = chance.at[s * chance.step]!
    const share = hasRest && total <= 1 ? p : total === 0 ? even : p / total
    out[s] = out[s]! + share * worth.at[s * worth.step]!
  }
}

function expectation(chance: Float64Array, worth: Float64Array): number {
  let sum = 0
  for (let k = 0; k < chance.length; k++) sum += chance[k]! * worth[k]!
  return sum
}

/** ln(Σ π e^(t·w)) / t; t below 0 is risk-averse. */
function certaintyEquivalent(chance: Float64Array, worth: Float64Array, t: number): number {
  // The scenario with the largest exponent, among those that can occur.
  let anchor = Number.NaN
  for (let k = 0; k < chance.length; k++)
    if (chance[k]! > 0 && !(t * worth[k]! <= t * anchor)) anchor = worth[k]!
  let sum = 0
  for (let k = 0; k < chance.length; k++)
    if (chance[k]! > 0) sum += chance[k]! * exp(t * (worth[k]! - anchor))
  return anchor + log(sum) / t
}
