import { expect, it } from 'vitest'
import { usesColor } from './usesColor.ts'
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
