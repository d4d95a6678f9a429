import type { BeliefGap } from '@parley/model'
import type { MarginAsk } from '../../deals/marginAsk.ts'
import { makeSides } from '../../deals/Sides.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { eyesOf } from '../../views/eyes.ts'
import type { OpenCase } from '../../views/openCase.ts'
import type { Questions } from './questions.ts'
import { difference } from './worthColumns.ts'

/** Per belief, in file order: the ask whether a zone is recognised if its holder agreed on that one. */
export function closedGaps(open: OpenCase, recognised: MarginAsk): readonly MarginAsk[] {
  const { given, analyst, own, space } = open
  return given.beliefs.map(({ holder, about }): MarginAsk => {
    const eyes = eyesOf(given, holder, analyst, space, other => other === about)
    return {
      ...recognised,
      sides: makeSides(given, party => (party === holder ? eyes : own(party))),
    }
  })
}

/**
 * For every belief of the case, in file order: what it is about through both eyes, what it alone does
 * to its holder's no-deal value, and how the chance that a zone is recognised would change if its
 * holder came to agree with the analyst on it, all other beliefs staying.
 *
 * @param closed  what `closedGaps` gives
 */
export function beliefGaps(
  open: OpenCase,
  questions: Questions,
  recognised: MarginAsk,
  closed: readonly MarginAsk[],
): readonly BeliefGap[] {
  const { given, analyst, own, space } = open
  const [before] = questions.chances([recognised])
  const after = questions.chancesNear(closed, recognised)
  return given.beliefs.map(({ holder, about }, i): BeliefGap => {
    const hasNoDeal = given.noDeal.some(of => of.party === holder)
    const isOnly = given.beliefs.every(other => other.holder !== holder || other.about === about)
    const alone = isOnly
      ? own(holder)
      : eyesOf(given, holder, analyst, space, other => other !== about)
    return {
      holder,
      path: about,
      analyst: spreadOf(analyst.columns.column(about)),
      believed: spreadOf(own(holder).columns.column(about)),
      movesNoDealBy: hasNoDeal
        ? spreadOf(difference(alone.noDeal(holder), analyst.noDeal(holder))).median
        : 0,
      recognisedIfClosed: after[i]! - before!,
    }
  })
}
