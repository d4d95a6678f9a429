import type { Draft } from './draft.ts'

/** What a page of questions is handed. */
export type PageProps = Readonly<{
  draft: Draft
  /** ISO date the case will speak of. */
  asOf: string
  change: (changes: Partial<Draft>) => void
}>
