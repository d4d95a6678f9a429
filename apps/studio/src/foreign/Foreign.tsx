import {
  formatTools,
  type NamedText,
  type Recognised,
  type Remark,
  recognise,
  toCaseText,
} from '@parley/formats'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { caseWork } from '../casework/caseWork.ts'
import { readerSaysInUkrainian } from '../languages/readersUk.ts'
import { type Key, useWords } from '../languages/words.ts'
import { go, hashOf } from '../route/route.ts'
import { idFor } from '../session/idFor.ts'
import { newCase } from '../session/openCase.ts'
import { foreignStore, type OpenedFile } from './foreignStore.ts'
import '../new-case/new-case.css'

/** What was made of files of other programs: every part that was changed, dropped or refused, before a case is made of them. */
export default function Foreign(): ReactNode {
  const { t, tag } = useWords()
  const { files } = useStore(foreignStore)
  const heading = useRef<HTMLHeadingElement>(null)
  const made = useMemo(() => madeOf(files), [files])
  const text = made.scenario?.text ?? null
  const only = files.length === 1 ? files[0] : undefined
  const [trouble, setTrouble] = useState<readonly string[]>([])
  useEffect(() => {
    heading.current?.focus()
    document.title = `${t('foreign.title')} · Parley`
  }, [t])
  const enter = async (name: string, text: string): Promise<void> => {
    const { read } = await (await caseWork()).read(text, name, new Map())
    const wrong = read.diagnostics.filter(of => of.severity === 'error')
    if (wrong.length > 0) {
      setTrouble(wrong.map(of => [of.message, of.hint ?? []].flat().join('; ')))
      return
    }
    go({ kind: 'case', id: await newCase(name, text), screen: 'overview', query: {} })
  }
  /** With its mistakes: they are said, and mended, where a case is edited. */
  const asCase = async (name: string, words: string): Promise<void> =>
    go({ kind: 'case', id: await newCase(name, words), screen: 'overview', query: {} })
  return (
    <main className="new-case">
      <p>
        <a href={hashOf({ kind: 'library' })}>{t('frame.toLibrary')}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t(made.scenario ? 'foreign.title' : 'foreign.what')}
      </h1>
      {files.length === 0 && <p>{t('foreign.nothing')}</p>}
      {made.scenario && (
        <p>
          {t('foreign.understood', {
            format: made.scenario.format,
            name: made.scenario.title,
            issues: made.scenario.issues,
            parties: made.scenario.parties.join(', '),
          })}
        </p>
      )}
      <ul className="lines">
        {made.strangers.map(({ name, seems }) => (
          <li key={name}>
            <bdi>{name}</bdi>: {t(strangerWords[seems])}
          </li>
        ))}
        {made.remarks.map(({ kind, file, text }) => (
          <li key={`${kind} ${file} ${text}`}>
            <strong>{t(remarkWords[kind])}</strong> {file !== '' && <bdi>{file}: </bdi>}
            <bdi>{tag === 'uk' ? readerSaysInUkrainian(text) : text}</bdi>
          </li>
        ))}
      </ul>
      {text !== null && (
        <button
          type="button"
          className="primary"
          onClick={() => void enter(made.scenario!.file, text)}
        >
          {t('foreign.make')}
        </button>
      )}
      {text === null && files.length > 0 && <p>{t('foreign.opens')}</p>}
      {text === null && only?.text && (
        <button type="button" onClick={() => void asCase(only.name, only.text!)}>
          {t('foreign.asCase')}
        </button>
      )}
      <div role="alert">
        {trouble.length > 0 && (
          <ul className="plain">
            {trouble.map(of => (
              <li key={of}>{of}</li>
            ))}
          </ul>
        )}
      </div>
    </main>
  )
}

const remarkWords: Readonly<Record<Remark['kind'], Key>> = {
  understood: 'foreign.understoodKind',
  changed: 'foreign.changed',
  dropped: 'foreign.dropped',
  refused: 'foreign.refused',
}

type Seems = Extract<Recognised, { kind: 'unknown' }>['seems'] | 'bytes' | 'case' | 'table'

const strangerWords: Readonly<Record<Seems, Key>> = {
  empty: 'foreign.seemsEmpty',
  xml: 'foreign.seemsXml',
  json: 'foreign.seemsJson',
  yaml: 'foreign.seemsYaml',
  text: 'foreign.seemsText',
  bytes: 'foreign.seemsBytes',
  case: 'foreign.seemsCase',
  table: 'foreign.seemsTable',
}

type Made = Readonly<{
  /** Null when no file was of a scenario; `text` is null when no case could be made of it. */
  scenario: Readonly<{
    format: string
    title: string
    issues: number
    parties: readonly string[]
    file: string
    text: string | null
  }> | null
  strangers: readonly Readonly<{ name: string; seems: Seems }>[]
  remarks: readonly Remark[]
}>

/** Files that say nothing of a scenario stay outside; of several formats the one with most files is read. */
function madeOf(files: readonly OpenedFile[]): Made {
  const strangers: { name: string; seems: Seems }[] = []
  const byFormat = new Map<keyof typeof formatTools, NamedText[]>()
  for (const { name, text } of files) {
    const found = text === null ? null : recognise({ name, text })
    if (found?.kind === 'scenario') {
      byFormat.set(found.format, [...(byFormat.get(found.format) ?? []), { name, text: text! }])
    } else {
      const seems = found === null ? 'bytes' : found.kind === 'unknown' ? found.seems : found.kind
      strangers.push({ name, seems })
    }
  }
  const [most] = [...byFormat].sort(([, a], [, b]) => b.length - a.length)
  if (!most) return { scenario: null, strangers, remarks: [] }
  const [format, texts] = most
  const { name: origin, read } = formatTools[format]
  const { scenario, remarks } = read(texts)
  if (!scenario) return { scenario: null, strangers, remarks }
  const asOf = new Date().toISOString().slice(0, 10)
  const made = toCaseText(scenario, origin, asOf)
  const isRefused = made.remarks.some(of => of.kind === 'refused')
  return {
    scenario: {
      format: origin,
      title: scenario.name,
      issues: scenario.issues.length,
      parties: scenario.profiles.map(of => of.name),
      file: `${idFor(scenario.name, [])}.yaml`,
      text: isRefused ? null : made.text,
    },
    strangers,
    remarks: [...remarks, ...made.remarks],
  }
}
