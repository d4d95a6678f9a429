import type { SourceId } from './ids.ts'

/** Where in a source a claim stands: `{ source: 'seed', at: 'dek' }`. `at` is empty when the file gives no locator. */
export type Citation = Readonly<{ source: SourceId; at: string }>

/**
 * The classes a file can write.
 *
 * `stated`: a source says it, with a locator. `inferred`: our reading of a source.
 * `elicited`: an expert's answer. `assumed`: ours alone, and the default.
 */
export type WrittenClass = 'stated' | 'inferred' | 'elicited' | 'assumed'

/**
 * The six kinds of attribution a reader can meet. Two are never written in a file:
 * `derived` (Parley computed it from other values) and `agreed` (a belief nobody modelled,
 * taken to agree with the analyst and shown hollow).
 */
export type AttributionClass = WrittenClass | 'derived' | 'agreed'

export type Attribution = Readonly<{
  class: WrittenClass
  /** In the file's own words; empty when none was given. */
  why: string
  from: readonly Citation[]
}>
