import { change } from '@parley/engine'
import { flipSentence, toText } from '@parley/report'
import { expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

// The smallest difference between the page's reading and the critics' is found by the engine; what is held here is
// what it must have found, and that the sentence says it.
const given = readCatalogueCase('ukraine-2023')
const answer = change(given, {
  draws: 4_096,
  seed: '1',
  between: { kind: 'schools', from: null, to: 'critics' },
})
const paths = (sets: readonly (readonly number[])[]) =>
  sets.map(set => set.map(i => answer.differences[i]!.path).sort())

it('for the critics a deal is recognised, on the page it is not: Russia seeing the trend is in every set that turns it', () => {
  const { recognised } = answer.flips
  if (recognised.kind !== 'flips') throw new Error('they are on one side')
  expect(recognised.isComplete).toBe(true)
  expect(recognised.sets[0]).toHaveLength(2)
  for (const set of paths(recognised.sets))
    expect(set).toContain('beliefs.russia.quantities.kyiv_retakes')
})

it('the state turns on two assumptions together, neither of which turns it alone', () => {
  const { cell } = answer.flips
  if (cell.kind !== 'flips') throw new Error('they agree on the state')
  expect(paths(cell.sets)[0]).toEqual([
    'beliefs.russia.quantities.kyiv_retakes',
    'quantities.war_year_ukraine',
  ])
  const sentence = toText(flipSentence({ from: given, to: given }, answer, 'cell'))
  expect(sentence).toContain('What another year of war costs Ukraine')
  expect(sentence).toContain('as Russia believes it')
})

it('what they say of the battlefield works against a deal, and what they say of Russia\u2019s belief for one', () => {
  const share = (path: string, measure: 'exists' | 'recognised'): number =>
    answer.waterfall[measure].shares[answer.differences.findIndex(of => of.path === path)]!
  expect(share('quantities.kyiv_retakes', 'exists')).toBeLessThan(-0.2)
  expect(share('beliefs.russia.quantities.kyiv_retakes', 'recognised')).toBeGreaterThan(0.15)
  expect(share('beliefs.russia.quantities.kyiv_retakes', 'exists')).toBe(0)
})
