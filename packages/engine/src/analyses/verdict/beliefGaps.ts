import type { BeliefGap } from '@parley/model'
import type { MarginAsk } from '../../deals/margins.ts'
import { makeSides, type Sides } from '../../deals/Sides.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { eyesOf } from '../../views/eyes.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { chanceOf, type Questions } from './questions.ts'
import { difference } from './worthColumns.ts'

/**
 * For every belief of the case, in file order: what it is about through both eyes, what it alone does
 * to its holder's no-deal value, and how the chance that a zone is recognised would change if its
 * holder came to agree with the analyst on it, all other beliefs staying.
 */
export function beliefGaps(
  open: OpenCase,
  questions: Questions,
  recognised: MarginAsk,
): readonly BeliefGap[] {
  const { given, analyst, own, space } = open
  const closed = given.beliefs.map((belief): MarginAsk => {
    const eyes = eyesOf(given, belief.holder, analyst, space, about => about === belief.about)
    const sides: Sides = makeSides(given, party => (party === belief.holder ? eyes : own(party)))
    return { ...recognised, sides }
  })
  const before = chanceOf(questions.answer([recognised])[0]!)
  const after = questions.chancesNear(closed, recognised)
  return given.beliefs.map((belief, i): BeliefGap => {
    const { holder, about } = belief
    const hasNoDeal = given.noDeal.some(of => of.party === holder)
    const alone = eyesOf(given, holder, analyst, space, other => other !== about)
    return {
      holder,
      path: about,
      analyst: spreadOf(analyst.columns.column(about)),
      believed: spreadOf(own(holder).columns.column(about)),
      movesNoDealBy: hasNoDeal
        ? spreadOf(difference(alone.noDeal(holder), analyst.noDeal(holder))).median
        : 0,
      recognisedIfClosed: after[i]! - before,
    }
  })
}
