import type { SourceId } from './ids.ts'

/** A source in the shape of CSL-JSON, reduced to what a reader checks. Missing text is empty. */
export type Source = Readonly<{
  id: SourceId
  type: string
  title: string
  authors: readonly string[]
  /** As written: `2023-01-11`, `2012`, `fall 2012`. */
  issued: string
  publisher: string
  url: string
  note: string
}>
