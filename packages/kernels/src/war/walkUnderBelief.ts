import { exp } from '../arithmetic/exp.ts'
import { log } from '../arithmetic/log.ts'
import { chanceOfReachingTop, expectedBattles } from './gamblersRuin.ts'

/** From this strength on a belief is as good as its mean. */
const CERTAIN = 1e8
/** Beyond this |logit| a walk goes straight to one end. */
const FURTHEST = 36
/** Density, relative to its peak, that is left out. */
const NEGLIGIBLE = 1e-17

/**
 * The mean, over a Beta(m·p, m(1 − p)) belief about the chance to win a battle, of the chance of reaching the top of a
 * walk and of the battles until it ends (Smith & Stam 2004), written to `out[0]` and `out[1]`.
 *
 * A sum over equal steps of the logit, where the density falls off at both ends and the rule converges faster than any
 * power of the step: within 1e-9 of the integral for walks of up to a thousand positions. Ends of the belief too flat
 * to follow are summed in closed form. Cost O(√(1/m) · N), with N positions.
 *
 * @param p         mean, in [0, 1]
 * @param strength  m, at least 0; 0 is a certainty either way, of unknown sign
 */
export function walkUnderBelief(
  p: number,
  strength: number,
  from: number,
  positions: number,
  out: Float64Array,
): void {
  if (p <= 0 || p >= 1 || strength >= CERTAIN || from <= 0 || from >= positions) {
    out[0] = chanceOfReachingTop(p, from, positions)
    out[1] = expectedBattles(p, from, positions)
    return
  }
  if (strength <= 1e-6) {
    out[0] = p
    out[1] = p * (positions - from) + (1 - p) * from
    return
  }
  const alpha = strength * p
  const beta = strength - alpha
  const spread = Math.sqrt(1 / alpha + 1 / beta)
  const step = Math.min(0.25, spread / 1.4, 1.5 / positions)
  const centre = log(p / (1 - p))
  const peak = alpha * centre - strength * log(1 + exp(centre))
  let mass = 0
  let wins = 0
  let battles = 0
  for (const direction of directions) {
    for (let j = direction > 0 ? 0 : 1; ; j++) {
      const t = centre + direction * j * step
      const odds = exp(t)
      const isEnd = t > FURTHEST || t < -FURTHEST
      const density = exp(alpha * t - strength * log(1 + odds) - peak)
      if (isEnd) {
        // What lies beyond: ∫ of e^(−β·t) or e^(α·t), and half of this step's own share.
        const beyond = density * (0.5 + 1 / ((direction > 0 ? beta : alpha) * step))
        mass += beyond
        if (direction > 0) wins += beyond
        battles += beyond * (direction > 0 ? positions - from : from)
        break
      }
      if (density < NEGLIGIBLE) break
      const chance = odds / (1 + odds)
      mass += density
      wins += density * chanceOfReachingTop(chance, from, positions)
      battles += density * expectedBattles(chance, from, positions)
    }
  }
  out[0] = wins / mass
  out[1] = battles / mass
}

const directions = [1, -1] as const
