import {
  type Case,
  type Estimated,
  type InfluenceAnswer,
  type InfluenceRow,
  type InputPath,
  type PartyId,
  splitBeliefPath,
} from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say, sentence } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { list } from '../words/list.ts'
import { formatNumber } from '../words/number.ts'
import type { Phrase } from '../words/phrase.ts'
import { isTooMany } from './caveats.ts'
import { inputPhrase } from './inputPhrase.ts'
import { partyName } from './names.ts'

/** A share of the variance in whole percent; an estimate below 0 is one of 0. */
function variancePercent(language: Language, share: number): string {
  const percent = Math.max(0, share) * 100
  if (percent > 0 && percent < 0.5) return language.numbers.lessThan(language.numbers.percent('1'))
  return language.numbers.percent(formatNumber(language, percent))
}

/** "34% (30–37)". */
export function varianceShare(language: Language, { value, low, high }: Estimated): string {
  const end = (x: number): string => formatNumber(language, Math.max(0, x) * 100)
  const [from, to] = [end(low), end(high)]
  const beside = from === to ? from : language.numbers.range(from, to, false)
  return `${variancePercent(language, value)} (${beside})`
}

/** An input as it was drawn: beliefs about it move with it, and are named. */
export function influencePhrase(
  given: Case,
  { path, beliefs }: InfluenceRow,
  manner: Manner,
): Phrase {
  const { language } = manner
  const phrase = inputPhrase(given, language, path)
  if (beliefs.length === 0) return phrase
  const holders = beliefs.flatMap(belief => {
    const split = splitBeliefPath(belief as InputPath)
    return split ? [partyName(given, split.holder as PartyId)] : []
  })
  return [...phrase, ', ', ...say(language, 'influence.with', { holders: list(language, holders) })]
}

/** Whether inputs matter together, for the zone and for the margin; what was left out; how it was computed. */
export function influenceSentences(answer: InfluenceAnswer, manner: Manner): readonly Phrase[] {
  const { language } = manner
  const { output, zone, margin, withoutMargin } = answer
  if (isTooMany(answer)) return []
  if (!zone && !margin) return [sentence(language, 'influence.nothing')]
  const parts = (sum: number) => ({
    alone: variancePercent(language, sum),
    left: variancePercent(language, 1 - sum),
  })
  return [
    ...(zone
      ? [
          zone.interacts
            ? sentence(language, 'influence.together', {
                output,
                ...parts(zone.sum.value),
              })
            : sentence(language, 'influence.alone', { output, alone: parts(zone.sum.value).alone }),
        ]
      : []),
    ...(margin
      ? [
          sentence(language, 'influence.margin', {
            interacts: margin.interacts ? 'yes' : 'no',
            ...parts(margin.sum.value),
          }),
        ]
      : []),
    ...(withoutMargin > 0
      ? [
          sentence(language, 'influence.withoutMargin', {
            share: variancePercent(language, withoutMargin),
          }),
        ]
      : []),
  ]
}
