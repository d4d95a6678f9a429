import type { ReadResult, Redacted, RedactOptions } from '@parley/casefile'

/** What the worker is asked to do with a text. */
export type CaseJob = Readonly<
  | {
      kind: 'read'
      id: number
      text: string
      file: string
      /** Files beside the case that are known; null where there is none. */
      beside: ReadonlyMap<string, string | null>
    }
  | { kind: 'redact'; id: number; text: string; options: RedactOptions }
>

export type CaseReply = Readonly<{ id: number; result?: unknown; failure?: string }>

/** A text as read, and the files it asked for that nobody has looked for yet. */
export type Reading = Readonly<{ read: ReadResult; missing: readonly string[] }>

/** Work on texts that takes longer than a frame, done beside the page. Answers come in the order of the asking. */
export type CaseWork = Readonly<{
  read(text: string, file: string, beside: ReadonlyMap<string, string | null>): Promise<Reading>
  redact(text: string, options: RedactOptions): Promise<Redacted>
}>
