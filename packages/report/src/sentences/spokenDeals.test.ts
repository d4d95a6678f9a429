import { readFileSync } from 'node:fs'
import { readCase } from '@parley/casefile'
import { deals } from '@parley/engine'
import { expect, it } from 'vitest'
import { mannerIn } from '../manner.ts'
import { spokenDeals } from './spokenDeals.ts'

const given = (file: string) =>
  readCase(readFileSync(new URL(`../../../../catalog/${file}`, import.meta.url), 'utf8'), { file })
    .case!
const ask = { draws: 16, seed: '1', school: null, limit: 10, referencePoints: false } as const

it('names the prices and days of a deal as sentences do, and changes nothing else', () => {
  const van = given('used-van.yaml')
  const answer = deals(van, ask)
  const spoken = spokenDeals(van, answer, mannerIn('en'))
  const [row] = spoken.views[0]!.rows
  expect(row!.deal.name).toMatch(/^EUR \d,\d{3}, \d+ (March|April) 2026$/)
  expect(row!.deal.id).toBe(answer.views[0]!.rows[0]!.deal.id)
  expect(row!.gains).toEqual(answer.views[0]!.rows[0]!.gains)
  const [uk] = spokenDeals(van, answer, mannerIn('uk')).views[0]!.rows
  expect(uk!.deal.name).toMatch(/2026/)
  expect(uk!.deal.name).not.toMatch(/March|EUR 8,/)
})

it('leaves a case of words as it is', () => {
  const words = given('camp-david-1978.yaml')
  const answer = deals(words, ask)
  expect(spokenDeals(words, answer, mannerIn('en'))).toBe(answer)
})

it('names a deal of many clauses by those that are in it', () => {
  const clauses = given('peace-simulator-2025.yaml')
  const answer = deals(clauses, ask)
  const rows = spokenDeals(clauses, answer, mannerIn('en')).views[0]!.rows
  expect(answer.views[0]!.rows.some(row => row.deal.name.includes(': no'))).toBe(true)
  expect(rows.every(row => !row.deal.name.includes(': no') && row.deal.name !== '')).toBe(true)
})
