import type { Case, CompareAnswer, DriversAnswer, VerdictAnswer } from '@parley/model'
import { verdictInputs } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import type { ConfidenceLevel } from '../words/confidenceLevel.ts'
import { joined, type Phrase } from '../words/phrase.ts'

export type Confidence = Readonly<{ level: ConfidenceLevel; sentence: Phrase }>

/**
 * How much the answer can be leaned on, in the three levels of ICD-203, with what speaks for and against.
 *
 * It is about the inputs, never about the chance, and is never said in one sentence with it.
 * Low: something that moves the answer is a placeholder, half the inputs or more are assumed, or schools stand on
 * both sides of even. High: no placeholder, under a tenth assumed, and at least two schools on one side. Else moderate.
 */
export function confidence(
  given: Case,
  answer: VerdictAnswer,
  extras: Readonly<{ drivers?: DriversAnswer; schools?: CompareAnswer }>,
  manner: Manner = usual,
): Confidence {
  const { language } = manner
  const counts = inputCounts(given, answer)
  const placeholders = extras.drivers
    ? extras.drivers.drivers.filter(driver => driver.isPlaceholder && driver.swing > 0).length
    : counts.placeholders
  const sides = (extras.schools?.columns ?? []).map(c => c.verdict.exists.chance >= 0.5)
  const isSplit = sides.includes(true) && sides.includes(false)
  const assumed = counts.of === 0 ? 1 : counts.assumed / counts.of
  const level: ConfidenceLevel =
    placeholders > 0 || assumed >= 0.5 || isSplit
      ? 'low'
      : assumed < 0.1 && sides.length >= 2
        ? 'high'
        : 'moderate'
  const reasons: Phrase[] = [
    say(language, 'confidence.assumed', {
      count: counts.assumed,
      number: String(counts.assumed),
      of: String(counts.of),
    }),
  ]
  if (placeholders > 0)
    reasons.push(
      say(language, 'confidence.placeholders', {
        count: placeholders,
        number: String(placeholders),
      }),
    )
  if (sides.length > 1)
    reasons.push(
      say(language, 'confidence.schools', {
        count: sides.length,
        isSplit: isSplit ? 'yes' : 'no',
      }),
    )
  return {
    level,
    sentence: sentence(language, 'confidence.line', {
      level: language.confidence[level],
      reasons: joined(reasons, language.lists.clauses),
    }),
  }
}

/** How many inputs there are, how many are assumed, how many placeholders: as the answer's caveats count them. */
function inputCounts(
  given: Case,
  answer: VerdictAnswer,
): Readonly<{ of: number; assumed: number; placeholders: number }> {
  const share = answer.caveats.find(c => c.kind === 'assumed-share')
  const placeholders = answer.caveats.find(c => c.kind === 'placeholders')?.count ?? 0
  if (share) return { of: share.of, assumed: share.count, placeholders }
  const entries = verdictInputs(given)
  return {
    of: entries.length,
    assumed: entries.filter(entry => entry.input.attribution.class === 'assumed').length,
    placeholders,
  }
}
