import type { Diagnostic, ReadResult } from '@parley/casefile'
import type { Case } from '@parley/model'
import type { Change } from './Change.ts'
import type { Recovery } from './Recovery.ts'
import type { SaveState } from './SaveState.ts'

/** Everything there is to show of an open document. A new record after every change, so that `===` tells. */
export type DocumentState = Readonly<{
  /** Counts up from one record to the next. */
  revision: number
  name: string
  /** The file as it is being worked on, mistakes and all. */
  text: string
  /** What the reader says of `text`. */
  diagnostics: readonly Diagnostic[]
  /** The case of the last text without a mistake; null before there was one. What pages show and engines run. */
  given: Case | null
  /** The text `given` was read from, and where things stand in it. */
  goodText: string
  spans: ReadResult['spans']
  /** "Showing the version before line 41": where the first mistake stands, counted from 1; null without one. */
  beforeLine: number | null
  /** True while the text is still to be read. */
  isReading: boolean
  /** Names of the steps that undo and redo would take. */
  canUndo: string | null
  canRedo: string | null
  /** What the last step did, for the cursor to go there. */
  lastChange: Change | null
  save: SaveState
  /** False while whoever keeps the file does not answer: `parley studio` has ended. */
  isHeard: boolean
  /** False when this browser keeps nothing for a crash (a private window, no room). */
  isCovered: boolean
  /** What an earlier session left unsaved; null when there is nothing, or it has been answered. */
  recovery: Recovery | null
}>
