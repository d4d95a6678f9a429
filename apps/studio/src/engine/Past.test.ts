import type { Case } from '@parley/model'
import { expect, it } from 'vitest'
import type { Asked } from '../session/Asked.ts'
import { Past } from './Past.ts'

const asked = (written: Case, tried = '', school: string | null = null): Asked => ({
  ...{ given: { ...written }, written, school },
  changed: tried === '' ? [] : [tried],
})
const [first, second] = [{} as Case, {} as Case]

it('tells a change against the case before it, and what is tried against the case as it is written', () => {
  const past = new Past<string>()
  expect(past.before(asked(first))).toBe(null)
  past.note(asked(first), 'first')
  expect(past.before(asked(first))).toBe(null)
  expect(past.before(asked(first, 'x = 1'))).toBe('first')
  past.note(asked(first, 'x = 1'), 'tried')
  // The next case is told against the first while its own full answer is under way, and after.
  expect(past.before(asked(second))).toBe('first')
  past.note(asked(second), 'second')
  expect(past.before(asked(second))).toBe('first')
  expect(past.before(asked(second, 'x = 1'))).toBe('second')
})

it('tells nothing against what another school makes of it', () => {
  const past = new Past<string>()
  past.note(asked(first, '', 'critics'), 'critics')
  expect(past.before(asked(second))).toBe(null)
  expect(past.before(asked(second, '', 'critics'))).toBe('critics')
})
