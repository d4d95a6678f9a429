import type { Case, NoDealReading, PartyId } from '@parley/model'
import { spreadOf } from '../../sample/spreadOf.ts'
import type { Eyes } from '../../views/eyes.ts'

/**
 * What no deal is worth to a party as some eyes see it, and which course is best how often.
 *
 * Courses come in file order; one without a value of its own (placed in a ranking, or not placed at
 * all) has no worth to show.
 */
export function noDealReading(
  given: Case,
  party: PartyId,
  eyes: Pick<Eyes, 'view' | 'noDealOf'>,
): NoDealReading {
  const noDeal = given.noDeal.find(of => of.party === party)
  if (!noDeal) throw new Error(`noDealReading: ${party} has no if_talks_fail`)
  const found = eyes.noDealOf(party)
  const best = new Array<number>(found.courses.length).fill(0)
  for (const i of found.best) best[i]!++
  const isRanked = given.worth.some(of => of.party === party && of.model.kind === 'ranking')
  return {
    party,
    view: eyes.view,
    worth: spreadOf(found.value),
    courses: noDeal.courses.map(course => {
      const i = found.courses.findIndex(of => of.course.id === course.id)
      return {
        course: course.id,
        name: course.name,
        bestShare: i < 0 ? 0 : best[i]! / found.best.length,
        worth: i < 0 || isRanked ? null : spreadOf(found.courses[i]!.worth),
      }
    }),
    isPlaceholder: noDeal.isPlaceholder,
  }
}
