import { GAIN_ROUNDING } from './rounding.ts'

/** What a party must get at least: rounding is forgiven who only must not lose. */
export function leastWorth(noDeals: ArrayLike<number>, party: number, served: number): number {
  return party < served ? noDeals[party]! : noDeals[party]! - GAIN_ROUNDING
}
