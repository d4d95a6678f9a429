import type { BlockersAnswer, PartyId } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { type BlockersBarsOptions, blockersBars, termStrip } from '../src/index.ts'
import { expectApproved } from './approve.ts'
import { arabicFormats } from './fixtures/arabic.ts'
import * as blockers from './fixtures/blockers.ts'

const names: Readonly<Record<string, string>> = {
  ukraine: 'Ukraine',
  russia: 'Russia',
  rada: 'The Rada and the 85% against any concession of land',
  public: 'The 8% open to some concession of land',
  guards: 'Security services',
}
const partyName = (party: PartyId): string => names[party] ?? party
const said = { title: 'A figure', description: 'A fixture.', theme: 'light', partyName } as const

describe('blockersBars', () => {
  const picture = (
    name: string,
    answer: BlockersAnswer,
    more: Partial<BlockersBarsOptions> = {},
  ): void => {
    it(`approved: ${name}`, () => {
      expectApproved(name, blockersBars(answer, { idPrefix: name, ...said, ...more }))
    })
  }
  picture('blockers-five', blockers.five)
  picture('blockers-five-narrow', blockers.five, { width: 340 })
  picture('blockers-five-dark', blockers.five, { theme: 'dark' })
  picture('blockers-right-to-left', blockers.five, {
    direction: 'rtl',
    lang: 'ar',
    formats: arabicFormats,
  })
  picture('blockers-certain', blockers.certain)
  picture('blockers-nothing', blockers.nobody)

  it('says in words who is short, not by the bar alone', () => {
    const svg = blockersBars(blockers.five, { idPrefix: 'x', ...said })
    expect(svg).toContain('short by 39 points')
    expect(svg).toContain('better by 4 points')
    expect(svg.indexOf('short by 39')).toBeLessThan(svg.indexOf('short by 3 '))
  })
})

describe('termStrip', () => {
  const deciders = ['ukraine', 'russia'] as PartyId[]
  const unitOf = (): string => 'points'
  for (const [name, more] of [
    ['term', {}],
    ['term-narrow', { width: 320 }],
    ['term-dark', { theme: 'dark' }],
  ] as const)
    it(`approved: ${name}`, () => {
      const options = { idPrefix: name, ...said, deciders, unitOf, ...more }
      expectApproved(name, termStrip(blockers.term, options))
    })
})
