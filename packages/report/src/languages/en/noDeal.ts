import type { noDeal as asked } from '../messages/noDeal.ts'

export const noDeal: Readonly<Record<keyof typeof asked, string>> = {
  'noDeal.only':
    'if talks fail, {party} has one course, {course}{isPlaceholder, select, yes {: a placeholder, to be opened up into what it could really do} other {}}.',
  'noDeal.always': 'if talks fail, {party} takes {course}, its best course in every draw.',
  'noDeal.mostly': 'if talks fail, {party} takes {course} in {share} of draws, otherwise {others}.',
  'noDeal.share': '{course} in {share}',
  'noDeal.none': 'what {party} does if talks fail is not known.',
  'noDeal.ranked': 'placed in its ranking, without a number',
  'noDeal.alone':
    '{party} alone rules every deal out: its best leaves it {amount} short of no deal.',
  'noDeal.atBest': 'if nobody else had to agree, {party} could gain {amount}.',
  'noDeal.pair':
    '{first} and {second} are furthest apart: every deal leaves one of them at least {amount} short.',
  'noDeal.way': 'a deal would be acceptable to all if {each}.',
  'noDeal.gives': '{party} gave up {amount}',
  'label.noDealWhy': 'Why none, at the central values',
}
