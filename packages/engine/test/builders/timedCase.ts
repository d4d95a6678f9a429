import type { Case, Dynamics, Future, FutureId, InputPath, SeriesId, View } from '@parley/model'
import { buildCase, input } from './buildCase.ts'

const p = 'quantities.p' as InputPath

/** Two sides over 100 points, a chance both learn, data for a year and three futures of two, every input uncertain. */
export function timedCase(): Case {
  const fight = (chance: string) => ({
    fight: {
      cost: 15,
      scenarios: { win: { chance, worth: 100 }, lose: { chance: 'rest' as const, worth: 0 } },
    },
  })
  const given = buildCase({
    quantities: { p: { chance: [0.4, 0.6] } },
    issues: { line: ['north', 'middle', 'south'] },
    parties: {
      a: {
        weights: { line: 1 },
        scores: { line: { north: 0, middle: 50, south: 100 } },
        courses: fight('p'),
      },
      b: {
        weights: { line: 1 },
        scores: { line: { north: 100, middle: 50, south: 0 } },
        courses: fight('1 - p'),
      },
    },
    beliefs: { a: { [p]: [0.6, 0.9] }, b: { [p]: [0.2, 0.4] } },
  })
  const future = (id: string, wins: [number, number]): Future => ({
    id: id as FutureId,
    name: id,
    why: '',
    series: [],
    evidence: [{ about: p, wins: input(wins), of: input(1) }],
    events: [],
    drifts: [],
    overrides: [],
  })
  const dynamics: Dynamics = {
    step: 'month',
    from: given.asOf,
    steps: 24,
    series: [
      {
        id: 'land' as SeriesId,
        name: 'land',
        unit: 'km2',
        kind: 'flow',
        file: 'land.csv',
        rows: Array.from({ length: 12 }, (_, month) => ({
          date: monthsAfter(given.asOf, month),
          value: month % 3 === 0 ? 40 : -20,
        })),
        knownAfterDays: 0,
        source: null,
      },
    ],
    learning: [
      {
        about: p,
        model: { kind: 'beta' },
        evidence: { kind: 'amount', series: 'land' as SeriesId, per: 10, winsWhen: 'rises' },
        learners: (['a', 'b'] as View[]).map(who => ({
          who,
          strength: input([20, 40]),
          badNewsWeight: input([0.5, 1]),
          hopesFor: who === 'a' ? 'wins' : 'losses',
        })),
      },
    ],
    drives: [],
    drifts: [{ on: 'if_talks_fail.a.fight.cost' as InputPath, perStep: input([0, 0.5]) }],
    walks: [],
    events: [],
    futures: [future('up', [0.6, 0.9]), future('even', [0.4, 0.6]), future('down', [0.1, 0.4])],
    signposts: [],
    ripeness: { costAbove: [] },
  }
  return { ...given, dynamics }
}

function monthsAfter(date: string, months: number): string {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15`
}
