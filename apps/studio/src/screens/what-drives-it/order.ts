import type { Case, Driver, DriversAnswer } from '@parley/model'
import { flipsInRange, weakestAssumptions } from '@parley/report'

export const orders = ['swing', 'flip', 'weak'] as const
export type Order = (typeof orders)[number]

/** The drivers with those first that the order is about: by swing all of them, else the rest by swing. */
export function ordered(given: Case, answer: DriversAnswer, by: Order): readonly Driver[] {
  const first =
    by === 'swing'
      ? []
      : by === 'flip'
        ? flipsInRange(answer)
        : weakestAssumptions(given, answer, answer.drivers.length)
  return [...new Set<Driver>([...first, ...answer.drivers])]
}
