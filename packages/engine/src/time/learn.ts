import { betaMean, exp, log } from '@parley/kernels'

/** Below this many observations a rewound belief has nothing left to take evidence from. */
const LEAST_STRENGTH = 1

/** What wins weigh with a holder: bad news for one that hopes for losses. */
function winsHeard(won: number, badNewsWeight: number, hopesFor: 'wins' | 'losses'): number {
  return hopesFor === 'losses' ? won * badNewsWeight : won
}

/** What losses weigh with a holder: bad news for one that hopes for wins. */
function lossesHeard(lost: number, badNewsWeight: number, hopesFor: 'wins' | 'losses'): number {
  return lost * (hopesFor === 'wins' ? badNewsWeight : 1)
}

/**
 * A Beta belief after evidence, or before it when the sums are negative: (m·p + w)/(m + n), held in [0, 1].
 * A belief rewound past its own strength stays where one observation would leave it.
 *
 * @param won            units won, of `all`
 * @param badNewsWeight  in [0, 1]: what evidence against the holder's hopes weighs
 */
export function learnedMean(
  p: number,
  strength: number,
  won: number,
  all: number,
  badNewsWeight: number,
  hopesFor: 'wins' | 'losses',
): number {
  const wins = winsHeard(won, badNewsWeight, hopesFor)
  const losses = lossesHeard(all - won, badNewsWeight, hopesFor)
  let of = wins + losses
  let heldWins = wins
  const floor = Math.min(strength, LEAST_STRENGTH)
  if (strength + of < floor && of < 0) {
    const share = (floor - strength) / of
    heldWins *= share
    of *= share
  }
  const mean = betaMean(p, strength, heldWins, of)
  return mean < 0 ? 0 : Math.min(1, mean)
}

/** What the strength of a belief has become: m and what the evidence weighs, never below one observation. */
export function learnedStrength(
  strength: number,
  won: number,
  all: number,
  badNewsWeight: number,
  hopesFor: 'wins' | 'losses',
): number {
  const wins = winsHeard(won, badNewsWeight, hopesFor)
  const losses = lossesHeard(all - won, badNewsWeight, hopesFor)
  return Math.max(Math.min(strength, LEAST_STRENGTH), strength + wins + losses)
}

/** Whether rewinding by this evidence takes a belief of this strength further back than it can have come from. */
export function isRewoundTooFar(
  p: number,
  strength: number,
  won: number,
  all: number,
  badNewsWeight: number,
  hopesFor: 'wins' | 'losses',
): boolean {
  if (all >= 0) return false
  const wins = winsHeard(won, badNewsWeight, hopesFor)
  const losses = lossesHeard(all - won, badNewsWeight, hopesFor)
  const left = strength + wins + losses
  const held = strength * p + wins
  return left < LEAST_STRENGTH || held < 0 || held > left
}

/**
 * The chance that the foe is strong after evidence: odds × (p_s/p_w)^wins × ((1 − p_s)/(1 − p_w))^losses,
 * its wins being the foe's. A certainty stays one.
 *
 * @param strong, weak  the chance either type wins a unit, strictly between 0 and 1
 */
export function twoTypeAfter(
  b: number,
  strong: number,
  weak: number,
  wins: number,
  of: number,
): number {
  if (b <= 0 || b >= 1) return b
  const losses = of - wins
  const shift = wins * log(strong / weak) + losses * log((1 - strong) / (1 - weak))
  const odds = (b / (1 - b)) * exp(Math.max(-600, Math.min(600, shift)))
  return odds / (1 + odds)
}
