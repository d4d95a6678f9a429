import { describe, expect, it } from 'vitest'
import { dealNumbers } from './dealNumbers.ts'

const node = (id: string, x: number, y: number, isProposal = false) => ({
  deal: { id, name: id, picks: [], isProposal },
  at: { x, y },
})
const far = { x: 0, y: 0 }

describe('dealNumbers', () => {
  it('numbers in frontier order, and gives a deal one number in every view', () => {
    const first = [node('a', 30, -10), node('b', 10, 5)]
    const second = [node('b', 8, 2), node('c', -5, 20)]
    expect([...dealNumbers([first, second], 12, far)]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ])
  })

  it('of a long frontier keeps the deals nearest to the zone', () => {
    const long = Array.from({ length: 21 }, (_, i) => node(`d${i}`, 100 - i * 10, i * 10 - 100))
    const kept = [...dealNumbers([long], 3, far).keys()]
    expect(kept).toEqual(['d9', 'd10', 'd11'])
  })

  it('gives no number to a deal too close to one that has it, nor to a proposal with a name', () => {
    const frontier = [node('a', 10, 0), node('b', 9, 1), node('p', 0, 9, true)]
    expect([...dealNumbers([frontier], 12, { x: 5, y: 5 }).keys()]).toEqual(['b'])
  })
})
