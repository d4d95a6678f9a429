import type { Case, MoveId, OpeningsAnswer } from '@parley/model'
import { expect, it } from 'vitest'
import { toText } from '../words/phrase.ts'
import { missSentence, proofSentence } from './openings.ts'

const opening = { moves: ['aid' as MoveId], cost: 4 } as unknown as OpeningsAnswer['openings'][0]
const said = (openings: OpeningsAnswer['openings'], provenTo: number | null): string =>
  toText(
    proofSentence({
      openings,
      proof: { looked: 900, passed: 10, largest: 4, provenTo },
    } as unknown as OpeningsAnswer),
  )

it('says of a search that was cut short what is proven all the same: the first set, or the least that any costs', () => {
  expect(said([opening], null)).toMatch(/^Proven\. 900 sets/)
  expect(said([opening], 5)).toMatch(/^Proven of the first; cut short at sets that cost 5: others/)
  expect(said([], 5)).toMatch(/^Cut short: whatever does costs 5 at least\./)
})

it('says how much is missing in a unit only where it is that of whoever gains least', () => {
  const party = (id: string) => ({ id, name: id, role: 'decides' })
  const worth = (of: string, unit: string) => ({ party: of, unit, model: { kind: 'additive' } })
  const given = {
    parties: [party('Ann'), party('Bob')],
    worth: [worth('Ann', 'EUR'), worth('Bob', 'points')],
    moves: [],
  } as unknown as Case
  const missing = (binding: object | null): string =>
    toText(
      missSentence(given, {
        output: 'exists',
        share: 0.8,
        unit: null,
        isCertain: false,
        miss: { moves: [], chance: 0.5, shortBy: 5, binding, barred: 0, looked: 1, isAll: true },
      } as unknown as OpeningsAnswer)!,
    )
  expect(missing({ party: 'Ann', share: 0.7 })).toContain('would have to gain EUR 5 more')
  expect(missing({ party: 'Bob', share: 0.7 })).toContain('would have to gain 5 of its points more')
  expect(missing(null)).toContain('would have to gain 5 of its points more')
})
