import type { quantities as asked } from '../messages/quantities.ts'

export const quantities: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'chance.bracket': '({number})',
  'chance.bracketAcross':
    '({number}; {range} за {count, plural, one {# школою} few {# школами} many {# школами} other {# школи}})',
  'chance.fromTo': 'від {low} до {high}',
  'chance.that':
    '{band, select, roughly-even {шанси приблизно рівні {bracket}, що} other {{word} {bracket}, що}}',
  'change.from':
    '{way, select, up {було менше: {chance}} down {було більше: {chance}} other {як і було: {chance}}}',
  'chance.yesNo': '{exists, select, yes {так} other {ні}}',
  'chance.hollow': '{chance}, прийнято нашу оцінку',
  'unit.points':
    '{form, select, one {{number} бал} few {{number} бали} many {{number} балів} other {{number} бала}}',
  'unit.scale': '{scale, select, places {місця} other {бали}}',
  'unit.dates': 'від {low} до {high}',
  'unit.days': '{count, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
  'amount.points':
    '{form, select, one {{number} власний бал} few {{number} власні бали} many {{number} власних балів} other {{number} власного бала}}',
  'amount.lessThanOnePoint': 'менш ніж 1 власний бал',
  'amount.places': '{count, plural, one {# місце} few {# місця} many {# місць} other {# місця}}',
  spread: '{median} (у {level} випробувань: {range})',
  'parties.many':
    '{count, plural, one {# сторона, що вирішує} few {# сторони, що вирішують} many {# сторін, що вирішують} other {# сторони, що вирішують}}',
  'term.withIssue': '{issue}: {option}',
  'term.no': 'без пункту «{issue}»',
  'term.none': 'жодного з пунктів',
  'deal.andMore':
    '{terms}; ще {count, plural, one {# умова} few {# умови} many {# умов} other {# умови}}',
}
