import { type BattleBelief, underBelief } from './smithStam.ts'

/** How a war of forts ends when both sides learn from the same battles. Shares sum to 1 with `stillFighting`. */
export type WarPath = Readonly<{
  /** Expected battles fought, counting `horizon` for wars still going on then. */
  battles: number
  settled: number
  totalVictory: number
  stillFighting: number
}>

/**
 * Follows every path of battles at once (Smith & Stam 2004): after each one both sides add it to
 * their Beta beliefs, and they settle as soon as the reduced rule lets them.
 *
 * Exact, not simulated: paths meet again at the same count of wins and losses, so `horizon` battles
 * have at most horizon² states. Each state costs one mean under each belief.
 *
 * @param truth  the chance A really wins a battle, in [0, 1]
 */
export function warUntilSettled(
  given: Readonly<{
    a: BattleBelief
    b: BattleBelief
    from: number
    positions: number
    cost: number
    truth: number
    horizon: number
  }>,
): WarPath {
  const { a, b, from, positions, cost, truth, horizon } = given
  let alive = new Map<number, number>([[0, 1]])
  let battles = 0
  let settled = 0
  let totalVictory = 0
  for (let n = 0; n <= horizon; n++) {
    const next = new Map<number, number>()
    for (const [wins, mass] of alive) {
      const at = from + 2 * wins - n
      if (at <= 0 || at >= positions) {
        totalVictory += mass
        continue
      }
      const losses = n - wins
      const seenByA = underBelief({ wins: a.wins + wins, losses: a.losses + losses }, at, positions)
      const seenByB = underBelief({ wins: b.wins + wins, losses: b.losses + losses }, at, positions)
      if (seenByA.wins + 1 - seenByB.wins - cost * (seenByA.battles + seenByB.battles) <= 1) {
        settled += mass
        continue
      }
      if (n === horizon) {
        next.set(wins, mass)
        continue
      }
      battles += mass
      next.set(wins + 1, (next.get(wins + 1) ?? 0) + mass * truth)
      next.set(wins, (next.get(wins) ?? 0) + mass * (1 - truth))
    }
    alive = next
  }
  let stillFighting = 0
  for (const mass of alive.values()) stillFighting += mass
  return { battles, settled, totalVictory, stillFighting }
}
