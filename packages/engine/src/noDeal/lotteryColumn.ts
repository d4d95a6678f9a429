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
 */
export function lotteryColumn(
  inputs: LotteryInputs,
  risk: Risk['attitude'],
  coefficient: Column,
  draws: number,
): LotteryColumn {
  const { cost, chances, worths } = inputs
  const count = chances.length
  const isCertain = [cost, coefficient, ...chances, ...worths].every(
    column => column === null || typeof column === 'number',
  )
  const length = isCertain ? 1 : draws
  if (risk === 'neutral') return neutralColumn(inputs, length, isCertain)
  const out = new Float64Array(length)
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

/**
 * The same for a party without a risk attitude, scenario by scenario over all draws: the same sums in
 * the same order, at half the time.
 */
function neutralColumn(
  { cost, chances, worths }: LotteryInputs,
  length: number,
  isCertain: boolean,
): LotteryColumn {
  const rest = chances.indexOf(null)
  if (chances.every(chance => chance === null || typeof chance === 'number'))
    return fixedChances(cost, chances as readonly (number | null)[], worths, length, isCertain)
  const totals = new Float64Array(length)
  for (const chance of chances) if (chance !== null) addTo(totals, chance)
  // What chances are divided by, and what they leave: 1 and 1 − total where there is room for a rest.
  const divisors = new Float64Array(length)
  const left = new Float64Array(rest >= 0 ? length : 0)
  const even: number[] = []
  let rescaled = 0
  let divides = false
  for (let s = 0; s < length; s++) {
    const total = totals[s]!
    divisors[s] = 1
    if (rest >= 0 && total <= 1) {
      left[s] = 1 - total
    } else if (total === 0) {
      even.push(s)
      rescaled++
    } else {
      divisors[s] = total
      if (total !== 1) divides = true
      if (rest >= 0 || total > 1 + noticed || total < 1 - noticed) rescaled++
    }
  }
  const out = new Float64Array(length)
  chances.forEach((chance, k) => {
    if (chance === null) addProducts(out, left, worths[k]!, null)
    else addProducts(out, chance, worths[k]!, divides ? divisors : null)
  })
  const share = 1 / chances.length
  for (const s of even) {
    out[s] = 0
    for (const worth of worths) out[s]! += share * (typeof worth === 'number' ? worth : worth[s]!)
  }
  subtractFrom(out, cost)
  return { worth: isCertain ? out[0]! : out, rescaledShare: rescaled / length }
}

/** The same where no chance is uncertain: one total speaks for all draws. */
function fixedChances(
  cost: Column,
  chances: readonly (number | null)[],
  worths: readonly Column[],
  length: number,
  isCertain: boolean,
): LotteryColumn {
  const hasRest = chances.includes(null)
  let total = 0
  for (const chance of chances) total += chance ?? 0
  const leaves = hasRest && total <= 1
  const divisor = leaves || total === 0 ? 1 : total
  const out = new Float64Array(length)
  chances.forEach((chance, k) => {
    const share =
      !leaves && total === 0
        ? 1 / chances.length
        : chance === null
          ? leaves
            ? 1 - total
            : 0
          : chance / divisor
    addProducts(out, share, worths[k]!, null)
  })
  subtractFrom(out, cost)
  const isRescaled =
    !leaves && (total === 0 || hasRest || total > 1 + noticed || total < 1 - noticed)
  return { worth: isCertain ? out[0]! : out, rescaledShare: isRescaled ? 1 : 0 }
}

function addTo(out: Float64Array, column: Column): void {
  if (typeof column === 'number') for (let s = 0; s < out.length; s++) out[s] = out[s]! + column
  else for (let s = 0; s < out.length; s++) out[s] = out[s]! + column[s]!
}

function subtractFrom(out: Float64Array, column: Column): void {
  if (typeof column === 'number') for (let s = 0; s < out.length; s++) out[s] = out[s]! - column
  else for (let s = 0; s < out.length; s++) out[s] = out[s]! - column[s]!
}

/** Adds chance / divisor × worth, draw by draw; a number is an array of one, read over and over. */
function addProducts(
  out: Float64Array,
  chance: Column,
  worth: Column,
  divisors: Float64Array | null,
): void {
  const p = typeof chance === 'number' ? Float64Array.of(chance) : chance
  const w = typeof worth === 'number' ? Float64Array.of(worth) : worth
  const stepP = p === chance ? 1 : 0
  const stepW = w === worth ? 1 : 0
  if (divisors === null)
    for (let s = 0; s < out.length; s++) out[s] = out[s]! + p[s * stepP]! * w[s * stepW]!
  else
    for (let s = 0; s < out.length; s++)
      out[s] = out[s]! + (p[s * stepP]! / divisors[s]!) * w[s * stepW]!
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
