import type { PartyId, PartyTree } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapNodes, partiesMap } from '../src/partiesMap.ts'
import { expectApproved } from './approve.ts'

const id = (name: string): PartyId => name as PartyId
const names: Readonly<Record<string, string>> = {
  ua: 'Ukraine',
  ru: 'Russia',
  rada: 'The Rada and the 85% against any concession of land',
  open: 'The 8% open to some concession',
  services: 'The security services',
  us: 'United States',
  turkey: 'Türkiye',
  wagner: 'Wagner',
}
const tree: PartyTree = {
  deciders: [
    {
      party: id('ua'),
      needs: null,
      behind: [
        { party: id('rada'), link: 'vetoes', share: null },
        { party: id('open'), link: 'votes', share: null },
      ],
    },
    {
      party: id('ru'),
      needs: null,
      behind: [{ party: id('services'), link: 'inside', share: null }],
    },
  ],
  others: [
    { role: 'shapes', parties: [id('us'), id('turkey')] },
    { role: 'spoils', parties: [id('wagner')] },
  ],
}
const options = {
  idPrefix: 'map',
  title: 'Who must say yes, and who stands behind them',
  description: 'Two must say yes.',
  partyName: (party: PartyId) => names[party] ?? party,
  needsOf: (party: PartyId) => (party === 'ua' ? 'needs 50% of the votes' : ''),
}

describe('approved: parties', () => {
  it('two sides with those behind them, and who else has a hand in it', () => {
    expectApproved('parties', partiesMap(tree, { ...options, width: 800 }))
  })
  it('narrow: one under another', () => {
    expectApproved('parties-narrow', partiesMap(tree, { ...options, width: 320 }))
  })
  it('right to left', () => {
    expectApproved(
      'parties-right-to-left',
      partiesMap(tree, { ...options, width: 800, direction: 'rtl' }),
    )
  })
  it('nobody', () => {
    expectApproved('parties-nobody', partiesMap({ deciders: [], others: [] }, options))
  })
})

it('draws everybody inside, nobody over another, at the same places for a page that lays something over them', () => {
  const name = fc.string({ minLength: 1, maxLength: 5 }).map(id)
  const trees = fc.record({
    deciders: fc.array(
      fc.record({
        party: name,
        needs: fc.constant(null),
        behind: fc.array(
          fc.record({
            party: name,
            link: fc.constantFrom('votes' as const, 'vetoes' as const, 'inside' as const),
            share: fc.constant(null),
          }),
          { maxLength: 5 },
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    others: fc.array(
      fc.record({
        role: fc.constantFrom('shapes' as const, 'spoils' as const, 'affected' as const),
        parties: fc.array(name, { minLength: 1, maxLength: 7 }),
      }),
      { maxLength: 3 },
    ),
  })
  fc.assert(
    fc.property(trees, fc.integer({ min: 240, max: 1400 }), fc.boolean(), (of, width, isRtl) => {
      const nodes = mapNodes(of, { width, direction: isRtl ? 'rtl' : 'ltr' })
      const everybody =
        of.deciders.reduce((sum, one) => sum + 1 + one.behind.length, 0) +
        of.others.reduce((sum, one) => sum + one.parties.length, 0)
      expect(nodes).toHaveLength(everybody)
      nodes.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(0)
        expect(a.x + a.width).toBeLessThanOrEqual(width)
        for (const b of nodes.slice(i + 1)) {
          const isApart =
            a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y
          expect(isApart).toBe(true)
        }
      })
    }),
  )
})
