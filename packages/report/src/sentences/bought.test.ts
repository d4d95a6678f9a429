import type { MoveSet, OpeningsAnswer } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { usual } from '../manner.ts'
import { toText } from '../words/phrase.ts'
import { boughtSets } from './bought.ts'

const set = (cost: number, chance: number, ...moves: string[]) =>
  ({ moves, cost, chance }) as unknown as MoveSet
const rows = (...frontier: MoveSet[]) =>
  boughtSets({ frontier, unit: 'days', isCertain: false } as unknown as OpeningsAnswer, usual).map(
    of => `${of.cost}: ${toText(of.chance)} ${of.set.moves.join('+')}`,
  )

describe('what each cost buys', () => {
  it('leaves out a dearer set whose chance prints alike', () => {
    expect(rows(set(0, 0.1), set(3, 0.404, 'a'), set(5, 0.4049, 'b'), set(9, 0.6, 'c'))).toEqual([
      '0: 10% ',
      '3: 40% a',
      '9: 60% c',
    ])
  })

  it('says of two whose costs print alike the likelier one', () => {
    expect(rows(set(0, 0.1), set(1000.1, 0.3, 'a'), set(1000.3, 0.5, 'b'))).toEqual([
      '0: 10% ',
      '1,000: 50% b',
    ])
  })

  it('keeps what costs nothing beside nothing', () => {
    expect(rows(set(0, 0.1), set(0, 0.2, 'free'))).toEqual(['0: 10% ', '0: 20% free'])
  })
})
