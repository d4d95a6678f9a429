import type { Case, ChallengeReading, Spread, TopicReading } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { named, type Phrase, toText } from '../words/phrase.ts'
import { quantity, spread } from '../words/quantity.ts'
import { partyName } from './names.ts'
import { standing } from './standing.ts'

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
    settled: isCertainly(of.after.map(round => round.mean))
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

/** What the columns of `actorRows` are called; the first is the actor. */
export function actorHeadings({ language }: Manner = usual): readonly Phrase[] {
  return [
    say(language, 'label.actor'),
    say(language, 'label.stands'),
    say(language, 'label.weightShare'),
    say(language, 'label.pull'),
    say(language, 'label.isMedian'),
  ]
}

/** A row per actor: where it stands, its share of all weight, what it moves the mean by, how often it is the median. */
export function actorRows(
  given: Case,
  topic: TopicReading,
  manner: Manner = usual,
): readonly (readonly Phrase[])[] {
  const { language, rounding } = manner
  const isCertain = topic.actors.every(of => isCertainly([of.stands, of.weight]))
  // One column, one number of decimals: three digits of how far apart the actors stand.
  const stands = topic.actors.map(of => of.stands.median)
  const apart = Math.max(...stands) - Math.min(...stands)
  const decimals = Math.max(0, 2 - Number(apart.toExponential().split('e')[1]))
  const signed = (x: number): Phrase => {
    const size = quantity(language, Math.abs(x), topic.unit, decimals)
    return /[1-9]/.test(toText(size)) ? [x > 0 ? '+' : language.numbers.minus, ...size] : size
  }
  const median = (share: number): Phrase =>
    share === 0
      ? ['–']
      : isCertain
        ? say(language, 'positions.isMedian')
        : [chanceNumber(language, share, rounding)]
  return topic.actors.map(of => [
    partyName(given, of.party),
    standing({ value: of.stands, unit: topic.unit, class: of.class, isPlaceholder: false }, manner),
    isCertainly([of.weight])
      ? quantity(language, of.weight.median, 'chance', 0)
      : spread(language, of.weight, 'chance'),
    of.pull === null
      ? []
      : isCertainly([of.pull])
        ? signed(of.pull.median)
        : spread(language, of.pull, topic.unit),
    median(of.isMedian),
  ])
}

/** What must be known before any of it is quoted: which figure has done better, and what none of them is. */
export function positionsCautions(manner: Manner = usual): readonly Phrase[] {
  return [
    sentence(manner.language, 'positions.record'),
    sentence(manner.language, 'positions.caution'),
  ]
}

function isCertainly(spreads: readonly Spread[]): boolean {
  return spreads.every(({ low, high }) => low === high)
}
