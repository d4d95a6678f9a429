import { stream } from '@parley/kernels'
import type { Column } from '../sample/columns.ts'
import { operandOf } from '../sample/operand.ts'

/** The battles of a walk after as-of, draw by draw: every draw fights its own, the same ones in every future. */
export type Walking = Readonly<{
  /** Fights up to a step, or from as-of again when the step lies behind. */
  reach(step: number): void
  /** Where it stands at the step reached, and the battles won and fought since as-of. */
  position: Float64Array
  won: Float64Array
  fought: Float64Array
}>

/**
 * Sets a walk going. At either end it stands still, and no battle is fought.
 *
 * @param start  where it stands at as-of
 * @param win    the chance to win a battle, which takes it up by one
 */
export function makeWalking(
  about: string,
  start: Column,
  positions: number,
  win: Column,
  battlesPerStep: number,
  asOf: number,
  draws: number,
  seed: string,
): Walking {
  const wins = operandOf(win)
  const starts = operandOf(start)
  const position = new Float64Array(draws)
  const won = new Float64Array(draws)
  const fought = new Float64Array(draws)
  let reached = asOf
  let next = stream(seed, `walk ${about}`)
  const begin = (): void => {
    for (let s = 0; s < draws; s++) position[s] = starts.at[s * starts.stride]!
    won.fill(0)
    fought.fill(0)
    reached = asOf
    next = stream(seed, `walk ${about}`)
  }
  begin()
  return {
    position,
    won,
    fought,
    reach(step) {
      if (step < reached) begin()
      for (; reached < step; reached++) {
        for (let s = 0; s < draws; s++) {
          for (let battle = 0; battle < battlesPerStep; battle++) {
            const u = next()
            const at = position[s]!
            if (at <= 0 || at >= positions) continue
            const isWon = u < wins.at[s * wins.stride]!
            position[s] = isWon ? at + 1 : at - 1
            fought[s] = fought[s]! + 1
            if (isWon) won[s] = won[s]! + 1
          }
        }
      }
    },
  }
}
