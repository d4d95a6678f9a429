import type {
  Case,
  ChangeAnswer,
  Drift,
  Dynamics,
  EventId,
  Future,
  FutureId,
  InputPath,
  PartyId,
  Series,
  SeriesId,
  TimedEvent,
} from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCase, input } from '../../../test/builders/buildCase.ts'
import { timedCase } from '../../../test/builders/timedCase.ts'
import { change } from '../change.ts'
import { timeline } from '../timeline.ts'

const ask = { draws: 48, seed: '1', school: null }
const FIRST = '2023-01-01'

const between = (given: Case, from: number, to: number, future: string | null): ChangeAnswer =>
  change(given, {
    draws: ask.draws,
    seed: ask.seed,
    between: { kind: 'dates', from, to, future: future as FutureId, known: 'now', school: null },
  })

const span = fc.tuple(fc.integer({ min: -6, max: 3 }), fc.integer({ min: 1, max: 6 }))
const range = span.map(([low, width]): [number, number] => [low, low + width])

/** Whatever may move: shared quantities, formulas of them, costs, worths, trust, shares of votes, and beliefs. */
const paths = [
  'quantities.win',
  'quantities.toll',
  'if_talks_fail.a.fight.cost',
  'if_talks_fail.b.fight.cost',
  'worth.a.points.line.south',
  'compliance.b.kept',
  'beliefs.a.quantities.win',
  'beliefs.b.quantities.win',
  'beliefs.b.quantities.toll',
  'beliefs.b.if_talks_fail.a.fight.cost',
] as InputPath[]
const isShare = (path: InputPath): boolean => /\.(win|kept)$/.test(path)
const changeOf = (path: InputPath): fc.Arbitrary<ReturnType<typeof input>> =>
  range.map(([low, high]) => (isShare(path) ? input([low / 30, high / 30]) : input([low, high])))

const drift = fc
  .constantFrom(...paths)
  .chain((on): fc.Arbitrary<Drift> => changeOf(on).map(perStep => ({ on, perStep })))
const once = (drifts: readonly Drift[]): Drift[] => [
  ...new Map(drifts.map(of => [of.on as string, of])).values(),
]
const event = fc.constantFrom(...paths).chain(on =>
  fc
    .record({
      by: changeOf(on),
      month: fc.integer({ min: 1, max: 9 }),
      who: fc.constantFrom(null, 'a', 'b'),
    })
    .map(
      ({ by, month, who }): TimedEvent => ({
        id: 'news' as EventId,
        name: 'news',
        when: { kind: 'dated', date: `2023-0${month}-15` },
        effects: [{ on, change: 'shift', by }],
        halfLife: 3,
        knownTo: who === null ? null : [who as PartyId],
        attribution: { class: 'assumed', why: '', from: [] },
      }),
    ),
)
const moving: fc.Arbitrary<Case> = fc
  .record({
    cost: fc.integer({ min: 0, max: 20 }),
    drifts: fc.array(drift, { maxLength: 3 }),
    ahead: fc.array(drift, { maxLength: 3 }),
    event,
    rows: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 8, maxLength: 8 }),
    holds: fc.boolean(),
  })
  .map(({ cost, drifts, ahead, event, rows, holds }) => {
    const fight = (chance: string, spent: string | number) => ({
      fight: {
        cost: spent as number,
        scenarios: {
          won: { chance, worth: 90 },
          lost: { chance: 'rest' as const, worth: [10, 30] as [number, number] },
        },
      },
    })
    const given = buildCase({
      quantities: { win: { chance: [0.3, 0.7] }, toll: [5, 15] },
      issues: { line: ['north', 'middle', 'south'] },
      parties: {
        a: {
          model: 'points',
          scores: { line: { north: 20, middle: 50, south: [70, 90] } },
          courses: fight('win', cost > 10 ? 'toll' : cost),
        },
        b: {
          model: 'points',
          scores: { line: { north: 90, middle: 55, south: 20 } },
          compliance: { kept: [0.6, 0.95], ifBroken: 15 },
          courses: fight('1 - win', cost),
        },
      },
      beliefs: holds ? { a: { 'quantities.win': [0.5, 0.8] } } : {},
    })
    const series: Series = {
      id: 'land' as SeriesId,
      name: 'land',
      unit: '',
      kind: 'flow',
      file: '',
      rows: rows.map((value, i) => ({ date: `2023-0${i + 1}-01`, value })),
      knownAfterDays: 0,
      source: null,
    }
    const future: Future = {
      id: 'on' as FutureId,
      name: 'on',
      why: '',
      series: [{ series: 'land' as SeriesId, value: input([-2, 2]) }],
      evidence: [],
      events: [],
      drifts: once(ahead),
      overrides: [],
    }
    const dynamics: Dynamics = {
      step: 'month',
      from: FIRST,
      steps: 9,
      series: [series],
      learning: [],
      drives: [
        { series: 'land' as SeriesId, on: 'quantities.win' as InputPath, perUnit: input(0.02) },
      ],
      drifts: once(drifts),
      walks: [],
      events: [event],
      futures: [future],
      signposts: [],
      ripeness: { costAbove: [] },
    }
    return { ...given, asOf: '2023-04-10', dynamics }
  })

describe('between two dates', () => {
  it('each date is judged as the timeline judges it, and the shares sum to the change', () => {
    let moved = 0
    fc.assert(
      fc.property(
        moving,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (given, from, add) => {
          const line = timeline(given, ask)
          const to = (from + add) % 10
          for (const future of ['on', null]) {
            const end = future === null ? 7 : 9
            if (Math.max(from, to) > end || (future !== null && Math.max(from, to) <= 3)) continue
            const answer = between(given, from, to, future)
            const told = line.futures.find(of => of.id === (future ?? 'observed'))!
            for (const measure of ['exists', 'recognised'] as const) {
              const at = (step: number): number =>
                step <= line.asOfStep
                  ? line.past[measure][step]!
                  : told.path[measure][step - line.asOfStep]!
              expect(answer.from.verdict[measure].chance).toBe(at(from))
              expect(answer.to.verdict[measure].chance).toBe(at(to))
              const { shares, total } = answer.waterfall[measure]
              expect(total).toBeCloseTo(at(to) - at(from), 12)
              expect(shares.reduce((x, y) => x + y, 0)).toBeCloseTo(total, 12)
            }
            moved += answer.differences.length
          }
        },
      ),
      { numRuns: 60 },
    )
    expect(moved).toBeGreaterThan(80)
  })

  it('from as-of to the end of a future, channel by channel where each holds one input, says what the timeline says', () => {
    const given = timedCase()
    const [told] = timeline(given, ask).futures
    const answer = between(given, 0, 24, told!.id)
    const cost = answer.differences.findIndex(of => of.moved?.channel === 'cost')
    expect(answer.waterfall.exists.shares[cost]).toBeCloseTo(told!.exists.by.cost, 12)
    expect(answer.waterfall.exists.total).toBeCloseTo(told!.exists.total, 12)
  })

  it('backwards everything is the other way round', () => {
    const given = timedCase()
    const [there, back] = [between(given, 0, 11, null), between(given, 11, 0, null)]
    expect(back.from.verdict).toEqual(there.to.verdict)
    expect(back.differences.map(of => of.path)).toEqual(there.differences.map(of => of.path))
    back.waterfall.recognised.shares.forEach((share, i) => {
      expect(share).toBeCloseTo(-there.waterfall.recognised.shares[i]!, 12)
    })
  })

  it('a step that nothing tells is a mistake of whoever asks', () => {
    expect(() => between(timedCase(), 0, 24, null)).toThrow('nothing tells step 24')
  })
})
