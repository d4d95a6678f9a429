import type { Bounds } from '../sample/bounds.ts'
import type { Column } from '../sample/columns.ts'

/** One effect on one input, over the draws. */
export type DrawnEffect = Readonly<{
  change: 'shift' | 'scale' | 'set'
  by: Column
  /** 1 in draws in which it acts; null for all of them. */
  acts: Uint8Array | null
}>

const order = ['set', 'scale', 'shift'] as const

/**
 * What effects make of an input, [M10]: in each draw the last `set` that acts, then every `scale`, then every
 * `shift`, then the value is stopped at the ends of its scale.
 *
 * @param effects  in file order
 * @returns `base` itself where nothing changes in any draw
 */
export function applyEffects(
  base: Column,
  effects: readonly DrawnEffect[],
  { low, high }: Bounds,
): Column {
  const sorted = order.flatMap(change => effects.filter(effect => effect.change === change))
  if (sorted.length === 0) return base
  const at = (s: number): number => {
    let value = typeof base === 'number' ? base : base[s]!
    let isTouched = false
    for (const { change, by, acts } of sorted) {
      if (acts !== null && acts[s] === 0) continue
      const amount = typeof by === 'number' ? by : by[s]!
      value = change === 'set' ? amount : change === 'scale' ? value * amount : value + amount
      isTouched = true
    }
    // A value that nothing touched is on its scale already.
    return isTouched ? Math.min(Math.max(value, low), high) : value
  }
  const arrays = [base, ...sorted.flatMap(({ by, acts }) => [by, acts])]
  const longest = arrays.reduce<number>(
    (n, of) => (of === null || typeof of === 'number' ? n : of.length),
    0,
  )
  if (longest === 0) return at(0)
  const out = new Float64Array(longest)
  let isSame = true
  for (let s = 0; s < longest; s++) {
    out[s] = at(s)
    if (out[s] !== (typeof base === 'number' ? base : base[s])) isSame = false
  }
  return isSame ? base : out
}
