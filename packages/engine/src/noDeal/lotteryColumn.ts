import { exp, log } from '@parley/kernels'
import type { Course, InputPath, PartyId, Risk } from '@parley/model'
import type { Column } from '../sample/columns.ts'
import { BLOCK, type Operand, operandOf, startOf } from '../sample/operand.ts'

type LotteryCourse = Extract<Course, { kind: 'lottery' }>

type LotteryColumn = Readonly<{
  worth: Column
  /** In what share of draws the chances had to be rescaled to sum to 1 by a tenth or more, or left `rest` nothing. */
  rescaledShare: number
}>

/** What a course is computed from, in the order it is read; `rest` reads nothing and is null. */
export type LotteryInputs<Of> = Readonly<{
  cost: Of
  chances: readonly (Of | null)[]
  worths: readonly Of[]
}>

/** @param read  where an input is read */
export function lotteryInputs<Of>(
  party: PartyId,
  course: LotteryCourse,
  read: (path: InputPath) => Of,
): LotteryInputs<Of> {
  const base = `if_talks_fail.${party}.${course.id}`
  return {
    cost: read(`${base}.cost` as InputPath),
    chances: course.scenarios.map(s =>
      s.chance.estimate.kind === 'rest'
        ? null
        : read(`${base}.scenarios.${s.id}.chance` as InputPath),
    ),
    worths: course.scenarios.map(s => read(`${base}.scenarios.${s.id}.worth` as InputPath)),
  }
}

/** How much the sum of the chances may be off before a reader of the answer is told. */
const noticed = 0.1

/** A course laid out for being computed a block of draws at a time. */
export type Lottery = Readonly<{
  cost: Operand
  chances: readonly (Operand | null)[]
  worths: readonly Operand[]
  attitude: Risk['attitude']
  /** Of risk, per point; read unless the attitude is neutral. */
  coefficient: Operand
  /** 0 when nothing differs between draws. */
  stride: 0 | 1
}>

/** A course as what its worth is read from, draw by draw. */
export function makeLottery(
  { cost, chances, worths }: LotteryInputs<Operand>,
  attitude: Risk['attitude'],
  coefficient: Operand,
): Lottery {
  const reads = [cost, coefficient, ...chances, ...worths]
  const stride = reads.some(of => of?.stride === 1) ? 1 : 0
  return { cost, chances, worths, attitude, coefficient, stride }
}

/**
 * The worth of one course in each draw: Σ chance·worth − cost, or certainty equivalent − cost, [N5].
 *
 * Chances are brought to sum 1 as in [N4]. Where they are all 0 and nothing is left to `rest`, nothing
 * tells the scenarios apart and each counts the same. Certainty equivalents are those of exponential
 * utility, [P2], taken around the best or worst scenario that can occur, so they do not overflow.
 */
export function lotteryColumn(
  { cost, chances, worths }: LotteryInputs<Column>,
  attitude: Risk['attitude'],
  coefficient: Column,
  draws: number,
): LotteryColumn {
  const inputs = {
    cost: operandOf(cost),
    chances: chances.map(of => (of === null ? null : operandOf(of))),
    worths: worths.map(operandOf),
  }
  const lottery = makeLottery(inputs, attitude, operandOf(coefficient))
  const length = lottery.stride === 0 ? 1 : draws
  const out = new Float64Array(length)
  let rescaled = 0
  for (let from = 0; from < length; from += BLOCK)
    rescaled += fillLottery(lottery, from, Math.min(BLOCK, length - from), out, from)
  return { worth: lottery.stride === 0 ? out[0]! : out, rescaledShare: rescaled / length }
}

/**
 * Writes the worths of at most `BLOCK` draws from the draw `from` on to `out[place…]`.
 *
 * @returns in how many of them the chances had to be rescaled noticeably, or left `rest` nothing
 */
export function fillLottery(
  lottery: Lottery,
  from: number,
  count: number,
  out: Float64Array,
  place: number,
): number {
  const length = lottery.stride === 0 ? 1 : count
  return lottery.attitude === 'neutral'
    ? fillNeutral(lottery, from, length, out, place)
    : fillCurved(lottery, from, length, out, place)
}

/** Of the draw at hand; grown as needed. */
let chance = new Float64Array(8)
let worth = new Float64Array(8)

function fillCurved(
  { cost, chances, worths, attitude, coefficient }: Lottery,
  from: number,
  length: number,
  out: Float64Array,
  place: number,
): number {
  const count = chances.length
  if (chance.length !== count) {
    chance = new Float64Array(count)
    worth = new Float64Array(count)
  }
  const rest = chances.indexOf(null)
  const valueAt = (of: Operand, k: number): number => of.at[startOf(of, from) + k * of.stride]!
  let rescaled = 0
  for (let s = 0; s < length; s++) {
    let total = 0
    for (let k = 0; k < count; k++) {
      const c = chances[k]!
      const p = c === null ? 0 : valueAt(c, s)
      chance[k] = p
      total += p
      worth[k] = valueAt(worths[k]!, s)
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
    const a = valueAt(coefficient, s)
    const value =
      a < 1e-12
        ? expectation(chance, worth)
        : certaintyEquivalent(chance, worth, attitude === 'averse' ? -a : a)
    out[place + s] = value - valueAt(cost, s)
  }
  return rescaled
}

/** As many chances beside a last `rest` as `fillTogether` reads. */
const TOGETHER = 3
const ZERO = operandOf(0)

/**
 * A lottery of one to three chances and a `rest` written last, as most are: the same sums in the same order in one
 * pass, where no draw's chances come to more than 1. Places without a chance add 0 × 0, which changes no sum that
 * began at 0.
 *
 * @returns false where some draw's chances do: then what was written is not to be used
 */
function fillTogether(
  { cost, chances, worths }: Lottery,
  from: number,
  length: number,
  out: Float64Array,
  place: number,
): boolean {
  const rest = worths[chances.length - 1]!
  const [p1, w1] = [chances[0]!, worths[0]!]
  const [p2, w2] = chances.length > 2 ? [chances[1]!, worths[1]!] : [ZERO, ZERO]
  const [p3, w3] = chances.length > 3 ? [chances[2]!, worths[2]!] : [ZERO, ZERO]
  const [a1, a2, a3, b1, b2, b3] = [p1.at, p2.at, p3.at, w1.at, w2.at, w3.at]
  const [s1, s2, s3, t1, t2, t3] = [
    p1.stride,
    p2.stride,
    p3.stride,
    w1.stride,
    w2.stride,
    w3.stride,
  ]
  const [c, b, sc, t] = [cost.at, rest.at, cost.stride, rest.stride]
  let [i1, i2, i3] = [startOf(p1, from), startOf(p2, from), startOf(p3, from)]
  let [j1, j2, j3] = [startOf(w1, from), startOf(w2, from), startOf(w3, from)]
  let [k, j] = [startOf(cost, from), startOf(rest, from)]
  let most = 0
  for (let s = place; s < place + length; s++) {
    const x = a1[i1]!
    const y = a2[i2]!
    const z = a3[i3]!
    const total = 0 + x + y + z
    if (total > most) most = total
    out[s] = 0 + x * b1[j1]! + y * b2[j2]! + z * b3[j3]! + (1 - total) * b[j]! - c[k]!
    i1 += s1
    i2 += s2
    i3 += s3
    j1 += t1
    j2 += t2
    j3 += t3
    j += t
    k += sc
  }
  return most <= 1
}

/** The sums of the chances of the draws at hand. */
const totals = new Float64Array(BLOCK)

/**
 * The same for a party without a risk attitude, scenario by scenario: the same sums in the same order, at
 * half the time.
 */
function fillNeutral(
  lottery: Lottery,
  from: number,
  length: number,
  out: Float64Array,
  place: number,
): number {
  const { cost, chances, worths } = lottery
  const hasRest = chances.includes(null)
  const last = chances.length - 1
  const isPlain = last >= 1 && last <= TOGETHER && chances.indexOf(null) === last
  if (isPlain && fillTogether(lottery, from, length, out, place)) return 0
  fillTotals(chances, from, length)
  let rescaled = 0
  let odd = 0
  for (let s = 0; s < length; s++) {
    const total = totals[s]!
    if (hasRest ? total <= 1 : total === 1) continue
    odd++
    if (total === 0 || hasRest || total > 1 + noticed || total < 1 - noticed) rescaled++
  }
  out.fill(0, place, place + length)
  for (let k = 0; k < worths.length; k++) {
    const p = chances[k]!
    if (p === null) addRest(worths[k]!, from, length, out, place)
    else if (odd === 0) addProducts(p, worths[k]!, from, length, out, place)
    else addShares(p, worths[k]!, hasRest, 1 / chances.length, from, length, out, place)
  }
  const { at, stride } = cost
  const start = startOf(cost, from)
  for (let s = 0; s < length; s++) out[place + s] = out[place + s]! - at[start + s * stride]!
  return rescaled
}

function fillTotals(chances: readonly (Operand | null)[], from: number, length: number): void {
  totals.fill(0, 0, length)
  for (let k = 0; k < chances.length; k++) {
    const of = chances[k]!
    if (of === null) continue
    const { at, stride } = of
    const start = startOf(of, from)
    for (let s = 0; s < length; s++) totals[s] = totals[s]! + at[start + s * stride]!
  }
}

/** Adds what the totals leave × worth; nothing where they leave nothing. */
function addRest(
  worth: Operand,
  from: number,
  length: number,
  out: Float64Array,
  place: number,
): void {
  const { at, stride } = worth
  const start = startOf(worth, from)
  for (let s = 0; s < length; s++) {
    const total = totals[s]!
    out[place + s] = out[place + s]! + (total <= 1 ? 1 - total : 0) * at[start + s * stride]!
  }
}

function addProducts(
  chance: Operand,
  worth: Operand,
  from: number,
  length: number,
  out: Float64Array,
  place: number,
): void {
  const p = chance.at
  const w = worth.at
  const stepP = chance.stride
  const stepW = worth.stride
  const startP = startOf(chance, from)
  const startW = startOf(worth, from)
  for (let s = 0; s < length; s++)
    out[place + s] = out[place + s]! + p[startP + s * stepP]! * w[startW + s * stepW]!
}

/** Adds chance / total × worth; the chance as it is where there is room for a rest, `even` where the total is 0. */
function addShares(
  chance: Operand,
  worth: Operand,
  hasRest: boolean,
  even: number,
  from: number,
  length: number,
  out: Float64Array,
  place: number,
): void {
  const startP = startOf(chance, from)
  const startW = startOf(worth, from)
  for (let s = 0; s < length; s++) {
    const total = totals[s]!
    const p = chance.at[startP + s * chance.stride]!
    const share = hasRest && total <= 1 ? p : total === 0 ? even : p / total
    out[place + s] = out[place + s]! + share * worth.at[startW + s * worth.stride]!
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
