import { type Case, cheapestAsk, type MoveId } from '@parley/model'
import { afterAll, describe, expect, it } from 'vitest'
import { compare } from '../../src/analyses/compare.ts'
import { deals } from '../../src/analyses/deals.ts'
import { drivers } from '../../src/analyses/drivers.ts'
import { moves } from '../../src/analyses/moves.ts'
import { openings } from '../../src/analyses/openings.ts'
import { talks } from '../../src/analyses/talks.ts'
import { timeline } from '../../src/analyses/timeline.ts'
import { verdict } from '../../src/analyses/verdict.ts'
import type { Runner } from '../../src/runners/Runner.ts'
import { effect, move, withMoves } from '../builders/arbitraryMoves.ts'
import { buildCase } from '../builders/buildCase.ts'
import { fearonCase } from '../builders/fearonCase.ts'
import { timedCase } from '../builders/timedCase.ts'
import { ukraineSized } from '../builders/ukraineSized.ts'

const ask = { draws: 200, seed: 'contract', school: null }

/** One that costs a side its war, one that only may work, one that sweetens a term. */
const threeMoves = [
  move('m0', 'ukraine', [effect('if_talks_fail.russia.fight_on.cost', 'shift', 6)]),
  move('m1', 'russia', [effect('if_talks_fail.ukraine.fight_on.cost', 'shift', 9)], 0.6),
  move('m2', 'ukraine', [effect('worth.russia.scores.sanctions.full', 'shift', 4)]),
]

/** 2²³ combinations of yes and no: more than are enumerated. */
function tooLarge(): Case {
  const names = Array.from({ length: 23 }, (_, i) => `i${i}`)
  const each = <T>(value: T): Record<string, T> => Object.fromEntries(names.map(n => [n, value]))
  const party = { weights: each(1), scores: each({ no: 0, yes: 100 }), courses: { wait: 10 } }
  // An issue without a step cannot be composed with others, which is known before any deal is looked at.
  const issues = { ...each(['no', 'yes']), price: { from: 0, to: 100 } }
  return buildCase({ issues, parties: { a: party, b: party } })
}

/** What every runner promises, whatever it runs on. */
export function runnerContract(name: string, makeRunner: () => Runner): void {
  describe(`runner contract: ${name}`, () => {
    const runner = makeRunner()
    afterAll(() => runner.close())

    it('gives the verdict that the engine gives, to the bit', async () => {
      const given = ukraineSized()
      expect(await runner.run('verdict', given, ask)).toEqual(verdict(given, ask))
    })

    it('lists the deals that the engine lists, to the bit', async () => {
      const given = ukraineSized()
      const listed = { ...ask, limit: 10, referencePoints: true }
      expect(await runner.run('deals', given, listed)).toEqual(deals(given, listed))
    })

    it('finds the drivers that the engine finds, to the bit', async () => {
      const given = fearonCase({ p: 0.6, a: 0.1, b: 0.15 })
      const driving = { ...ask, output: 'exists' as const }
      expect(await runner.run('drivers', given, driving)).toEqual(drivers(given, driving))
    })

    it('compares schools as the engine does, to the bit', async () => {
      const given = ukraineSized()
      const schools = { draws: 100, seed: 'contract' }
      expect(await runner.run('compare', given, schools)).toEqual(compare(given, schools))
    })

    it('tells the timeline that the engine tells, to the bit, in however many parts', async () => {
      const given = timedCase()
      expect(await runner.run('timeline', given, ask)).toEqual(timeline(given, ask))
    })

    it('reads the moves and the openings that the engine reads, to the bit, in however many parts', async () => {
      const given = withMoves(ukraineSized(), threeMoves)
      const asked = { draws: 40, seed: 'contract', school: null, together: null }
      const read = await runner.run('moves', given, asked)
      expect(read).toEqual(moves(given, asked))
      expect(read.moves.map(of => of.moves)).toEqual([['m0'], ['m1'], ['m2']])
      for (const share of [0.01, 0.9]) {
        const opening = { ...cheapestAsk(asked), share, extent: 'all' as const }
        const found = await runner.run('openings', given, opening)
        expect(found).toEqual(openings(given, opening))
        expect(found.relaxations.length > 0).toBe(!found.isOpen)
      }
    })

    it('counts sets of many moves as the engine does, to the bit, whoever counts which draws', async () => {
      const many = Array.from({ length: 16 }, (_, i) => {
        const of = threeMoves[i % 3]!
        const chance = { ...of.chance, estimate: { kind: 'point', value: 0.4 + 0.03 * i } } as const
        return { ...of, id: `m${i}` as MoveId, chance }
      })
      const given = withMoves(ukraineSized(), many)
      for (const share of [0.02, 0.6]) {
        const opening = { ...cheapestAsk({ ...ask, draws: 31 }), share, extent: 'moves' as const }
        expect(await runner.run('openings', given, opening)).toEqual(openings(given, opening))
      }
    })

    it('plays the talks that the engine plays, to the bit', async () => {
      const given = fearonCase({ p: 0.6, a: 0.1, b: 0.15 })
      const talking = {
        ...ask,
        draws: 20,
        protocol: 'alternating' as const,
        strategies: ['micro', 'boulware'] as const,
        rounds: 30,
        roundDays: 7,
        discount: 0.9,
      }
      expect(await runner.run('talks', given, talking)).toEqual(talks(given, talking))
    })

    it('keeps apart runs that are under way at once', async () => {
      const cases = [0.2, 0.4, 0.6, 0.8].map(p => fearonCase({ p, a: 0.1, b: 0.1 }))
      const answers = await Promise.all(cases.map(given => runner.run('verdict', given, ask)))
      expect(answers).toEqual(cases.map(given => verdict(given, ask)))
    })

    it('tells how far it has come, never falling and ending at 1', async () => {
      const told: number[] = []
      await runner.run('verdict', ukraineSized(), ask, { onProgress: share => told.push(share) })
      expect(told.length).toBeGreaterThan(2)
      expect(told).toEqual([...told].sort((a, b) => a - b))
      expect(told.at(-1)).toBe(1)
    })

    it('refuses a run that was cancelled before it began', async () => {
      const signal = AbortSignal.abort(new Error('not needed'))
      await expect(runner.run('verdict', ukraineSized(), ask, { signal })).rejects.toThrow(
        'not needed',
      )
    })

    it('drops a run cancelled on the way, and runs the next', async () => {
      const control = new AbortController()
      const dropped = runner.run('verdict', ukraineSized(), ask, {
        signal: control.signal,
        onProgress: () => control.abort(new Error('changed my mind')),
      })
      await expect(dropped).rejects.toThrow('changed my mind')
      const given = fearonCase({ p: 0.6, a: 0.1, b: 0.15 })
      expect(await runner.run('verdict', given, ask)).toEqual(verdict(given, ask))
    })

    it('hands on what it threw, with its kind', async () => {
      await expect(runner.run('verdict', tooLarge(), ask)).rejects.toMatchObject({
        kind: 'too-many-deals',
        count: 2 ** 23,
      })
    })

    it('runs nothing once closed', async () => {
      const other = makeRunner()
      await other.close()
      await expect(other.run('verdict', ukraineSized(), ask)).rejects.toThrow('closed')
    })
  })
}
