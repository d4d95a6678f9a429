import type { DealLabel } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { distinctNames } from './distinctNames.ts'

const long = 'a settlement of the question of '
function deal(id: string, picks: Readonly<Record<string, string>>, proposal?: string): DealLabel {
  const all = Object.entries(picks).map(([issue, option]) => ({
    issue,
    issueName: issue,
    option,
    optionName: long + option,
  }))
  return {
    id,
    name: proposal ?? all.map(pick => pick.optionName).join(', '),
    picks: all,
    isProposal: proposal !== undefined,
  }
}

describe('distinctNames', () => {
  const first = deal('1', { land: 'kept', arms: 'few', trade: 'open' })
  const second = deal('2', { land: 'kept', arms: 'many', trade: 'open' })

  it('names deals of many issues by what they differ in', () => {
    const { of, isShortened } = distinctNames([first, second])
    expect([of(first), of(second), isShortened]).toEqual([`${long}few`, `${long}many`, true])
  })

  it('keeps the names of proposals, of short names and of deals that differ in everything', () => {
    const draft = deal('3', { land: 'ceded', arms: 'many', trade: 'open' }, 'Mayor’s draft')
    expect(distinctNames([first, second, draft]).of(draft)).toBe('Mayor’s draft')
    const other = deal('4', { land: 'ceded', arms: 'none', trade: 'shut' })
    expect(distinctNames([first, other]).of(first)).toBe(first.name)
    const short = { ...first, name: 'Kept, few, open' }
    expect(distinctNames([short, { ...second, name: 'Kept, many, open' }]).isShortened).toBe(false)
  })
})
