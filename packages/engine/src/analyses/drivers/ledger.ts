import type { DrawTable } from './drawTable.ts'
import type { InputChange } from './inputChanges.ts'
import type { Partition } from './partitions.ts'
import { countOpen, makeReach, type Reach } from './reach.ts'
import { countOnStairs, type KeptStairs, keepStairs } from './stairs.ts'
import { isShift, type PassJobs } from './tornadoPass.ts'
import { countRatified, PATTERN_VOTERS, type VoteReach } from './voteReach.ts'
import type { WhatIf } from './whatIf.ts'
import type { World } from './worlds.ts'

/** In how many draws there is a zone under a what-if, once the pass has taken down what that needs. */
type Counter = (whatIf: WhatIf) => number

/** What a pass is to take down so that the chance under later what-ifs can be counted. */
export type Ledger = Readonly<{
  /** Books what an input needs; null when it cannot be counted so. Inputs that need the same share it. */
  counterFor(change: InputChange, partitions: readonly Partition[], example: WhatIf): Counter | null
  jobs(): Pick<PassJobs, 'reaches' | 'votes' | 'stairs'>
}>

export function makeLedger(table: DrawTable, world: World, draws: number): Ledger {
  const { deciders, voters } = table
  const reaches: Reach[] = []
  let votes: VoteReach | null = null
  let stairs: KeptStairs | null = null
  const reachOf = (seat: number, partition: Partition): Reach => {
    const known = reaches.find(reach => reach.seat === seat && reach.partition === partition)
    if (known) return known
    const made = makeReach(table, seat, partition, draws)
    reaches.push(made)
    return made
  }
  return {
    jobs: () => ({ reaches, votes, stairs }),
    counterFor({ seats, votes: touchesVotes }, partitions, example) {
      const [only, ...others] = seats
      if (touchesVotes) {
        if (only || voters > PATTERN_VOTERS) return null
        votes ??= { patterns: new Uint32Array(draws) }
        const reach = votes
        return whatIf => countRatified(reach, voters, whatIf.votes!, draws)
      }
      if (only && others.length === 0) {
        const reach = reachOf(only.seat, partitions[0]!)
        return whatIf => countOpen(reach, whatIf.effects[0]!, draws)
      }
      if (deciders !== 2 || !isShift(example, deciders)) return null
      stairs ??= keepStairs(draws)
      const kept = stairs
      return ({ effects }) => {
        const [a, b] = [0, 1].map(
          seat => effects.find(effect => effect.seat === seat) ?? world.makers[seat]!.base,
        )
        return countOnStairs(kept, a!, b!, draws)
      }
    },
  }
}
