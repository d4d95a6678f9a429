import type { Case, VerdictAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { list } from '../words/list.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { scaleOf, spread, unitOf } from '../words/quantity.ts'
import { partyName, quoted } from './names.ts'

/** What happens to one party if talks fail: the case's own story, and which course is best how often. */
export type NoDealStory = Readonly<{
  party: Phrase
  /** In the case's words; empty when none was written. */
  story: Phrase
  courses: Phrase
  worth: Phrase
}>

/** One story per decider, through the analyst's eyes, in the answer's order. */
export function noDealStories(
  given: Case,
  answer: VerdictAnswer,
  manner: Manner = usual,
): readonly NoDealStory[] {
  const { language } = manner
  return answer.noDeals
    .filter(of => of.view === 'analyst')
    .map(of => {
      const written = given.noDeal.find(n => n.party === of.party)
      const taken = of.courses
        .filter(course => course.bestShare > 0)
        .toSorted((a, b) => b.bestShare - a.bestShare)
      const party = partyName(given, of.party)
      const best = taken[0]
      const others = taken.slice(1).map(course =>
        say(language, 'noDeal.share', {
          course: quoted(language, course.name),
          share: chanceNumber(language, course.bestShare, 1),
        }),
      )
      const courses = !best
        ? sentence(language, 'noDeal.none', { party })
        : others.length === 0
          ? sentence(language, of.courses.length === 1 ? 'noDeal.only' : 'noDeal.always', {
              party,
              course: quoted(language, best.name),
              isPlaceholder: of.isPlaceholder ? 'yes' : 'no',
            })
          : sentence(language, 'noDeal.mostly', {
              party,
              course: quoted(language, best.name),
              share: chanceNumber(language, best.bestShare, 1),
              others: list(language, others),
            })
      const scale = scaleOf(given, of.party)
      return {
        party,
        story: written?.story ? named(written.story) : [],
        courses,
        worth:
          scale.kind === 'places'
            ? say(language, 'noDeal.ranked')
            : spread(language, of.worth, unitOf(scale) || 'points'),
      }
    })
}
