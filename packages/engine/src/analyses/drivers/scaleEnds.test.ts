import { expect, it } from 'vitest'
import { buildCase, type PartySpec } from '../../../test/builders/buildCase.ts'
import { drivers } from '../drivers.ts'
import { scaleEnds } from './scaleEnds.ts'

const party = (
  scores: Readonly<Record<string, number | readonly [number, number]>>,
): PartySpec => ({
  weights: { line: [30, 60], port: 40 },
  scores: { line: scores as Readonly<Record<string, number>>, port: { open: 100, shut: 0 } },
  courses: { wait: [40, 60] },
})
const given = buildCase({
  issues: { line: ['north', 'middle', 'south'], port: ['open', 'shut'] },
  parties: {
    a: party({ north: 100, middle: [30, 60], south: 0 }),
    b: party({ north: 0, middle: 0, south: 100 }),
    c: { ...party({ north: [90, 100], middle: 50, south: 20 }) },
    d: { ...party({ north: 100, middle: 50, south: 0 }), weights: {}, model: 'points' },
  },
})

it('[W10] are the one option of an issue at each end, and none where two share it or the end is not reached for certain', () => {
  const ends = [...scaleEnds(given)].map(path => path.replace('worth.', '').replace('scores.', ''))
  expect(ends.filter(path => path.includes('.line.'))).toEqual([
    'a.line.north',
    'a.line.south',
    'b.line.south',
  ])
  expect(ends.filter(path => path.startsWith('d.'))).toEqual([])
})

it('are no driver, so that no flip is offered on a definition', () => {
  const paths = drivers(given, {
    draws: 64,
    seed: '1',
    school: null,
    output: 'exists',
  }).drivers.map(of => of.path as string)
  for (const end of scaleEnds(given)) expect(paths).not.toContain(end)
  expect(paths).toContain('worth.a.scores.line.middle')
  expect(paths).toContain('worth.b.scores.line.north')
})
