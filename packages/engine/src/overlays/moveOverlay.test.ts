import { type Case, type Move, withNeeds } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { arbitraryMoves, effect, move, withMoves } from '../../test/builders/arbitraryMoves.ts'
import { buildCase } from '../../test/builders/buildCase.ts'
import { marginsInDraw, rewrittenInDraw } from '../../test/oracle/movesSlowly.ts'
import { zonesAfter } from '../analyses/moves/outcomes.ts'
import { isOpenIn } from '../analyses/verdict/questions.ts'
import { openCase } from '../views/openCase.ts'
import { applyEffects } from './applyEffects.ts'
import { moveDraws } from './moveDraws.ts'
import { openOverlays } from './openOverlays.ts'
import { asLikely } from './workingMoves.ts'

const ask = { draws: 6, seed: '1', school: null }

describe('moves on a case', () => {
  it('[M7, M10, M11] answer in every draw what the case answers with the effects typed in by hand', () => {
    fc.assert(
      fc.property(
        arbitraryCase.chain(given => fc.tuple(fc.constant(given), arbitraryMoves(given))),
        ([plain, moves]) => {
          const given = withMoves(plain, moves)
          const open = openCase(given, ask)
          const draws = moveDraws(given, open.analyst.columns)
          const overlays = openOverlays(open)
          const made = withNeeds(
            given,
            moves.map(of => of.id),
          )
          const working = asLikely(draws, made)
          for (const through of ['exists', 'recognised'] as const) {
            const zones = zonesAfter(overlays, draws, made, working, through)
            for (let s = 0; s < ask.draws; s++) {
              const there = made.filter(of => working(of.id)?.[s] !== 0)
              const slow = marginsInDraw(rewrittenInDraw(given, ask, there, s), through)
              expect(zones.has[s]).toBe(Number(slow.nearest[0]! >= 0))
              expect(zones.delta[s]).toBe(slow.margin[0])
              expect(zones.open[s]).toBe(Number(isOpenIn(slow, 0)))
            }
          }
        },
      ),
      { seed: 1, numRuns: 80 },
    )
  })

  it('[M9] work in a share of draws that is their chance, and where what they need works', () => {
    const given = withMoves(two(), [
      move('a', 'us', [effect('quantities.q', 'shift', 0.1)], 0.25),
      move('b', 'us', [effect('quantities.q', 'shift', 0.1)], [0.4, 0.6]),
    ])
    const { columns } = openCase(given, { ...ask, draws: 4096 }).analyst
    const draws = moveDraws(given, columns)
    const share = (works: Uint8Array | null): number =>
      works!.reduce((sum, is) => sum + is, 0) / 4096
    expect(share(draws.works(given.moves[0]!.id))).toBeCloseTo(0.25, 2)
    expect(share(draws.works(given.moves[1]!.id))).toBeCloseTo(0.5, 2)
    const needy = given.moves.map(
      (of, i): Move => (i === 1 ? { ...of, needs: [needed(given)] } : of),
    )
    const working = asLikely(draws, needy)
    const [a, b] = needy.map(of => working(of.id)!)
    expect(share(b!)).toBeCloseTo(0.125, 2)
    for (let s = 0; s < 4096; s++) expect(b![s]! <= a![s]!).toBe(true)
  })

  it('[M9] always work at a chance of 1 and never at 0', () => {
    const given = withMoves(two(), [
      move('sure', 'us', [effect('quantities.q', 'shift', 0.1)], 1),
      move('never', 'us', [effect('quantities.q', 'shift', 0.1)], 0),
    ])
    const draws = moveDraws(given, openCase(given, ask).analyst.columns)
    expect(draws.works(given.moves[0]!.id)).toBeNull()
    expect([...draws.works(given.moves[1]!.id)!]).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('[M10] set before they scale and scale before they shift, whoever acts first, and stop at the scale', () => {
    const on = (change: 'shift' | 'scale' | 'set', by: number) => ({ change, by, acts: null })
    const unit = { low: 0, high: 1 }
    const all = [on('shift', 0.1), on('scale', 0.5), on('set', 0.8), on('set', 0.4)]
    expect(applyEffects(0.9, all, unit)).toBe(0.4 * 0.5 + 0.1)
    expect(applyEffects(0.9, [on('shift', 0.3), on('shift', -0.15)], unit)).toBe(1)
    expect(applyEffects(0.9, [], unit)).toBe(0.9)
    const column = Float64Array.of(0.2, 0.6)
    expect(applyEffects(column, [on('shift', 0)], unit)).toBe(column)
  })
})

const needed = (given: Case) => given.moves[0]!.id

function two(): Case {
  return buildCase({
    quantities: { q: { chance: [0.3, 0.5] } },
    issues: { line: ['a', 'b'] },
    parties: {
      us: {
        weights: { line: 1 },
        scores: { line: { a: 0, b: 100 } },
        courses: {
          go: { scenarios: { x: { chance: 'q', worth: 80 }, y: { chance: 'rest', worth: 10 } } },
        },
      },
      them: { weights: { line: 1 }, scores: { line: { a: 100, b: 40 } }, courses: { wait: 30 } },
    },
  })
}
