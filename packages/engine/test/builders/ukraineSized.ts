import type { Case } from '@parley/model'
import { buildCase, type PartySpec, type Value } from './buildCase.ts'

const issues: Readonly<Record<string, readonly string[]>> = {
  line: ['border', 'feb23', 'contact', 'annexed'],
  crimea: ['returned', 'deferred', 'ceded'],
  alignment: ['nato', 'guarantees', 'armed-neutral', 'neutral'],
  sanctions: ['none', 'staged', 'full'],
  reparations: ['paid', 'assets', 'none'],
}

/** Scores that fall (or rise) by even steps, each ten points uncertain. */
function scores(isRising: boolean): NonNullable<PartySpec['scores']> {
  return Object.fromEntries(
    Object.entries(issues).map(([issue, options]) => [
      issue,
      Object.fromEntries(
        options.map((option, i): [string, Value] => {
          const share = i / (options.length - 1)
          const score = 100 * (isRising ? share : 1 - share)
          return [option, score === 0 || score === 100 ? score : [score - 5, score + 5]]
        }),
      ),
    ]),
  )
}

const weights = (line: number): NonNullable<PartySpec['weights']> => ({
  line: [line - 5, line + 5],
  crimea: [10, 20],
  alignment: [15, 25],
  sanctions: [5, 15],
  reparations: [5, 10],
})

const courses = (name: string, worth: number): NonNullable<PartySpec['courses']> => ({
  fight_on: {
    cost: [5, 15],
    scenarios: {
      holds: { chance: 'rest', worth: [worth, worth + 15] },
      turns: { chance: name, worth: [10, 20] },
    },
  },
  freeze: {
    cost: [2, 8],
    scenarios: {
      lasts: { chance: [0.4, 0.7], worth: [worth - 15, worth] },
      breaks: { chance: 'rest', worth: [15, 25] },
    },
  },
  talks_continue: [worth - 20, worth - 5],
})

/**
 * A case the size of the catalogue's on Ukraine: 4·3·4·3·3 = 432 deals less those that rules forbid, two
 * deciders, two ratifiers, some eighty inputs, beliefs on both sides. Made up: its values mean nothing.
 */
export function ukraineSized(): Case {
  return buildCase({
    quantities: {
      retakes: { chance: [0.4, 0.7] },
      aid: { chance: [0.5, 0.9] },
      stall: '1 - retakes',
    },
    issues,
    rules: [
      { when: { alignment: 'nato', line: 'annexed' } },
      { when: { crimea: 'returned' }, onlyWith: { line: ['border', 'feb23'] } },
    ],
    parties: {
      ukraine: {
        weights: weights(50),
        scores: scores(false),
        redLines: { line: 'annexed' },
        courses: courses('stall', 50),
        compliance: { kept: [0.5, 0.8], ifBroken: [5, 15] },
        together: {
          exposed: { when: { line: 'contact', alignment: 'neutral' }, worth: [-20, -10] },
        },
      },
      russia: {
        weights: weights(40),
        scores: scores(true),
        courses: courses('retakes', 45),
        together: { face: { when: { line: 'border' }, worth: -15 } },
      },
      rada: {
        role: 'ratifies',
        weights: weights(60),
        scores: scores(false),
        courses: { on: [30, 50] },
      },
      elite: {
        role: 'ratifies',
        weights: weights(20),
        scores: scores(true),
        courses: { on: [20, 40] },
      },
    },
    ratification: {
      ukraine: { needs: 0.5, votes: { rada: [0.6, 0.8] }, veto: [] },
      russia: { needs: 0, veto: ['elite'] },
    },
    beliefs: {
      ukraine: { 'quantities.retakes': [0.6, 0.9], 'if_talks_fail.russia.fight_on.cost': [10, 25] },
      russia: {
        'quantities.retakes': [0.05, 0.15],
        'if_talks_fail.russia.fight_on.cost': [2, 6],
        'compliance.ukraine.kept': [0.8, 0.95],
      },
    },
    schools: {
      optimists: {
        'quantities.retakes': [0.6, 0.8],
        'beliefs.russia.quantities.retakes': 'agrees',
      },
      critics: { 'quantities.retakes': [0.1, 0.3], 'quantities.aid': 0.4 },
    },
    proposals: {
      istanbul: {
        line: 'feb23',
        crimea: 'deferred',
        alignment: 'neutral',
        sanctions: 'staged',
        reparations: 'none',
      },
    },
  })
}
