import type {
  Dynamics,
  EventId,
  Future,
  FutureId,
  InputPath,
  PartyId,
  SeriesId,
  View,
} from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase, input } from '../../test/builders/buildCase.ts'
import { timeline } from './timeline.ts'
import { verdict } from './verdict.ts'

const p = 'quantities.p' as InputPath
const ask = { draws: 64, seed: '1', school: null }

/** Two sides divide 100 points or fight: A wins with chance p, and each believes its own p (Fearon 1995). */
function war(
  costEach: number,
  strengthA: number,
  strengthB: number,
  futures: readonly Future[],
  steps = 400,
) {
  const fight = (chance: string) => ({
    fight: {
      cost: costEach * 100,
      scenarios: { win: { chance, worth: 100 }, lose: { chance: 'rest' as const, worth: 0 } },
    },
  })
  const given = buildCase({
    quantities: { p: { chance: 0.5 } },
    issues: { share: { from: 0, to: 100 } },
    parties: {
      a: { model: 'points', scores: { share: { '@0': 0, '@100': 100 } }, courses: fight('p') },
      b: { model: 'points', scores: { share: { '@0': 100, '@100': 0 } }, courses: fight('1 - p') },
    },
    beliefs: { a: { [p]: 0.8 }, b: { [p]: 0.3 } },
  })
  const learner = (who: string, strength: number, hopesFor: 'wins' | 'losses') => ({
    who: who as View,
    strength: input(strength),
    badNewsWeight: null,
    hopesFor,
  })
  const dynamics: Dynamics = {
    ...still('round', steps),
    learning: [
      {
        about: p,
        model: { kind: 'beta' },
        evidence: null,
        learners: [learner('a', strengthA, 'wins'), learner('b', strengthB, 'losses')],
      },
    ],
    futures,
  }
  return { ...given, dynamics }
}

function still(step: Dynamics['step'], steps: number, from = '2023-01-01'): Dynamics {
  return {
    step,
    from,
    steps,
    series: [],
    learning: [],
    drives: [],
    drifts: [],
    walks: [],
    events: [],
    futures: [],
    signposts: [],
    ripeness: { costAbove: [] },
  }
}

const future = (id: string, more: Partial<Future> = {}): Future => ({
  id: id as FutureId,
  name: id,
  why: '',
  series: [],
  evidence: [],
  events: [],
  drifts: [],
  overrides: [],
  ...more,
})
const winning = (id: string, wins: number) =>
  future(id, { evidence: [{ about: p, wins: input(wins), of: input(1) }] })
const threeWays = [winning('a loses all', 0), winning('even', 0.5), winning('a wins all', 1)]

describe('timeline', () => {
  it.each([
    [20, 20, 0.1, [30, 30, 30]],
    [80, 20, 0.1, [202, 73, 19]],
    [20, 80, 0.1, [16, 55, 174]],
  ])(
    'two sides of strength %i and %i see a deal after the published engagements',
    (a, b, cost, expected) => {
      const { futures } = timeline(war(cost, a, b, threeWays), ask)
      expect(futures.map(of => of.passage.median)).toEqual(expected)
      expect(futures.map(of => of.passage.never)).toEqual([0, 0, 0])
    },
  )
  it('needs 75 engagements in place of 202 when fighting costs both sides 0.35', () => {
    const { futures } = timeline(war(0.175, 80, 20, threeWays), ask)
    expect(futures[0]!.passage.median).toBe(75)
  })
  it('says that early victories first widen the gap: 0.500 to 0.513 at the sixth engagement', () => {
    const { futures } = timeline(war(0.1, 80, 20, threeWays), ask)
    const [widening] = futures[0]!.widening
    expect(widening).toMatchObject({ a: 'a', b: 'b', atStep: 6 })
    expect(widening!.start).toBeCloseTo(0.5, 12)
    expect(widening!.widest).toBeCloseTo(0.513, 3)
    expect(futures[2]!.widening).toEqual([])
  })
  it('lets the belief channel do all the work where only beliefs move', () => {
    const { futures } = timeline(war(0.1, 20, 20, threeWays, 40), ask)
    expect(futures[0]!.recognised).toEqual({
      total: 1,
      by: { belief: 1, cost: 0, terms: 0, commitment: 0 },
    })
  })
  it('begins at as-of with the verdict itself', () => {
    const given = uncertain()
    const answer = timeline(given, { ...ask, draws: 512 })
    const now = verdict(given, { ...ask, draws: 512 })
    expect(answer.past.exists.at(-1)).toBe(now.exists.chance)
    expect(answer.past.recognised.at(-1)).toBe(now.recognised.chance)
    for (const { path } of answer.futures) {
      expect(path.exists[0]).toBe(now.exists.chance)
      expect(path.recognised[0]).toBe(now.recognised.chance)
    }
  })
  it('finds at as-of what the verdict finds, in any case: votes, trust, risk and red lines included', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const timed = {
          ...given,
          dynamics: { ...still('month', 2, given.asOf), futures: [future('on')] },
        }
        const draws = { ...ask, draws: 32 }
        const { past, futures } = timeline(timed, draws)
        const now = verdict(given, draws)
        expect(past.exists).toEqual([now.exists.chance])
        expect(past.recognised).toEqual([now.recognised.chance])
        expect(futures[0]!.path.exists.at(-1)).toBe(now.exists.chance)
        const margin = past.margin[0]
        if (now.exists.margin) expect(margin!.median).toBeCloseTo(now.exists.margin.median, 9)
      }),
      { numRuns: 150, seed: 1 },
    )
  })
  it('lets one who must ratify shy from risk as the verdict does', () => {
    const given = buildCase({
      issues: { line: ['x', 'y', 'z'] },
      parties: {
        a: {
          model: 'points',
          scores: { line: { x: 0, y: 50, z: 100 } },
          courses: { wait: [20, 40] },
        },
        b: {
          model: 'points',
          scores: { line: { x: 100, y: 50, z: 0 } },
          courses: { wait: [20, 40] },
        },
        r: {
          role: 'ratifies',
          model: 'points',
          risk: { averse: 0.03 },
          scores: { line: { x: 20, y: 60, z: 100 } },
          courses: { wait: [20, 40] },
          compliance: { kept: 0.6, ifBroken: 10 },
        },
      },
      ratification: { a: { needs: 0.5, votes: { r: 1 } } },
    })
    const dynamics = { ...still('month', 2, given.asOf), futures: [future('on')] }
    const { past } = timeline({ ...given, dynamics }, { ...ask, draws: 512 })
    const { exists } = verdict(given, { ...ask, draws: 512 })
    expect(exists.chance).toBeGreaterThan(0)
    expect(exists.chance).toBeLessThan(1)
    expect(past.exists).toEqual([exists.chance])
  })
  it('shares a change among channels so that the shares sum to it exactly', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        (drift, kept) => {
          const given = uncertain(drift, kept)
          for (const { exists, recognised, path } of timeline(given, { ...ask, draws: 128 })
            .futures) {
            for (const shares of [exists, recognised]) {
              const { belief, cost, terms, commitment } = shares.by
              expect(belief + cost + terms + commitment).toBeCloseTo(shares.total, 14)
            }
            expect(exists.total).toBe(path.exists.at(-1)! - path.exists[0]!)
            expect(recognised.total).toBe(path.recognised.at(-1)! - path.recognised[0]!)
          }
        },
      ),
      { numRuns: 20 },
    )
  })
  it('agrees with a verdict on the case as it stands at the last step', () => {
    const given = uncertain(1.5, 0.1)
    const { futures } = timeline(given, { ...ask, draws: 256 })
    const drifted = futures.find(of => of.id === 'drift')!
    // The same two drifts written into the case by hand: 6 steps of 1.5 and of 0.1 held at 1.
    const there = uncertain(0, 0, { cost: [19, 29], kept: 1 })
    const now = verdict(there, { ...ask, draws: 256 })
    expect(drifted.path.exists.at(-1)).toBeCloseTo(now.exists.chance, 2)
  })
  it('rewinds what the series show and goes on as the data went', () => {
    const given = watched()
    const answer = timeline(given, ask)
    expect(answer.asOfStep).toBe(3)
    expect(answer.dates[0]).toBe('2023-01')
    const belief = answer.past.beliefs[0]!.median
    // Strength 40 at 0.5, after one win in each of three months before: 17 of 37, 18 of 38, 19 of 39.
    ;[17 / 37, 18 / 38, 19 / 39, 0.5].forEach((expected, i) => {
      expect(belief[i]).toBeCloseTo(expected, 12)
    })
    const observed = answer.futures.find(of => of.kind === 'observed')!
    // Two months of losses after as-of.
    expect(observed.path.beliefs[0]!.median.at(-1)).toBeCloseTo(20 / 42, 12)
    expect(answer.signposts[0]).toMatchObject({
      statusThen: 'not-yet',
      statusNow: 'failed',
      valueNow: 100,
    })
    expect(answer.lookBack[0]).toMatchObject({ future: 'keeps-winning', status: 'failed' })
  })
  it('lets an event fade, and keeps it from those who do not know of it', () => {
    const given = withEvent(null)
    const shock = timeline(given, ask).futures[0]!
    const at = (view: string) =>
      shock.path.noDeals.find(of => of.party === 'b' && of.view === view)!.median
    expect(at('analyst').slice(0, 4)).toEqual([50, 50, 30, 40])
    expect(at('b').slice(0, 4)).toEqual([50, 50, 50, 50])
  })
  it('draws the step a hazard strikes in with the chance it states', () => {
    const hazard = timeline(withEvent(0.5), { ...ask, draws: 4096 }).futures[0]!
    const at = hazard.path.noDeals.find(of => of.party === 'b' && of.view === 'analyst')!.median
    // After one step half the draws are struck, after two three quarters: the median moves at the second.
    expect(at[2]!).toBeLessThan(50)
  })
})

function uncertain(
  drift = 1,
  kept = 0.05,
  at: { cost: [number, number]; kept: number } = { cost: [10, 20], kept: 0.6 },
) {
  const given = buildCase({
    quantities: { q: { chance: [0.3, 0.6] } },
    issues: { line: ['x', 'y', 'z'], aid: ['no', 'yes'] },
    parties: {
      a: {
        weights: { line: 60, aid: 40 },
        scores: { line: { x: 100, y: [40, 60], z: 0 }, aid: { no: 0, yes: 100 } },
        courses: {
          fight: {
            cost: at.cost,
            scenarios: {
              good: { chance: 'q', worth: 90 },
              bad: { chance: 'rest', worth: [20, 40] },
            },
          },
        },
        compliance: { kept: at.kept, ifBroken: 10 },
      },
      b: {
        weights: { line: 70, aid: 30 },
        scores: { line: { x: 0, y: [50, 70], z: 100 }, aid: { no: 100, yes: 0 } },
        courses: {
          fight: {
            cost: 5,
            scenarios: { good: { chance: '1 - q', worth: 80 }, bad: { chance: 'rest', worth: 10 } },
          },
        },
      },
    },
    beliefs: { b: { 'quantities.q': [0.1, 0.3] } },
  })
  const cost = 'if_talks_fail.a.fight.cost' as InputPath
  const trust = 'compliance.a.kept' as InputPath
  const dynamics: Dynamics = {
    ...still('month', 6),
    learning: [
      {
        about: 'quantities.q' as InputPath,
        model: { kind: 'beta' },
        evidence: null,
        learners: [
          {
            who: 'b' as PartyId,
            strength: input(10),
            badNewsWeight: input(0.5),
            hopesFor: 'losses',
          },
        ],
      },
    ],
    futures: [
      future('drift', {
        drifts: [
          { on: cost, perStep: input(drift) },
          { on: trust, perStep: input(kept) },
        ],
      }),
      future('learns', {
        evidence: [{ about: 'quantities.q' as InputPath, wins: input([1, 2]), of: input(3) }],
      }),
    ],
  }
  return { ...given, asOf: '2023-01-15', dynamics }
}

function watched() {
  const base = war(0.1, 40, 40, [
    future('keeps-winning', { series: [{ series: 'land' as SeriesId, value: input(-100) }] }),
  ])
  const given = {
    ...base,
    asOf: '2023-04-11',
    beliefs: base.beliefs.map(b => ({ ...b, input: input(0.5) })),
  }
  const dates = ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05', '2023-06']
  const dynamics: Dynamics = {
    ...given.dynamics,
    step: 'month',
    from: '2023-01-01',
    steps: 8,
    series: [
      {
        id: 'land' as SeriesId,
        name: 'Land held by B',
        unit: 'km2',
        kind: 'flow',
        file: '',
        rows: dates.map((date, i) => ({ date: `${date}-28`, value: i < 4 ? -100 : 100 })),
        knownAfterDays: 0,
        source: null,
      },
    ],
    learning: given.dynamics.learning.map(of => ({
      ...of,
      evidence: {
        kind: 'amount',
        series: 'land' as SeriesId,
        per: 100,
        winsWhen: 'falls' as const,
      },
    })),
    signposts: [
      {
        id: 'winning' as never,
        name: 'B keeps losing land',
        how: '',
        by: '2023-06-30',
        test: { series: 'land' as SeriesId, is: 'at-most', value: -50, steps: 2 },
        status: null,
        conditionOf: 'keeps-winning' as FutureId,
        effect: '',
        from: [],
      },
    ],
  }
  return { ...given, dynamics }
}

function withEvent(chance: number | null) {
  const given = buildCase({
    issues: { line: ['x', 'y'] },
    parties: {
      a: { model: 'points', scores: { line: { x: 0, y: 60 } }, courses: { wait: 20 } },
      b: { model: 'points', scores: { line: { x: 60, y: 0 } }, courses: { wait: 50 } },
    },
  })
  const dynamics: Dynamics = {
    ...still('month', 6),
    events: [
      {
        id: 'shock' as EventId,
        name: 'shock',
        when:
          chance === null
            ? { kind: 'dated', date: '2023-03-10' }
            : { kind: 'hazard', chance: input(chance), from: null, until: null },
        effects: [
          {
            on: 'if_talks_fail.b.wait.scenarios.certain.worth' as InputPath,
            change: 'shift',
            by: input(-20),
          },
        ],
        halfLife: chance === null ? 1 : null,
        knownTo: ['a' as PartyId],
        attribution: { class: 'assumed', why: '', from: [] },
      },
    ],
    futures: [future('on')],
  }
  return { ...given, asOf: '2023-01-15', dynamics }
}
