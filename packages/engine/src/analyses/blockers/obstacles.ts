import type { Case, Obstacle } from '@parley/model'
import { conditionWords } from '../verdict/conditionWords.ts'

/** An obstacle, and where it stands in the case. */
export type Placed = Readonly<{ obstacle: Obstacle; line: number }>

/** Every vote, veto and red line of a decider: votes first, in file order. `line` is the red line's place; −1 for votes. */
export function obstaclesOf(given: Case): readonly Placed[] {
  const voters = given.ratification.flatMap(({ of, votes, vetoes }): Placed[] =>
    [...new Set([...votes.map(vote => vote.by), ...vetoes])].map(by => ({
      obstacle: { kind: 'voter', by, of, isVeto: vetoes.includes(by) },
      line: -1,
    })),
  )
  const lines = given.parties
    .filter(({ role }) => role === 'decides')
    .flatMap(({ id }) =>
      (given.worth.find(of => of.party === id)?.redLines ?? []).map(
        ({ test }, line): Placed => ({
          obstacle: { kind: 'red-line', party: id, line: conditionWords(given, test) },
          line,
        }),
      ),
    )
  return [...voters, ...lines]
}
