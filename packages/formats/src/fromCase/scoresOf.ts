import type { Input, Issue, IssueScores, PartyWorth } from '@parley/model'
import type { IssueValue } from '../scenario.ts'

/** A party's scores on an issue; none where it has a ranking or says nothing of the issue. */
export function scoresOf(worth: PartyWorth, issue: Issue): IssueScores['entries'] {
  const { model } = worth
  return model.kind === 'ranking'
    ? []
    : (model.scores.find(of => of.issue === issue.id)?.entries ?? [])
}

/** Scores at levels, straight between. */
export type Line = Extract<IssueValue, { kind: 'line' }>

/** The scores at their central values as a line; at nothing from `low` on where there are none. */
export function lineOf(
  scores: IssueScores['entries'],
  centralOf: (input: Input) => number,
  low: number,
): Line {
  const points = scores.flatMap(entry =>
    entry.kind === 'at' ? [{ at: entry.at, value: centralOf(entry.score) }] : [],
  )
  return { kind: 'line', points: points.length > 0 ? points : [{ at: low, value: 0 }] }
}
