import type { Case, Caveat, TimelineCaveat } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { chanceNumber } from '../words/chance.ts'
import { formatDate } from '../words/date.ts'
import { formatCount, formatNumber } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { inputPhrase } from './inputPhrase.ts'
import { partyNames } from './names.ts'

/** What a reader of the answer must know, a sentence each, in the order they were given. */
export function caveatLines(
  given: Case,
  caveats: readonly (Caveat | TimelineCaveat)[],
  manner: Manner = usual,
): readonly Phrase[] {
  return caveats.map(caveat => caveatSentence(given, caveat, manner))
}

function caveatSentence(
  given: Case,
  caveat: Caveat | TimelineCaveat,
  { language }: Manner,
): Phrase {
  switch (caveat.kind) {
    case 'beliefs-not-modelled':
      return sentence(language, 'caveat.beliefs', {
        parties: partyNames(given, language, caveat.parties),
        count: caveat.parties.length,
      })
    case 'placeholders':
      return sentence(language, 'caveat.placeholders', counted(caveat.count, caveat.of))
    case 'assumed-share':
      return sentence(language, 'caveat.assumed', counted(caveat.count, caveat.of))
    case 'chances-rescaled':
      return sentence(language, 'caveat.rescaled', {
        input: inputPhrase(given, language, caveat.path),
        share: chanceNumber(language, Math.min(1, Math.max(0, caveat.share)), 1),
      })
    case 'ordinal-gains':
      return sentence(language, 'caveat.ordinal', {
        parties: partyNames(given, language, caveat.parties),
        count: caveat.parties.length,
      })
    case 'one-deal-only':
      return sentence(language, 'caveat.oneDeal')
    case 'all-deals-equal':
      return sentence(language, 'caveat.allEqual')
    case 'no-feasible-deal':
      return sentence(language, 'why.rules', {
        conflict: joined(caveat.conflict.map(named), '; '),
        count: caveat.conflict.length,
      })
    case 'all-deals-cross-a-red-line':
      return sentence(language, 'why.redLines', {
        conflict: joined(caveat.conflict.map(named), '; '),
        count: caveat.conflict.length,
      })
    case 'no-uncertainty':
      return sentence(language, 'caveat.noUncertainty')
    case 'at-moment':
      return sentence(language, 'caveat.atMoment', {
        date: formatDate(language, caveat.date),
        asOf: formatDate(language, caveat.asOf),
        known: caveat.known,
        through: caveat.through === null ? '' : formatDate(language, caveat.through),
        isBefore: caveat.date < caveat.asOf ? 'yes' : 'no',
        hasData: caveat.through === null ? 'no' : 'yes',
      })
    case 'too-many-deals':
      return sentence(language, 'caveat.tooMany', {
        count: formatNumber(language, caveat.count),
        limit: formatNumber(language, caveat.limit),
      })
    case 'composed':
      return sentence(language, 'caveat.composed', {
        count: formatCount(language, caveat.count),
        isExact: caveat.error === 0 ? 'yes' : 'no',
        error: String(Number(caveat.error.toPrecision(2))),
        zone: caveat.zone,
      })
    case 'fewer-draws':
      return sentence(language, 'caveat.fewerDraws', {
        draws: formatNumber(language, caveat.draws),
        asked: formatNumber(language, caveat.asked),
      })
    case 'designed-from':
      return sentence(language, 'caveat.designedFrom', {
        count: formatNumber(language, caveat.count),
        ...atMost(language, caveat.likeliestAtMost),
      })
    case 'offers-by-level':
      return sentence(language, 'caveat.offersByLevel', {
        count: formatCount(language, caveat.count),
        levels: formatNumber(language, caveat.levels),
      })
    case 'draws-limited':
      return sentence(language, 'caveat.drawsLimited', {
        options: formatNumber(language, caveat.options),
        draws: formatNumber(language, caveat.draws),
        asked: formatNumber(language, caveat.asked),
      })
    case 'drivers-left-out':
      return sentence(language, 'caveat.driversLeftOut', {
        options: formatNumber(language, caveat.options),
        inputs: formatNumber(language, caveat.inputs),
      })
    case 'not-composed':
      return sentence(language, 'caveat.notComposed', {
        reason:
          caveat.reason === 'tied-issues'
            ? 'tied'
            : caveat.reason === 'not-additive'
              ? 'ranked'
              : 'continuous',
        names: joined(caveat.names.map(named), ', '),
        count: formatNumber(language, caveat.count),
        limit: formatNumber(language, caveat.limit),
      })
    case 'rewound-too-far':
      return sentence(language, 'caveat.rewound', {
        party: caveat.view === 'analyst' ? '' : partyNames(given, language, [caveat.view]),
        isAnalyst: caveat.view === 'analyst' ? 'yes' : 'no',
        input: inputPhrase(given, language, caveat.about),
        before: formatDate(language, caveat.before),
      })
    case 'gap-in-series':
      return sentence(language, 'caveat.gap', {
        series: named(
          given.dynamics?.series.find(of => of.id === caveat.series)?.name || caveat.series,
        ),
        from: formatDate(language, caveat.from),
        to: formatDate(language, caveat.to),
      })
    case 'past-unseen':
      return sentence(language, 'caveat.pastUnseen', {
        before: formatDate(language, caveat.before),
      })
    default:
      throw new Error(`caveatSentence: no such caveat ${caveat satisfies never}`)
  }
}

/** "9 of 21": in digits both, or the eye compares a word with a number. */
function counted(count: number, of: number): { count: number; number: string; of: string } {
  return { count, number: String(count), of: String(of) }
}

/** Whether deals were too many to list, so that nothing was answered that needs all of them. */
export function isTooMany({ caveats }: Readonly<{ caveats: readonly Caveat[] }>): boolean {
  return caveats.some(caveat => caveat.kind === 'too-many-deals')
}

/** A bound is rounded up, so that it still holds; past 99% it bounds nothing. */
function atMost(
  language: Language,
  share: number | null,
): Readonly<{ isProven: 'yes' | 'no' | 'open'; share: string }> {
  if (share === null) return { isProven: 'yes', share: '' }
  const percent = Math.ceil(100 * share - 1e-9)
  if (percent > 99) return { isProven: 'open', share: '' }
  return { isProven: 'no', share: chanceNumber(language, percent / 100, 1) }
}
