import type { Case } from '@parley/model'
import { composedMargins } from '../large/composedMargins.ts'
import type { DealSpace } from './DealSpace.ts'
import { discreteMargins } from './discreteMargins.ts'
import { levelMargins } from './levelMargins.ts'
import type { Among, MarginAsk, Margins } from './marginAsk.ts'
import type { Side } from './Sides.ts'

/**
 * Answers several asks about one space in a single pass over the draws.
 *
 * A worth table that several asks share is filled once per draw, what must ratify is put to the vote
 * once, and what is the same in every draw is computed once in all. Memory: a few numbers per draw
 * and ask, and one value per deal and table. Time O(draws × deals × (tables + asks × parties)). Deals too
 * many to list are composed instead, an ask at a time.
 *
 * @param among  the draws to answer, or null for all; the others are left without a deal
 */
export function margins(
  space: DealSpace,
  given: Case,
  draws: number,
  asks: readonly MarginAsk[],
  among: Among = null,
): Margins[] {
  const answers = asks.map(
    (): Margins => ({
      margin: new Float64Array(draws),
      nearest: new Int32Array(draws).fill(-1),
      level: space.continuous ? new Float64Array(draws) : null,
      binding: new Uint8Array(draws),
      zone: new Uint32Array(draws),
    }),
  )
  if (space.composed) {
    asks.forEach((ask, a) => {
      const isOne = isCertain(ask)
      const asked = isOne ? Uint32Array.of(0) : (among ?? everyDraw(draws))
      composedMargins(space, ask, asked, answers[a]!)
      if (isOne) spreadFirst(answers[a]!)
    })
    return answers
  }
  const isOneForAll = asks.every(isCertain)
  const draw = isOneForAll ? Uint32Array.of(0) : (among ?? everyDraw(draws))
  if (space.count > 0) {
    if (space.continuous) levelMargins(space, given, asks, draw, answers)
    else discreteMargins(space, given, asks, draw, answers)
  }
  if (isOneForAll) answers.forEach(spreadFirst)
  return answers
}

function everyDraw(draws: number): Uint32Array {
  const all = new Uint32Array(draws)
  for (let s = 0; s < draws; s++) all[s] = s
  return all
}

/** Whether nothing that an ask reads differs between draws. */
export function isCertain({ sides, ratification }: MarginAsk): boolean {
  const isFixed = (side: Side): boolean => side.worth.isConstant && typeof side.noDeal === 'number'
  const areFixed = sides.deciders.every(isFixed)
  if (!areFixed || !ratification) return areFixed
  return sides.ratifying.every(
    of =>
      typeof of.needs === 'number' &&
      of.votes.every(vote => typeof vote.share === 'number' && isFixed(vote.by)) &&
      of.vetoes.every(isFixed),
  )
}

function spreadFirst({ margin, nearest, level, binding, zone }: Margins): void {
  margin.fill(margin[0]!)
  nearest.fill(nearest[0]!)
  level?.fill(level[0]!)
  binding.fill(binding[0]!)
  zone.fill(zone[0]!)
}
