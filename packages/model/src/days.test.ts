import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateOf, daysOf } from './days.ts'

it('counts days from 1970-01-01', () => {
  expect(daysOf('1970-01-01')).toBe(0)
  expect(daysOf('1969-12-31')).toBe(-1)
  expect(daysOf('2023-01-11')).toBe(19368)
})

it('knows no day that no calendar has', () => {
  for (const date of ['2023-02-29', '1900-02-29', '2023-00-01', '2023-04-31', '2023-1-1', '']) {
    expect(daysOf(date)).toBeNull()
  }
  expect(daysOf('2000-02-29')).not.toBeNull()
})

it('comes back to the same day, and agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), days => {
      expect(daysOf(dateOf(days))).toBe(days)
      expect(new Date(days * 86_400_000).toISOString().slice(0, 10)).toBe(dateOf(days))
    }),
  )
})
