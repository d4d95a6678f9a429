import type { Channel, Dynamics, InputPath, PartyId, RipenessReading } from '@parley/model'
import { valueIn } from '../../deals/valueIn.ts'
import type { Column } from '../../sample/columns.ts'
import { startOf } from '../../sample/operand.ts'
import type { TimedDraws } from '../../time/drawTimed.ts'
import { isOpenAt } from '../../time/stepMargins.ts'
import type { Stepping } from '../../time/stepping.ts'
import type { Trajectory } from '../../time/trajectory.ts'

/** What each side bears before it hurts; only sides of which the case says so. */
type RipenessLimits = ReadonlyMap<PartyId, Column>

export function ripenessLimits(
  deciders: readonly PartyId[],
  dynamics: Dynamics,
  timed: TimedDraws,
): RipenessLimits {
  const limits = new Map<PartyId, Column>()
  for (const party of deciders) {
    const threshold = dynamics.ripeness.costAbove.find(of => of.party === party)
    if (threshold)
      limits.set(party, timed.column(`ripeness.${party}.cost_above`, threshold.cost, 'cost'))
  }
  return limits
}

/**
 * Ripeness of each side through its own eyes at one step (Zartman 2000): it sees no gain from
 * escalating, the cost of its best course hurts, and it sees a way out, a deal it and the others would
 * prefer. Shares of draws, and the share in which all of them that the case lets one know hold together.
 */
export function ripenessAt(
  deciders: readonly PartyId[],
  limits: RipenessLimits,
  way: Trajectory,
  stepping: Stepping,
  step: number,
  through: ReadonlySet<Channel>,
): RipenessReading[] {
  return deciders.map(party => {
    const out = stepping.make()
    const { value, best, isWhole, courses } = way.noDealOf(party, party)
    const escalates = courses.map(course => course.kind === 'lottery' && course.escalates === true)
    const canEscalate = escalates.includes(true)
    const limit = limits.get(party) ?? null
    const costs = courses.map(course =>
      way.seenBy(party, `if_talks_fail.${party}.${course.id}.cost` as InputPath),
    )
    let calm = 0
    let hurting = 0
    let seeing = 0
    let ripe = 0
    const each = (from: number, count: number): void => {
      for (let s = 0; s < count; s++) {
        const taken = best[value.stride === 0 ? 0 : isWhole ? from + s : s]!
        const cost = costs[taken]!
        const isCalm = !escalates[taken]
        const hurts =
          limit !== null &&
          cost.at[startOf(cost, from) + s * cost.stride]! >= valueIn(limit, from + s)
        const sees = isOpenAt(out, from + s)
        if (isCalm) calm++
        if (hurts) hurting++
        if (sees) seeing++
        if ((isCalm || !canEscalate) && (hurts || limit === null) && sees) ripe++
      }
    }
    stepping
      .open([{ seating: way.asSeenBy(party), out }], { reads: [value, ...costs], each })
      .at(step, through)
    const draws = out.margin.length
    return {
      party,
      step,
      noGainFromEscalation: canEscalate ? calm / draws : null,
      hurts: limit === null ? null : hurting / draws,
      seesWayOut: seeing / draws,
      ripe: ripe / draws,
    }
  })
}
