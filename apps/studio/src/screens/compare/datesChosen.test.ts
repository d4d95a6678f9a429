import { readFileSync } from 'node:fs'
import { readCase } from '@parley/casefile'
import { describe, expect, it } from 'vitest'
import { datesChosen, hasTwoDates } from './datesChosen.ts'

const folder = new URL('../../../../../catalog/', import.meta.url)
const read = (text: string) =>
  readCase(text, {
    file: 'case.yaml',
    readFile: path => readFileSync(new URL(path, folder), 'utf8'),
  }).case!
const ukraine = read(readFileSync(new URL('ukraine-2023.yaml', folder), 'utf8'))
const still = read(readFileSync(new URL('../examples/price/used-van/case.yaml', folder), 'utf8'))
const nothing = { from: '', to: '', future: '', known: '' }

describe('two dates of an address', () => {
  it('are those it names, of data before the date of the case without a future', () => {
    const { between } = datesChosen(ukraine, { ...nothing, from: '2022-05', to: '2023-01' })!
    expect(between).toMatchObject({ future: null, known: 'now' })
    expect(between.from).toBeLessThan(between.to)
  })

  it('take the first future for a date that no data reach, and none for what is past', () => {
    const then = { ...nothing, known: 'then', from: '2023-01', to: '2026-08' }
    const beyond = datesChosen(ukraine, then)!
    const { dynamics, last, untilData } = beyond
    expect(untilData).toBeLessThan(last)
    expect(datesChosen(ukraine, { ...then, known: '' })!.between.future).toBeNull()
    expect(beyond.between.future).toBe(dynamics.futures[0]!.id)
    const past = { ...nothing, from: '2022-05', to: '2022-12', future: 'stalemate' }
    expect(datesChosen(ukraine, past)!.between.future).toBeNull()
  })

  it('are two, whatever is named', () => {
    for (const date of ['2022-05', '2023-01', '1900-01', 'nonsense', '']) {
      const { between, last } = datesChosen(ukraine, { ...nothing, from: date, to: date })!
      expect(between.from).not.toBe(between.to)
      expect(Math.min(between.from, between.to)).toBeGreaterThanOrEqual(0)
      expect(Math.max(between.from, between.to)).toBeLessThanOrEqual(last)
    }
  })

  it('are none where nothing says how anything stood on another date', () => {
    expect(hasTwoDates(ukraine)).toBe(true)
    expect(hasTwoDates(still)).toBe(false)
    expect(datesChosen(still, nothing)).toBeNull()
  })
})
