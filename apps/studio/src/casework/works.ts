import { mergeTexts, type ReadResult, readCase, redact } from '@parley/casefile'
import { edited } from './edits.ts'

/** A text as read, and the files it asked for that nobody has looked for yet. */
export type Reading = Readonly<{ read: ReadResult; missing: readonly string[] }>

/** What is done with texts: each takes longer than a frame when the text is long, and so is done beside the page. */
export const works = {
  /** @param beside  files beside the case that are known, by path; null where there is none */
  read(text: string, file: string, beside: ReadonlyMap<string, string | null>): Reading {
    const missing: string[] = []
    const read = readCase(text, {
      file,
      readFile: path => {
        const known = beside.get(path)
        if (known === undefined) missing.push(path)
        return known ?? null
      },
    })
    return { read, missing }
  },
  edit: edited,
  /** Reads and edits a text for nothing: code that has run a few times is several times faster, and the first edit comes as soon as the tenth. */
  limberUp(text: string, file: string): void {
    readCase(edited(text, [['setText', 'title', file]]).text, { file, readFile: () => null })
  },
  merge: mergeTexts,
  redact,
}

type Works = typeof works

/** The same, wherever it is done. Answers come in the order of the asking. */
export type CaseWork = {
  readonly [K in keyof Works]: (...given: Parameters<Works[K]>) => Promise<ReturnType<Works[K]>>
}

/** What the worker is asked. */
export type CaseJob = {
  [K in keyof Works]: Readonly<{ id: number; kind: K; given: Parameters<Works[K]> }>
}[keyof Works]
