import {
  chanceOfReachingTop,
  demandWithNothingToLearn,
  expectedBattles,
  walkUnderBelief,
  worthOfFighting,
} from '@parley/kernels'
import type { WalkQuestion } from '@parley/model'
import { type Operand, startOf } from './operand.ts'

/**
 * Writes what a walk answers for `count` draws from the draw `from` on to `out[place…]`. Values outside their scale
 * are held at its ends: chances, patience and flows at 0 and 1, strength at 0, positions at 1.
 */
export function walkBlock(
  asks: WalkQuestion,
  of: readonly Operand[],
  from: number,
  count: number,
  out: Float64Array,
  place: number,
): void {
  const [win, at, positions, fourth, fifth, sixth] = of
  if (!win || !at || !positions) throw new Error(`walkBlock: ${of.length} values for ${asks}`)
  const read = (operand: Operand, s: number): number =>
    operand.at[startOf(operand, from) + s * operand.stride]!
  for (let s = 0; s < count; s++) {
    const p = share(read(win, s))
    const n = Math.max(1, Math.round(read(positions, s)))
    const k = read(at, s)
    switch (asks) {
      case 'wins':
      case 'battles': {
        const isWins = asks === 'wins'
        if (fourth)
          out[place + s] = underBelief(p, Math.max(0, read(fourth, s)), k, n)[isWins ? 0 : 1]!
        else out[place + s] = isWins ? chanceOfReachingTop(p, k, n) : expectedBattles(p, k, n)
        break
      }
      case 'worth':
        out[place + s] = worthOfFighting(p, share(read(fourth!, s)), share(read(fifth!, s)), k, n)
        break
      case 'demand': {
        const patience = Math.min(1 - 1e-9, share(read(fourth!, s)))
        const ours = share(read(fifth!, s))
        out[place + s] = demandWithNothingToLearn(p, patience, ours, share(read(sixth!, s)), k, n)
        break
      }
      default:
        throw new Error(`walkBlock: no such question ${asks satisfies never}`)
    }
  }
}

function share(value: number): number {
  return value < 0 ? 0 : Math.min(1, value)
}

const KEPT = 4096
const keys = new Float64Array(4 * KEPT)
const values = new Float64Array(2 * KEPT)
const answer = new Float64Array(2)
const words = new Uint32Array(8)
const doubles = new Float64Array(words.buffer)

/**
 * `walkUnderBelief`, remembered for the last arguments that fell on the same place: fronts and beliefs take few
 * values, and draws share them. What is remembered is what would be computed, so that no order of asking shows.
 */
function underBelief(p: number, strength: number, at: number, positions: number): Float64Array {
  doubles[0] = p
  doubles[1] = strength
  doubles[2] = at
  doubles[3] = positions
  let hash = 0
  for (let i = 0; i < 8; i++) hash = Math.imul(hash ^ words[i]!, 0x9e3779b1) ^ (hash >>> 15)
  const slot = (hash ^ (hash >>> 13)) & (KEPT - 1)
  const key = 4 * slot
  if (
    keys[key + 3] !== positions ||
    keys[key] !== p ||
    keys[key + 1] !== strength ||
    keys[key + 2] !== at
  ) {
    walkUnderBelief(p, strength, at, positions, answer)
    keys.set(doubles, key)
    values.set(answer, 2 * slot)
  }
  answer[0] = values[2 * slot]!
  answer[1] = values[2 * slot + 1]!
  return answer
}
