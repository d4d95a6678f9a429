import { type Condition, type Issue, levelMeets } from '@parley/model'
import type { LevelCell } from './DealSpace.ts'

/** Per option of a discrete issue: 1 when taking it meets the condition. */
export function optionsMeeting(issue: Issue, condition: Condition): Uint8Array {
  return Uint8Array.from(issue.options, option =>
    condition.kind === 'in'
      ? Number(condition.options.includes(option.id))
      : Number(option.level !== null && levelMeets(condition, option.level)),
  )
}

/** Whether a condition on the continuous issue holds throughout a cell. */
export function holdsInCell(condition: Condition, cell: Pick<LevelCell, 'from' | 'to'>): boolean {
  if (cell.from === cell.to) return levelMeets(condition, cell.from)
  // No limit falls inside a stretch, so its middle speaks for all of it.
  return levelMeets(condition, cell.from + (cell.to - cell.from) / 2)
}

/** The levels of the continuous issue at which a condition can change. */
export function limitsOf(condition: Condition): readonly number[] {
  return condition.kind === 'in' ? condition.options.map(Number) : [condition.limit]
}
