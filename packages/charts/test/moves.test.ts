import type { MovesAnswer } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { type MovesDumbbellOptions, movesDumbbell } from '../src/index.ts'
import { expectApproved } from './approve.ts'
import * as moves from './fixtures/moves.ts'
import { readSvg } from './readSvg.ts'

const said = { title: 'Moves', description: 'What each would change.', theme: 'light' } as const
const factsOf = () => 'United States · cost 3 · 3–6 months'

describe('movesDumbbell', () => {
  const picture = (
    name: string,
    answer: MovesAnswer,
    more: Partial<MovesDumbbellOptions> = {},
  ): void => {
    it(`approved: ${name}`, () => {
      expectApproved(name, movesDumbbell(answer, { idPrefix: name, factsOf, ...said, ...more }))
    })
  }
  picture('moves', moves.mixed)
  picture('moves-dark', moves.mixed, { theme: 'dark' })
  picture('moves-narrow', moves.mixed, { width: 340 })
  picture('moves-right-to-left', moves.mixed, { direction: 'rtl' })
  picture('moves-sure', moves.sure)
  picture('moves-many', moves.many)

  const textsOf = (answer: MovesAnswer): readonly string[] =>
    readSvg(movesDumbbell(answer, { idPrefix: 'm', ...said })).texts.map(({ text }) => text)

  it('writes each chance after the move, and says where a zone closes', () => {
    const words = textsOf(moves.mixed)
    for (const text of ['59%', '52%', '31%', 'closes a zone in 10% of draws'])
      expect(words).toContain(text)
  })

  it('counts the moves it leaves out', () => {
    expect(textsOf(moves.many)).toContain('3 more moves are not shown')
  })

  it('has a sentence for a case without moves', () => {
    expect(textsOf(moves.none).join(' ')).toBe('This case has no moves.')
  })
})
