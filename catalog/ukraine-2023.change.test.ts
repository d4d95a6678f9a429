import { change, compare } from '@parley/engine'
import { applyOverrides, type Case, type InputPath } from '@parley/model'
import { briefHtml, briefText, flipSentence, strongestRival, toText } from '@parley/report'
import { describe, expect, it } from 'vitest'
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

describe('the brief', () => {
  const ask = { draws: 1_024, seed: '1' }
  const compared = compare(given, ask)
  const { verdict } = compared.columns[0]!
  const plain = (page: string): string => page.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')

  it('argues the strongest rival out: the critics, and the smallest difference that turns it', () => {
    expect(strongestRival(compared, null)!.school).toBe('critics')
    const sentence = toText(flipSentence({ from: given, to: given }, answer, 'cell'))
    const page = briefHtml(given, { verdict, compare: compared, change: answer })
    expect(plain(page)).toContain(sentence)
    expect(page).toContain(
      'What accounts for the change of the chance that each side recognises one',
    )
    const mail = briefText(given, { verdict, compare: compared, change: answer })
    expect(mail.replaceAll(/\s+/g, ' ')).toContain(sentence)
  })

  it('since an earlier version says what was judged, what is, and what accounts for it', () => {
    const earlier = withChance(0.35, 'autumn')
    const since = {
      earlier,
      change: change(earlier, { ...ask, between: { kind: 'versions', to: given, school: null } }),
    }
    const page = plain(briefHtml(given, { verdict, compare: compared, since }))
    expect(page).toContain('Versions and corrections')
    expect(page).toContain('quantities.kyiv_retakes: autumn \u2192 35% to 65%')
    expect(page).toMatch(/The chance that a zone exists changes by \+\d+ percentage points/)
    expect(briefText(given, { verdict, since })).toContain('The earlier version')
  })
})

function withChance(value: number, written: string): Case {
  const at = 'quantities.kyiv_retakes' as InputPath
  const attribution = { class: 'assumed', why: '', from: [] } as const
  const input = {
    estimate: { kind: 'point', value },
    written,
    attribution,
    isPlaceholder: false,
  } as const
  return applyOverrides(given, [{ kind: 'input', at, input }])
}
