import type { Diagnostic, Pick } from '@parley/casefile'
import type { Change } from './Change.ts'

/** What came of asking for a change. */
export type Applied = Readonly<
  | { kind: 'done'; change: Change }
  /** The text already was so. */
  | { kind: 'nothing' }
  | { kind: 'refused'; why: 'read-only' | 'edit'; diagnostics: readonly Diagnostic[] }
>

export const readOnly: Applied = { kind: 'refused', why: 'read-only', diagnostics: [] }

/** What to take where both sides changed one thing, by the path of the conflict; mine where nothing is said. */
export type Choices = ReadonlyMap<string, Pick>
