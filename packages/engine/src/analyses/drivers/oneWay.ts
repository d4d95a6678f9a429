import type { DriverInput } from './driverInputs.ts'
import { movesOneWay } from './effects.ts'
import type { InputChange } from './inputChanges.ts'
import type { WhatIf } from './whatIf.ts'

/**
 * Whether a value moves gains one way whatever else is drawn: one typed straight into its place does, a
 * chance too if in every draw no deal moves the same way between the ends.
 */
export function isOneWay(
  { entry: { path } }: DriverInput,
  { votes }: InputChange,
  low: WhatIf,
  high: WhatIf,
): boolean {
  if (path.includes('quantities.')) return false
  if (votes || isTyped(path)) return true
  const [first, ...more] = low.effects
  const last = high.effects[0]
  return (
    path.endsWith('.chance') &&
    first !== undefined &&
    last !== undefined &&
    more.length === 0 &&
    movesOneWay(first, last)
  )
}

/** Whether a value stands for itself: all that it moves, it moves the way it goes. */
export function isTyped(path: string): boolean {
  return !path.includes('quantities.') && /\.(worth|cost)$|\.(scores|points|together)\./.test(path)
}
