import type { Diagnostic, Edit, Span } from '@parley/casefile'
import type { Case } from '@parley/model'

/** Whether what is on the screen is on a disk: exactly one of these, by name. */
export type SaveState = Readonly<
  | { kind: 'saved'; where: string; at: number | null }
  | { kind: 'saving'; where: string }
  /** Stays until it is acted on. */
  | { kind: 'browser-only'; where: string }
  | { kind: 'changed-on-disk'; where: string }
  | { kind: 'cannot-save'; where: string; why: string }
  | { kind: 'read-only'; where: string }
>

/** A case that is open: its text, the last model it gave, and the log of what was done to it. */
export type OpenDocument = Readonly<{
  name: string
  text: string
  /** The last text without an error, and the case it gave; null when there has been none. */
  given: Case | null
  goodText: string
  diagnostics: readonly Diagnostic[]
  /** Where the inputs of the last good text stand in it. */
  spans: ReadonlyMap<string, Span>
  /** The name of what would be undone; null when there is nothing. */
  canUndo: string | null
  canRedo: string | null
  save: SaveState
}>

export type DocumentActions = Readonly<{
  /** Makes an edit under a name. Returns why it was refused; empty when it was not. */
  apply(name: string, edit: (text: string) => Edit): readonly Diagnostic[]
  replaceText(name: string, text: string): void
  undo(): void
  redo(): void
  /** Writes it now, wherever it belongs. */
  saveNow(): void
}>
