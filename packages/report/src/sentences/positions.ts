import type { Case, ChallengeReading, Spread, TopicReading } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { quantity, spread } from '../words/quantity.ts'
import { partyName } from './names.ts'

/**
 * "Weighted by capability and salience, years of delay lie at 7.4; the position no other beats is 7." Or that
 * nobody has any weight, where nothing can be said.
 */
export function weightLies(topic: TopicReading, manner: Manner = usual): Phrase {
  const { language } = manner
  const name = named(topic.name)
  if (!topic.mean || !topic.median) return sentence(language, 'positions.noWeight', { topic: name })
  return sentence(language, 'positions.lies', {
    topic: name,
    mean: spread(language, topic.mean, topic.unit),
    median: spread(language, topic.median, topic.unit),
  })
}

/** Where the rounds of one reading end, and whether they come to rest. */
export function roundsEnd(
  topic: TopicReading,
  of: ChallengeReading,
  manner: Manner = usual,
): Phrase {
  const { language, rounding } = manner
  const last = of.after.at(-1)!
  return sentence(language, 'positions.rounds', {
    reading: say(language, `positions.${of.reading}`),
    rounds: of.after.length,
    mean: spread(language, last.mean, topic.unit),
    median: spread(language, last.median, topic.unit),
    settled: isCertain(of.after.map(round => round.mean))
      ? say(language, of.settled === 1 ? 'positions.atRest' : 'positions.moving')
      : say(language, 'positions.restIn', { share: chanceNumber(language, of.settled, rounding) }),
  })
}

/** What each does in the first round, at the central values: "Belgium meets France part of the way, at 8.4 years." */
export function firstMoves(
  given: Case,
  topic: TopicReading,
  of: ChallengeReading,
  manner: Manner = usual,
): readonly Phrase[] {
  const { language } = manner
  return of.first.map(({ party, towards, kind, to }) =>
    sentence(language, 'positions.move', {
      party: partyName(given, party),
      towards: partyName(given, towards),
      kind,
      to: quantity(language, to, topic.unit),
    }),
  )
}

/** What must be known before any of it is quoted: which figure has done better, and what none of them is. */
export function positionsCautions(manner: Manner = usual): readonly Phrase[] {
  return [
    sentence(manner.language, 'positions.record'),
    sentence(manner.language, 'positions.caution'),
  ]
}

function isCertain(spreads: readonly Spread[]): boolean {
  return spreads.every(({ low, high }) => low === high)
}
