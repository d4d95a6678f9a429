import { expect, it } from 'vitest'
import { waysIn } from './waysIn.ts'

it.each([
  ['8000 to 10000', ['8000', '9000', '10000']],
  ['10000 to 8000', ['8000', '9000', '10000']],
  ['8,000 - 10,000', ['8000', '9000', '10000']],
  ['8 000 – 10 000 грн', ['8000 грн', '9000 грн', '10000 грн']],
  ['EUR 8.000 to EUR 10.000', ['EUR 8000', 'EUR 9000', 'EUR 10000']],
  ['0.5 to 1', ['0.5', '0.75', '1']],
  ['0.1 to 0.2', ['0.1', '0.15', '0.2']],
  ['5% to 10%', ['5 %', '8 %', '10 %']],
  ['this week, next week, in a month', ['this week', 'next week', 'in a month']],
  ['cash / transfer', ['cash', 'transfer']],
  ['now or later', ['now', 'later']],
])('hears the ways in "%s"', (line, ways) => {
  expect(waysIn(line)).toEqual(ways)
})

it.each([
  '8,000',
  '10 000',
  'as soon as possible',
  '',
  '5 to 5',
  '2026-03-09',
  'a van with 2 keys',
  '-5 to 10',
  '10 to -5',
  '40k to 1m',
  '12 May to 3 June',
  '€5 to $10',
])('hears one way, or none, in "%s"', line => {
  expect(waysIn(line)).toEqual([])
})
