import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillAdditiveValues } from '../deals/fillAdditiveValues.ts'
import { composeFrontier } from './composeFrontier.ts'
import { makePairComposer } from './pairComposer.ts'

type Space = Readonly<{ scores: Float64Array[]; starts: Uint32Array; deals: number }>

const spaces = (parties: number, score: fc.Arbitrary<number>, issues = 4): fc.Arbitrary<Space> =>
  fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: issues }).chain(sizes => {
    const options = sizes.reduce((sum, size) => sum + size, 0)
    const starts = Uint32Array.from([
      0,
      ...sizes.map((_, j) => sizes.slice(0, j + 1).reduce((s, n) => s + n, 0)),
    ])
    return fc
      .array(
        fc.array(score, { minLength: options, maxLength: options }).map(s => Float64Array.from(s)),
        { minLength: parties, maxLength: parties },
      )
      .map(scores => ({ scores, starts, deals: sizes.reduce((n, size) => n * size, 1) }))
  })

const few = fc.integer({ min: 0, max: 6 })
const any = fc.double({ min: -100, max: 100, noNaN: true })

/** The definition: enumerate, and keep what nothing outdoes; equal points once, with their count. */
function bruteForce({ scores, starts, deals }: Space): { points: number[][]; ways: number[] } {
  const worths = scores.map(score => {
    const out = new Float64Array(deals)
    fillAdditiveValues(score, starts, out)
    return out
  })
  const counts = new Map<string, number>()
  for (let k = 0; k < deals; k++) {
    const key = worths.map(w => w[k]! + 0).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const all = [...counts.keys()].map(key => key.split(' ').map(Number))
  const efficient = all.filter(
    x => !all.some(y => y.every((v, i) => v >= x[i]!) && y.some((v, i) => v > x[i]!)),
  )
  efficient.sort((x, y) => {
    const at = x.findIndex((v, i) => v !== y[i])
    return at < 0 ? 0 : y[at]! - x[at]!
  })
  return { points: efficient, ways: efficient.map(p => counts.get(p.join(' '))!) }
}

const pointsOf = (f: { count: number; worths: readonly Float64Array[] }): number[][] =>
  Array.from({ length: f.count }, (_, k) => f.worths.map(w => w[k]! + 0))

describe('composeFrontier', () => {
  it.each([1, 2, 3, 4])(
    'finds for %i parties what enumerating finds, and how many deals are worth it',
    parties => {
      fc.assert(
        fc.property(spaces(parties, few), space => {
          const composed = composeFrontier(space.scores, space.starts)
          const { points, ways } = bruteForce(space)
          expect(pointsOf(composed)).toEqual(points)
          expect(Array.from(composed.ways)).toEqual(ways)
        }),
        { numRuns: 500 },
      )
    },
  )
  it.each([2, 3])('finds for %i parties the very doubles enumerating finds', parties => {
    fc.assert(
      fc.property(spaces(parties, any), space => {
        expect(pointsOf(composeFrontier(space.scores, space.starts))).toEqual(
          bruteForce(space).points,
        )
      }),
      { numRuns: 300 },
    )
  })
  it('finds the same doubles for a pair that keeps its memory, whatever issue is left out', () => {
    const composePair = makePairComposer()
    fc.assert(
      fc.property(
        fc.constantFrom(few, any).chain(score => spaces(2, score)),
        fc.integer({ min: -1, max: 3 }),
        ({ scores, starts }, asked) => {
          const issues = starts.length - 1
          const without = asked < issues ? asked : -1
          const found = composePair(scores[0]!, scores[1]!, starts, without)
          // To leave an issue out is to have it add nothing.
          const left = scores.map(own =>
            without < 0
              ? own
              : own.map((s, o) => (o < starts[without]! || o >= starts[without + 1]! ? s : 0)),
          )
          const { count, worths } = composeFrontier(left, starts)
          expect(found.count).toBe(count)
          const same = (of: Float64Array) => Array.from(of.subarray(0, count), x => x + 0)
          expect([same(found.a), same(found.b)]).toEqual(worths.map(same))
        },
      ),
      { numRuns: 2_000 },
    )
  })
  it('names for each point a deal that is worth it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2, 3).chain(n => spaces(n, any)),
        space => {
          const composed = composeFrontier(space.scores, space.starts)
          for (let k = 0; k < composed.count; k++) {
            const digits = composed.digitsOf(k)
            space.scores.forEach((score, i) => {
              let worth = 0
              for (let j = digits.length - 1; j >= 0; j--)
                worth += score[space.starts[j]! + digits[j]!]!
              expect(worth).toBe(composed.worths[i]![k]!)
            })
          }
        },
      ),
    )
  })
  it('when thinned, leaves no deal better than a point kept by more than the error it states', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2, 3).chain(n => spaces(n, any)),
        space => {
          const thinned = composeFrontier(space.scores, space.starts, 4)
          for (const point of bruteForce(space).points) {
            const isCovered = pointsOf(thinned).some(kept =>
              kept.every((v, i) => v + thinned.error[i]! >= point[i]! - 1e-9),
            )
            expect(isCovered).toBe(true)
          }
        },
      ),
    )
  })
  it('opens a space of 10^30 deals', () => {
    const issues = 30
    const starts = Uint32Array.from({ length: issues + 1 }, (_, j) => 10 * j)
    let seed = 7
    const next = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor(seed / 65_536) % 100
    }
    const scores = [0, 1].map(() => Float64Array.from({ length: 10 * issues }, next))
    const { count, ways } = composeFrontier(scores, starts)
    expect(count).toBeGreaterThan(100)
    expect(ways.every(n => n >= 1)).toBe(true)
  })
})
