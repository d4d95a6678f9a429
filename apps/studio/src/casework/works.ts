import {
  type Diagnostic,
  type Edit,
  mergeTexts,
  type ReadResult,
  readCase,
  redact,
} from '@parley/casefile'
import { type EditCall, edited } from './edits.ts'

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
  /** A value that the file would have to call a mistake is refused where it is typed: written down it would stop the page. */
  edit(text: string, edits: readonly EditCall[]): Edit {
    const done = edited(text, edits)
    const isValue = edits.some(([name]) => name === 'setEstimate')
    if (!isValue || done.diagnostics.length > 0) return done
    const wrong = mistakesIn(done.text)
    if (wrong.length === 0) return done
    // What was a mistake before locks nothing, and what stands in files beside the case is not looked at here.
    const known = new Set(mistakesIn(text).map(of => of.message))
    return { ...done, diagnostics: wrong.filter(of => !known.has(of.message)) }
  },
  /** Reads and edits a text for nothing: code that has run a few times is several times faster, and the first edit comes as soon as the tenth. */
  limberUp(text: string, file: string): void {
    readCase(edited(text, [['setText', 'title', file]]).text, { file, readFile: () => null })
  },
  merge: mergeTexts,
  redact,
}

/** Chances that must sum to 100% are changed one after the other: the first is a mistake until the next is written, too. */
const TOGETHER = 'chances-not-one'

function mistakesIn(text: string): readonly Diagnostic[] {
  const { diagnostics } = readCase(text, { file: 'case.yaml', readFile: () => null })
  return diagnostics.filter(of => of.severity === 'error' && of.code !== TOGETHER)
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
