import type { MoveId, MoveSet, OpeningsAnswer } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { type CostFrontierOptions, costFrontier } from '../src/index.ts'
import { expectApproved } from './approve.ts'
import { readSvg } from './readSvg.ts'

const names: Readonly<Record<string, string>> = {
  letter: 'A side letter that puts Crimea off with honour',
  cap: 'Enforce the oil cap and close the loopholes',
  relief: 'Relief in steps that snap back',
  guarantees: 'Guarantees that bind the guarantors',
  arms: 'Send more arms, sooner',
}
const set = (cost: number, chance: number, ...moves: string[]): MoveSet => ({
  moves: moves as unknown as readonly MoveId[],
  by: [],
  cost,
  costs: null,
  chance,
})
const nothing = set(0, 0.404)
const frontier = [
  nothing,
  set(2.5, 0.44, 'letter'),
  set(3.5, 0.451, 'cap'),
  set(4, 0.52, 'relief'),
  set(7.5, 0.58, 'guarantees'),
  set(11, 0.64, 'guarantees', 'cap'),
  set(11.2, 0.67, 'guarantees', 'relief'),
  set(14, 0.71, 'guarantees', 'relief', 'letter'),
]
const answer = (of: Partial<OpeningsAnswer>): OpeningsAnswer =>
  ({
    output: 'exists',
    share: 0.5,
    unit: 'points of political effort',
    frontier,
    isWholeFrontier: true,
    ...of,
  }) as OpeningsAnswer
const said = { title: 'Costs', description: 'What each cost buys.', theme: 'light' } as const
const nameOf = (of: MoveSet): string => of.moves.map(id => names[id] ?? id).join(' and ')

describe('costFrontier', () => {
  const picture = (
    name: string,
    of: OpeningsAnswer,
    more: Partial<CostFrontierOptions> = {},
  ): void => {
    it(`approved: ${name}`, () => {
      expectApproved(name, costFrontier(of, { idPrefix: name, nameOf, ...said, ...more }))
    })
  }
  picture('costs', answer({}))
  picture('costs-dark', answer({}), { theme: 'dark' })
  picture('costs-narrow', answer({ isWholeFrontier: false }), { width: 340 })
  picture('costs-right-to-left', answer({}), { direction: 'rtl' })
  picture('costs-counted', answer({ unit: null, frontier: [nothing, set(1, 1, 'relief')] }))

  const textsOf = (of: OpeningsAnswer): readonly string[] =>
    readSvg(costFrontier(of, { idPrefix: 'c', nameOf, ...said })).texts.map(({ text }) => text)

  it('lists every set with its cost and its chance', () => {
    const words = textsOf(answer({})).join(' ')
    for (const { chance } of frontier) expect(words).toContain(`${Math.round(100 * chance)}%`)
    expect(words).toContain('Relief in steps that snap back: 4, 52%')
  })

  it('has a sentence where no move buys anything', () => {
    expect(textsOf(answer({ frontier: [nothing] })).join(' ')).toBe(
      'There is no set of moves to draw.',
    )
  })
})
