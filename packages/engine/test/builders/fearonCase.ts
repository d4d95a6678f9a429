import type { Case } from '@parley/model'
import { buildCase, type CaseSpec } from './buildCase.ts'

/**
 * The bargaining range of Fearon (1995) as a case: one thing to divide, x in [0, 1] to A, war a lottery
 * that A wins with chance p at costs `a` and `b`; worths in hundredths, so war gives A 100(p − a).
 */
export function fearonCase(of: {
  p: number
  a: number
  b: number
  /** What each side believes of p, where it differs. */
  believes?: { A?: number; B?: number }
  spec?: Partial<CaseSpec>
}): Case {
  const beliefs: Record<string, Record<string, number>> = {}
  if (of.believes?.A !== undefined) beliefs['A'] = { 'quantities.p': of.believes.A }
  if (of.believes?.B !== undefined) beliefs['B'] = { 'quantities.p': of.believes.B }
  return buildCase({
    quantities: { p: { chance: of.p } },
    issues: { share: { from: 0, to: 1 } },
    parties: {
      A: {
        weights: { share: 1 },
        scores: { share: { '@0': 0, '@1': 100 } },
        courses: {
          war: {
            cost: 100 * of.a,
            scenarios: { wins: { chance: 'p', worth: 100 }, loses: { chance: 'rest', worth: 0 } },
          },
        },
      },
      B: {
        weights: { share: 1 },
        scores: { share: { '@0': 100, '@1': 0 } },
        courses: {
          war: {
            cost: 100 * of.b,
            scenarios: { loses: { chance: 'p', worth: 0 }, wins: { chance: 'rest', worth: 100 } },
          },
        },
      },
    },
    beliefs,
    ...of.spec,
  })
}
