import {
  type InputPath,
  type Issue,
  type IssueScores,
  levelName,
  type PartyId,
} from '@parley/model'
import type { Column, Columns } from '../sample/columns.ts'

/**
 * Where the score of a level comes from: a straight line between two entries.
 * On a named option both are its own entry. `lower` is −1 when the option has no score.
 */
type ScoreSlot = Readonly<{ lower: number; upper: number; share: number }>

export type ScoredIssue = Readonly<{
  columns: readonly Column[]
  /** The slot of a level of a numeric issue; flat beyond the ends. */
  slotAt(level: number): ScoreSlot
  /** One slot per option. */
  slots: readonly ScoreSlot[]
}>

const unscored: ScoreSlot = { lower: -1, upper: -1, share: 0 }

/** Reads the scores of one issue for one party; null when the party does not score it. */
export function scoredIssue(
  party: PartyId,
  key: 'scores' | 'points',
  issue: Issue,
  scores: IssueScores | undefined,
  columns: Columns,
): ScoredIssue | null {
  if (!scores) return null
  const entries = scores.entries.filter(entry => entry.kind !== 'silent')
  const address = (at: string): InputPath => `worth.${party}.${key}.${issue.id}.${at}` as InputPath
  const bends = entries.map(entry => (entry.kind === 'at' ? entry.at : null))
  const slotAt = (level: number): ScoreSlot => {
    const above = bends.findIndex(bend => bend !== null && bend >= level)
    if (above === 0) return { lower: 0, upper: 0, share: 0 }
    if (above < 0) return { lower: bends.length - 1, upper: bends.length - 1, share: 0 }
    const low = bends[above - 1]!
    const high = bends[above]!
    if (high === level) return { lower: above, upper: above, share: 0 }
    return { lower: above - 1, upper: above, share: (level - low) / (high - low) }
  }
  const slots = issue.options.map((option): ScoreSlot => {
    const own = entries.findIndex(entry => entry.kind === 'option' && entry.option === option.id)
    if (own >= 0) return { lower: own, upper: own, share: 0 }
    return option.level !== null && bends[0] != null ? slotAt(option.level) : unscored
  })
  return {
    columns: entries.map(entry =>
      columns.column(address(entry.kind === 'at' ? levelName(issue, entry.at) : entry.option)),
    ),
    slotAt,
    slots,
  }
}
