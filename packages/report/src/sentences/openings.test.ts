import type { MoveId, OpeningsAnswer } from '@parley/model'
import { expect, it } from 'vitest'
import { toText } from '../words/phrase.ts'
import { proofSentence } from './openings.ts'

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
