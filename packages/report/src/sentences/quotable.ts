import type { Case, DriversAnswer, VerdictAnswer } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import type { Phrase } from '../words/phrase.ts'
import { isCertainByConstruction } from './certainty.ts'
import { flipPoint, flipsInRange } from './flips.ts'
import { inputPhrase } from './inputPhrase.ts'
import { quoted } from './names.ts'
import { type VerdictExtras, verdictSentence } from './verdictSentence.ts'

/**
 * The one sentence to quote: the verdict with its condition, the case's title, its date and its version,
 * so that the number never travels alone.
 */
export function quotableSentence(
  given: Case,
  answer: VerdictAnswer,
  extras: VerdictExtras = {},
  manner: Manner = usual,
): Phrase {
  const { language } = manner
  const { phrase } = verdictSentence(given, answer, extras, manner).slots.verdict
  return sentence(language, 'quotable', {
    title: quoted(language, given.title),
    hash: answer.run.inputsHash.slice(0, 8),
    verdict: withoutStop(phrase),
    unless: unless(given, answer, extras.drivers, manner),
  })
}

/** ", unless the chance of … is above 63% (now 55%)"; empty when no single input turns the verdict. */
function unless(
  given: Case,
  answer: VerdictAnswer,
  drivers: DriversAnswer | undefined,
  manner: Manner,
): Phrase {
  if (drivers?.output !== 'exists' || isCertainByConstruction(answer)) return []
  const [nearest] = flipsInRange(drivers)
  if (!nearest) return []
  return say(manner.language, 'quotable.unless', {
    input: inputPhrase(given, manner.language, nearest.path),
    point: flipPoint(nearest, manner),
  })
}

function withoutStop(phrase: Phrase): Phrase {
  const last = phrase.at(-1)
  return typeof last === 'string' ? [...phrase.slice(0, -1), last.replace(/\.$/, '')] : phrase
}
