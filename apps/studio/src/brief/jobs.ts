import type { Case } from '@parley/model'
import type { BriefAnswers, BriefCheck, LanguageTag } from '@parley/report'

/** What the worker that writes is asked for. */
export type BriefJob = Readonly<
  | {
      kind: 'write'
      id: number
      given: Case
      answers: BriefAnswers
      language: LanguageTag
      reproduce: string
    }
  | { kind: 'tables'; id: number; given: Case; answers: BriefAnswers }
>

/** A brief as it would be handed over, and what to look at before it is. */
export type WrittenBrief = Readonly<{
  html: string
  text: string
  /** Of the page, in UTF-8. */
  bytes: number
  checks: readonly BriefCheck[]
}>

export type CsvFile = Readonly<{ name: string; csv: string }>
