import { chanceBands } from '../words/bands.ts'
import type { Phrase } from '../words/phrase.ts'
import { capital } from './capital.ts'
import { english } from './en.ts'
import type { Language } from './language.ts'
import type { PluralForm } from './template.ts'
import { ukrainianFigures } from './ukFigures.ts'
import { ukrainianMessages } from './ukMessages.ts'

/** Months as they stand after a day (genitive), and on their own (nominative). */
const months = [
  ['січня', 'січень'],
  ['лютого', 'лютий'],
  ['березня', 'березень'],
  ['квітня', 'квітень'],
  ['травня', 'травень'],
  ['червня', 'червень'],
  ['липня', 'липень'],
  ['серпня', 'серпень'],
  ['вересня', 'вересень'],
  ['жовтня', 'жовтень'],
  ['листопада', 'листопад'],
  ['грудня', 'грудень'],
] as const
const alone = new Map<string, string>(months)

const bands: Language['bands'] = {
  'almost-no-chance': 'майже немає шансів',
  'very-unlikely': 'дуже малоймовірно',
  unlikely: 'малоймовірно',
  'roughly-even': 'приблизно рівні шанси',
  likely: 'ймовірно',
  'very-likely': 'дуже ймовірно',
  'almost-certain': 'майже напевно',
}

const classes: Language['classes'] = {
  stated: 'заявлено в джерелі',
  inferred: 'виведено з джерела',
  elicited: 'отримано від експерта',
  assumed: 'припущено',
  derived: 'обчислено',
  agreed: 'прийнято нашу оцінку',
}

/**
 * Українська. Names of the case are never inflected: they stand in the nominative after «сторона», «питання», a
 * colon or in quotation marks.
 */
export const ukrainian: Language = {
  tag: 'uk',
  direction: 'ltr',
  bands,
  bandsFrom:
    'Intelligence Community Directive 203, Analytic Standards (ODNI, 2 January 2015), у перекладі Parley; як українські читачі розуміють ці слова, не досліджено',
  classes,
  confidence: { low: 'низька', moderate: 'помірна', high: 'висока' },
  numbers: {
    decimal: ',',
    group: '\u202f',
    groupsFrom: 4,
    minus: '\u2212',
    percent: digits => `${digits}%`,
    lessThan: number => `< ${number}`,
    moreThan: number => `> ${number}`,
    range: (low, high, hasMinus) => (hasMinus ? `${low}\u2026${high}` : `${low}\u2013${high}`),
    // A count in words would take the gender of what is counted: digits do not.
    spell: count => String(count).replace('.', ','),
    plural,
  },
  months: months.map(([genitive]) => genitive),
  shortMonths: [
    'січ.',
    'лют.',
    'бер.',
    'квіт.',
    'трав.',
    'черв.',
    'лип.',
    'серп.',
    'вер.',
    'жовт.',
    'лист.',
    'груд.',
  ],
  date,
  lists: { between: ', ', lastAnd: ' та ', lastOr: ' або ', clauses: '; ' },
  quotes: ['«', '»'],
  chanceNamed,
  figures: {
    ...ukrainianFigures,
    tornado: { ...ukrainianFigures.tornado, class: of => classes[of] },
    threshold: { ...ukrainianFigures.threshold, bands: chanceBands.map(({ id }) => bands[id]) },
  },
  sentenceStart: capital,
  messages: { ...english.messages, ...ukrainianMessages },
}

/** CLDR 44: 1, 21, 101 are `one`; 2–4, 22–24 `few`; 0, 5–20, 25 `many`; fractions `other`. */
function plural(count: number): PluralForm {
  if (!Number.isInteger(count)) return 'other'
  const [last, lastTwo] = [Math.abs(count) % 10, Math.abs(count) % 100]
  if (last === 1 && lastTwo !== 11) return 'one'
  return last >= 2 && last <= 4 && !(lastTwo >= 12 && lastTwo <= 14) ? 'few' : 'many'
}

/** "11 січня 2023 року", "січень 2023 року"; short, "11 січ. 2023". */
function date(day: string | null, month: string, year: string): string {
  if (!alone.has(month)) return day === null ? `${month} ${year}` : `${day} ${month} ${year}`
  return day === null ? `${alone.get(month)} ${year} року` : `${day} ${month} ${year} року`
}

/** A name that says itself that it is a chance stands alone; before any other stands the word. */
function chanceNamed(name: string): Phrase {
  const isChance =
    /^(і|й)мовірн|^(шанс|частка|ризик)|^(the )?(chance|share|probability|likelihood|odds|risk|proportion)\b/iu
  return isChance.test(name) ? ['«', { name }, '»'] : ['ймовірність «', { name }, '»']
}
