import type { TalksAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { formatDate } from '../words/date.ts'
import { formatNumber } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'

/**
 * "60% of sessions are signed by the deadline, in alternating offers over 100 rounds."
 *
 * The only sentence that says "signed by". Whether a zone exists or is recognised is never in it: that
 * is not a matter of how the parties talk.
 */
export function signedBySentence(answer: TalksAnswer, manner: Manner = usual): Phrase {
  const { language, rounding } = manner
  const last = answer.signedBy.at(-1)
  return sentence(language, 'talks.signedBy', {
    share: chanceNumber(language, answer.signed, rounding),
    by: last?.date ? formatDate(language, last.date) : say(language, 'talks.deadline'),
    protocol: say(language, `talks.${answer.protocol}`),
    rounds: answer.rounds,
  })
}

/** What else there is to say of the sessions, and what it does not mean; most telling first. */
export function talksSentences(answer: TalksAnswer, manner: Manner = usual): readonly Phrase[] {
  const { language, rounding } = manner
  const share = (x: number): string => chanceNumber(language, x, rounding)
  const { meanRound, found, efficient } = answer
  return [
    ...(meanRound === null
      ? []
      : [sentence(language, 'talks.meanRound', { round: formatNumber(language, meanRound, 0) })]),
    found === null
      ? sentence(language, 'talks.noZone')
      : sentence(language, 'talks.found', { share: share(found) }),
    ...(efficient === null
      ? []
      : [sentence(language, 'talks.efficient', { share: share(efficient) })]),
    sentence(language, 'talks.caution'),
  ]
}
