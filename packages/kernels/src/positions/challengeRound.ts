import { exp } from '../arithmetic/exp.ts'
import { log } from '../arithmetic/log.ts'

/**
 * Two readings of one model, Scholz, Calbert & Smith (2011), whose pages and whose table disagree.
 *
 * `as-printed`: the chance that i prevails over j counts the votes on i and j alone; an actor whose loss exceeds
 * the other's gain gives in entirely; among offers of a kind the least movement wins.
 * `as-tabled`: what gives the paper's own Table 2. Votes are divided by those on every pair of actors, so every
 * chance is small; nobody gives in entirely; of compromises it takes the one whose weighing of both positions by
 * the other's stake is the lowest number. Turning the scale round changes its answer.
 */
export const challengeReadings = ['as-printed', 'as-tabled'] as const
export type ChallengeReading = (typeof challengeReadings)[number]

/** What an actor does in a round: loses a confrontation, meets a challenger part of the way, or gives in. */
export type ChallengeMove = Readonly<{
  actor: number
  /** Who it moves towards. */
  towards: number
  kind: 'loses' | 'compromises' | 'gives-in'
  to: number
}>

export type ChallengeRound = Readonly<{
  /** Positions after it. */
  at: Float64Array
  moves: readonly ChallengeMove[]
  /** Risk exponents in [½, 2]: above 1 averse, below 1 acceptant, by how exposed the actor's position is. */
  risk: Float64Array
  /** expected[i·n + j]: what i expects of challenging j, in the model's utilities; 0 where i = j. */
  expected: Float64Array
}>

/**
 * One round of challenges of the expected-utility model, with the status quo as the only alternative (Q = 1).
 *
 * Invariant to the unit and origin of positions as long as `range` is in them. O(n²) powers and O(n³) sums.
 *
 * @param at        positions
 * @param weight    capability times salience, from 0
 * @param salience  in [0, 1]: the chance that an actor resists a challenge
 * @param range     distance that counts as one whole: of the first round's extremes; above 0
 */
export function challengeRound(
  at: Float64Array,
  weight: Float64Array,
  salience: Float64Array,
  range: number,
  reading: ChallengeReading,
): ChallengeRound {
  if (!(range > 0)) throw new Error(`challengeRound: range ${range}; must be above 0`)
  const n = at.length
  const certain = new Float64Array(n).fill(1)
  const untested = chances(at, weight, range, certain, reading)
  const danger = new Float64Array(n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      if (j !== i) danger[i]! += expectedOf(at, salience, range, untested, j, i, 1)
  const risk = riskOf(danger)
  const chance = chances(at, weight, range, risk, reading)
  const moves: ChallengeMove[] = []
  const next = at.slice()
  const expected = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    let best: { offer: ChallengeMove; rank: number; key: number } | null = null
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      const own = expectedOf(at, salience, range, chance, i, j, risk[i]!)
      expected[i * n + j] = own
      if (at[i] === at[j]) continue
      const other = expectedOf(at, salience, range, chance, j, i, risk[i]!)
      const offer = offerTo(at, i, j, own, other, reading)
      if (!offer) continue
      const rank = kinds.indexOf(offer.kind)
      const key =
        offer.kind === 'compromises' && reading === 'as-tabled'
          ? (-own * at[i]! + other * at[j]!) / (other - own)
          : Math.abs(offer.to - at[i]!)
      if (!best || rank < best.rank || (rank === best.rank && key < best.key))
        best = { offer, rank, key }
    }
    if (!best) continue
    moves.push(best.offer)
    next[i] = best.offer.to
  }
  return { at: next, moves, risk, expected }
}

/** Which offer is taken first, whatever its size. */
const kinds: readonly ChallengeMove['kind'][] = ['loses', 'compromises', 'gives-in']

/** What j's challenge makes i do: `own` is what i expects of challenging j, `other` what j expects, both in i's eyes. */
function offerTo(
  at: Float64Array,
  i: number,
  j: number,
  own: number,
  other: number,
  reading: ChallengeReading,
): ChallengeMove | null {
  const from = { actor: i, towards: j }
  if (own > 0 && other > own) return { ...from, kind: 'loses', to: at[j]! }
  if (!(other > 0 && own < 0)) return null
  if (other > -own)
    return { ...from, kind: 'compromises', to: at[i]! + (at[j]! - at[i]!) * (-own / other) }
  if (reading === 'as-printed' && other < -own) return { ...from, kind: 'gives-in', to: at[j]! }
  return null
}

/** What i expects of challenging j, over the status quo, with one risk exponent for every utility. */
function expectedOf(
  at: Float64Array,
  salience: Float64Array,
  range: number,
  chance: Float64Array,
  i: number,
  j: number,
  risk: number,
): number {
  const half = (0.5 * Math.abs(at[i]! - at[j]!)) / range
  const success = 2 - 4 * power(0.5 - half, risk)
  const failure = 2 - 4 * power(0.5 + half, risk)
  const stays = 2 - 4 * power(0.5, risk)
  const p = chance[i * at.length + j]!
  const resists = salience[j]!
  return resists * (p * success + (1 - p) * failure) + (1 - resists) * success - stays
}

/** Exponents from how much others expect of challenging each: the most exposed ½, the safest 2; 1 when all are alike. */
function riskOf(danger: Float64Array): Float64Array {
  let most = -Infinity
  let least = Infinity
  for (const of of danger) {
    if (of > most) most = of
    if (of < least) least = of
  }
  return danger.map(of => {
    const accepting = most > least ? (2 * of - most - least) / (most - least) : 0
    return (1 - accepting / 3) / (1 + accepting / 3)
  })
}

/** [i·n + j]: the chance that i prevails over j: votes for i's position over those cast; 0 where they stand alike. */
function chances(
  at: Float64Array,
  weight: Float64Array,
  range: number,
  risk: Float64Array,
  reading: ChallengeReading,
): Float64Array {
  const n = at.length
  const away = new Float64Array(n * n)
  for (let k = 0; k < n; k++)
    for (let j = 0; j < n; j++)
      away[k * n + j] = weight[k]! * power(Math.abs(at[k]! - at[j]!) / range, risk[k]!)
  const ayes = new Float64Array(n * n)
  const cast = new Float64Array(n * n)
  let castOnAll = 0
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (at[i] === at[j]) continue
      let aye = 0
      let all = 0
      for (let k = 0; k < n; k++) {
        const vote = away[k * n + j]! - away[k * n + i]!
        if (vote > 0) aye += vote
        all += Math.abs(vote)
      }
      ayes[i * n + j] = aye
      cast[i * n + j] = all
      castOnAll += all
    }
  return ayes.map((aye, of) => {
    const all = reading === 'as-tabled' ? castOnAll : cast[of]!
    return all > 0 ? aye / all : 0
  })
}

/** base^exponent, the same on every platform. */
function power(base: number, exponent: number): number {
  return base <= 0 ? 0 : exponent === 1 ? base : exp(exponent * log(base))
}
