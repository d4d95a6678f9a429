import type { quantities as asked } from '../messages/quantities.ts'

export const quantities: Readonly<Record<keyof typeof asked, string>> = {
  'chance.bracket': '({number})',
  'chance.bracketAcross': '({number}; {range} across {count} schools)',
  'chance.fromTo': '{low} to {high}',
  'chance.that':
    '{band, select, almost-no-chance {there is almost no chance {bracket} that} roughly-even {the chances are roughly even {bracket} that} other {it is {word} {bracket} that}}',
  'change.from':
    '{way, select, up {up from {chance}} down {down from {chance}} other {as before: {chance}}}',
  'chance.yesNo': '{exists, select, yes {yes} other {no}}',
  'chance.hollow': '{chance}, taken to agree with ours',
  'unit.points': '{form, select, one {{number} point} other {{number} points}}',
  'unit.scale': '{scale, select, places {places} other {points}}',
  'unit.dates': '{low} to {high}',
  'unit.days': '{count, plural, one {# day} other {# days}}',
  'amount.points': '{number} of its points',
  'amount.lessThanOnePoint': 'less than one of its points',
  'amount.places': '{count, plural, one {# place} other {# places}}',
  spread: '{median} ({level} of draws: {range})',
  'parties.many': 'the {count} deciding parties',
  'term.withIssue': '{issue}: {option}',
  'term.no': 'no {issue}',
  'term.none': 'none of the clauses',
  'deal.andMore': '{terms}; {count, plural, one {# more term} other {# more terms}}',
}
