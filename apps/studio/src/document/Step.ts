import { type Change, joined } from './Change.ts'

/** One thing that was done to a case, as it is named in "Undo: ...". */
export type Step = Readonly<{
  name: string
  kind: StepKind
  change: Change
  /** Milliseconds since 1970: when it was begun, and when it was last added to. */
  since: number
  until: number
  /** Steps of one such name, made in a row, are one step as long as they touch; null for a step of its own. */
  together: string | null
  /** Where in the studio it was made, as the part of an address after `#`; empty for steps from elsewhere. */
  place?: string
}>

/** `outside`: another program wrote the file. */
export type StepKind = 'edit' | 'typing' | 'import' | 'outside' | 'merge' | 'recovery'

/** Milliseconds after which typing again is a step of its own. */
const PAUSE = 2000

/**
 * Two steps as one, when a person would call them one: made in a row, in one place, with no long pause
 * and no line break between them. Null when they are two.
 */
export function asOneStep(last: Step, next: Step): Step | null {
  const isTogether =
    last.together !== null &&
    last.together === next.together &&
    last.name === next.name &&
    last.kind === next.kind &&
    next.since - last.until < PAUSE &&
    !last.change.inserted.endsWith('\n')
  const change = isTogether ? joined(last.change, next.change) : null
  return change && { ...last, change, until: next.until }
}
