import type { Phrase } from '../words/phrase.ts'
import { capital } from './capital.ts'
import { englishMessages } from './enMessages.ts'
import type { Language } from './language.ts'

const units = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** British spelling; the words of ICD-203 as that directive prints them. */
export const english: Language = {
  tag: 'en',
  direction: 'ltr',
  bands: {
    'almost-no-chance': 'almost no chance',
    'very-unlikely': 'very unlikely',
    unlikely: 'unlikely',
    'roughly-even': 'roughly even',
    likely: 'likely',
    'very-likely': 'very likely',
    'almost-certain': 'almost certain',
  },
  bandsFrom: 'Intelligence Community Directive 203, Analytic Standards (ODNI, 2 January 2015)',
  classes: {
    stated: 'stated',
    inferred: 'inferred',
    elicited: 'elicited',
    assumed: 'assumed',
    derived: 'derived',
    agreed: 'taken to agree',
  },
  confidence: { low: 'low', moderate: 'moderate', high: 'high' },
  numbers: {
    decimal: '.',
    group: ',',
    groupsFrom: 4,
    minus: '\u2212',
    percent: digits => `${digits}%`,
    lessThan: number => `< ${number}`,
    moreThan: number => `> ${number}`,
    range: (low, high, hasMinus) => (hasMinus ? `${low} to ${high}` : `${low}\u2013${high}`),
    spell: count => units[count] ?? String(count),
    plural: count => (count === 1 ? 'one' : 'other'),
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: (day, month, year) => (day === null ? `${month} ${year}` : `${day} ${month} ${year}`),
  lists: { between: ', ', lastAnd: ' and ', lastOr: ' or ', clauses: '; ' },
  quotes: ['\u201c', '\u201d'],
  chanceNamed,
  sentenceStart: capital,
  figures: {},
  messages: englishMessages,
}

/** "Chance that Kyiv retakes the south" is put in lower case; any other name is quoted, being perhaps a clause. */
function chanceNamed(name: string): Phrase {
  const match = /^(the )?(chance|share|probability|likelihood|odds|risk|proportion)\b(.*)$/is.exec(
    name,
  )
  if (!match) return ['the chance of \u201c', { name }, '\u201d']
  return ['the ', { name: match[2]!.toLowerCase() + match[3]! }]
}
