import type { Case } from '@parley/model'
import { buildCase, type PartySpec, type Value } from './buildCase.ts'

const issues = Object.fromEntries(Array.from({ length: 23 }, (_, j) => [`i${j}`, ['no', 'yes']]))
type Scores = NonNullable<PartySpec['scores']>
const yes: Scores = Object.fromEntries(Object.keys(issues).map(issue => [issue, { no: 0, yes: 1 }]))
const no: Scores = Object.fromEntries(Object.keys(issues).map(issue => [issue, { no: 1, yes: 0 }]))

/** More deals than are listed, which are composed: `a` wants yes and `b` no on each of 23 issues, and 11 are enough. */
export function composableCase(wait: Value = [9, 13]): Case {
  return buildCase({
    issues,
    parties: {
      a: { model: 'points', scores: yes, courses: { wait } },
      b: { model: 'points', scores: no, courses: { wait: 11 } },
    },
  })
}

/** More deals than are listed, which cannot be composed: a mean of the issues included is no sum over them. */
export function stuckCase(): Case {
  const party = { model: 'mean-of-included', scores: yes, courses: { wait: 1 } } as const
  return buildCase({ issues, parties: { a: party, b: party } })
}

/** What every analysis says where it cannot answer the case above. */
export const stuckCaveats = [
  { kind: 'too-many-deals', count: 2 ** 23, limit: 2 ** 22 },
  {
    kind: 'not-composed',
    reason: 'not-additive',
    names: ['a', 'b'],
    count: 2 ** 23,
    limit: 2 ** 20,
  },
] as const
