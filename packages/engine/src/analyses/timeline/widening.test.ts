import type { Path } from '@parley/model'
import { expect, it } from 'vitest'
import { wideningOf } from './widening.ts'

const path = (...gaps: readonly number[]): Path =>
  ({
    firstStep: 3,
    beliefs: [
      { about: 'q', view: 'a', median: gaps },
      { about: 'q', view: 'b', median: gaps.map(() => 0) },
    ],
  }) as unknown as Path

it('finds where two views are closer than at the start, before they are furthest apart or after', () => {
  expect(wideningOf(path(0.4, 0.5, 0.3), 3)).toMatchObject([{ atStep: 1, closedBy: 2 }])
  expect(wideningOf(path(0.4, 0.3, 0.5), 3)).toMatchObject([{ atStep: 2, closedBy: 1 }])
  expect(wideningOf(path(0.4, 0.5, 0.45), 3)).toMatchObject([{ atStep: 1, closedBy: null }])
  expect(wideningOf(path(0.4, 0.3, 0.2), 3)).toEqual([])
})
