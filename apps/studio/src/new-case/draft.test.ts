import { expect, it } from 'vitest'
import { emptyDraft, partiesOf, pronounIn } from './draft.ts'

const named = (...parties: readonly string[]) => ({ ...emptyDraft, parties })

it('writes "The seller" as it stands within a sentence, and leaves proper names alone', () => {
  expect(partiesOf(named('The seller', ' The Hague', 'The', 'the buyer', 'The seller'))).toEqual([
    'the seller',
    'The Hague',
    'The',
    'the buyer',
  ])
})

it('knows who is called by a word that only the writer can be called by', () => {
  expect(pronounIn(named('Buyer', 'Me'))).toBe('Me')
  expect(pronounIn(named('ми', 'Продавець'))).toBe('ми')
  expect(pronounIn(named('Mesa', 'Our side'))).toBe(null)
})
