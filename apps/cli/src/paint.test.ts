import { expect, it } from 'vitest'
import { makePaint, usesColor } from './paint.ts'
import type { World } from './world.ts'

const terminal = { write: () => {}, isTTY: true }
const pipe = { write: () => {} }
const world = (env: World['env']): World =>
  ({ stdout: terminal, stderr: terminal, env }) as unknown as World

it('colours a terminal and nothing else', () => {
  expect(usesColor(world({}), terminal, true)).toBe(true)
  expect(usesColor(world({}), pipe, true)).toBe(false)
})

it('leaves colour out when the flag, NO_COLOR or a dumb terminal asks for it', () => {
  expect(usesColor(world({}), terminal, false)).toBe(false)
  expect(usesColor(world({ NO_COLOR: '1' }), terminal, true)).toBe(false)
  expect(usesColor(world({ TERM: 'dumb' }), terminal, true)).toBe(false)
  expect(usesColor(world({ NO_COLOR: '' }), terminal, true)).toBe(true)
})

it('changes no letter of the text when off', () => {
  expect(makePaint(false).bold('no deal')).toBe('no deal')
  expect(makePaint(true).bold('no deal')).toBe('\u001b[1mno deal\u001b[22m')
  expect(makePaint(true).red('')).toBe('')
})
