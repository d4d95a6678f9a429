import type { Channel, Dynamics, InputPath, RipenessReading } from '@parley/model'
import { valueIn } from '../../deals/valueIn.ts'
import type { Column } from '../../sample/columns.ts'
import type { TimedDraws } from '../../time/drawTimed.ts'
import { type FrontierMargins, isOpenAt } from '../../time/frontierMargins.ts'
import type { Trajectory } from '../../time/trajectory.ts'
import type { OpenCase } from '../../views/openCase.ts'

/**
 * Ripeness of each side through its own eyes at one step (Zartman 2000): it sees no gain from
 * escalating, the cost of its best course hurts, and it sees a way out, a deal it and the others would
 * prefer. Shares of draws, and the share in which all of them that the case lets one know hold together.
 */
export function ripenessAt(
  open: OpenCase,
  dynamics: Dynamics,
  timed: TimedDraws,
  way: Trajectory,
  margins: FrontierMargins,
  step: number,
): RipenessReading[] {
  const { draws } = open.analyst.columns
  const found = margins.make()
  const through: ReadonlySet<Channel> = new Set(['belief', 'cost', 'terms', 'commitment'])
  return open.deciders.map(party => {
    const moment = way.at(step, through)
    margins.ask([{ sides: moment.asSeenBy(party), out: found }], moment.undiscounted)
    const { courses, best } = moment.noDealOf(party, party)
    const escalates = courses.map(
      ({ course }) => course.kind === 'lottery' && course.escalates === true,
    )
    const threshold = dynamics.ripeness.costAbove.find(of => of.party === party)
    const limit: Column | null = threshold
      ? timed.column(`ripeness.${party}.cost_above`, threshold.cost, 'cost')
      : null
    const costs = courses.map(
      ({ course }): Column =>
        way.seenBy(party, `if_talks_fail.${party}.${course.id}.cost` as InputPath),
    )
    let calm = 0
    let hurting = 0
    let seeing = 0
    let ripe = 0
    for (let s = 0; s < draws; s++) {
      const taken = best[best.length === 1 ? 0 : s]!
      const isCalm = !escalates[taken]
      const hurts = limit !== null && valueIn(costs[taken]!, s) >= valueIn(limit, s)
      const sees = isOpenAt(found, s)
      if (isCalm) calm++
      if (hurts) hurting++
      if (sees) seeing++
      if ((isCalm || !escalates.includes(true)) && (hurts || limit === null) && sees) ripe++
    }
    return {
      party,
      step,
      noGainFromEscalation: escalates.includes(true) ? calm / draws : null,
      hurts: limit === null ? null : hurting / draws,
      seesWayOut: seeing / draws,
      ripe: ripe / draws,
    }
  })
}
