import { expect, it } from 'vitest'
import { gathered } from './gathered.ts'

const [hollow, modelled] = [{ isHollow: true }, { isHollow: false }]

it('names two sides that nobody modelled, and counts more of them', () => {
  expect(gathered([modelled, hollow, hollow])).toEqual({
    shown: [modelled, hollow, hollow],
    rest: 0,
  })
  expect(gathered([modelled, hollow, hollow, hollow])).toEqual({ shown: [modelled], rest: 3 })
})
