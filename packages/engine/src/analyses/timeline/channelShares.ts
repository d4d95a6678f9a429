import { shapleyShares } from '@parley/kernels'
import type { Channel, ChannelShares } from '@parley/model'
import { shareOpen } from '../../time/stepMargins.ts'
import type { Stepping } from '../../time/stepping.ts'
import type { Trajectory } from '../../time/trajectory.ts'

const readings = ['exists', 'recognised'] as const
const order: readonly Channel[] = ['belief', 'cost', 'terms', 'commitment']

/**
 * Shares a change of chance out among the channels it came through (Shapley 1953).
 *
 * Each channel's share is the mean, over all orders in which the channels could have moved, of what
 * moving it added. Shares sum to the total exactly: the last is what the others leave. At most 16
 * evaluations of the last step; channels nothing moves through share nothing.
 */
export function channelShares(
  way: Trajectory,
  stepping: Stepping,
  asOf: number,
  last: number,
): Readonly<{ exists: ChannelShares; recognised: ChannelShares }> {
  const players = order.filter(channel => way.channels.includes(channel))
  const asks = readings.map(reading => ({ seating: way[reading], out: stepping.make() }))
  const steps = stepping.open(asks)
  const worth: Readonly<Record<(typeof readings)[number], number[]>> = {
    exists: [],
    recognised: [],
  }
  for (let coalition = 0; coalition < 2 ** players.length; coalition++) {
    const through = new Set(players.filter((_, i) => (coalition >>> i) & 1))
    steps.at(coalition === 0 ? asOf : last, through)
    readings.forEach((reading, i) => {
      worth[reading].push(shareOpen(asks[i]!.out))
    })
  }
  return { exists: share(players, worth.exists), recognised: share(players, worth.recognised) }
}

function share(players: readonly Channel[], worth: readonly number[]): ChannelShares {
  const by: Record<Channel, number> = { belief: 0, cost: 0, terms: 0, commitment: 0 }
  const shares = shapleyShares(players.length, worth)
  players.forEach((player, i) => {
    by[player] = shares[i]!
  })
  return { total: worth[worth.length - 1]! - worth[0]!, by }
}
