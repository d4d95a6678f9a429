import type { VerdictAnswer } from '@parley/model'
import { expect, it } from 'vitest'
import { english } from '../languages/en.ts'
import { toText } from '../words/phrase.ts'
import { changeFrom } from './changeFrom.ts'

const saying = (chance: number): VerdictAnswer =>
  ({ exists: { chance } }) as unknown as VerdictAnswer
const said = (was: number, is: number): string =>
  toText(changeFrom(saying(was), saying(is), { language: english, rounding: 5 }))

it('says what the chance was and which way it went, and no change where both print alike', () => {
  expect(said(0.4, 0.62)).toBe('up from unlikely (40%)')
  expect(said(0.4, 0.1)).toBe('down from unlikely (40%)')
  expect(said(0.401, 0.409)).toBe('as before: unlikely (40%)')
})
