import { fromScores, readScores, type Scores } from '@parley/casefile'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { caseWork } from '../casework/caseWork.ts'
import { readerSaysInUkrainian } from '../languages/readersUk.ts'
import { useWords } from '../languages/words.ts'
import { go, hashOf } from '../route/route.ts'
import { idFor } from '../session/idFor.ts'
import { newCase } from '../session/openCase.ts'
import { Line } from './fields.tsx'
import { NoDealFields } from './NoDealFields.tsx'
import { emptyTable, noDealOf, type TableDraft, tableStore } from './tableStore.ts'
import { Understood } from './Understood.tsx'
import './new-case.css'

/** A case from a table that was copied out of a spreadsheet: what was understood of it, and what it cannot say. */
export default function FromTable(): ReactNode {
  const { t, tag } = useWords()
  const told = tag === 'uk' ? readerSaysInUkrainian : (text: string): string => text
  const draft = useStore(tableStore)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const { scores, mistakes } =
    draft.table.trim() === '' ? { scores: null, mistakes: [] } : readScores(draft.table)
  useEffect(() => {
    heading.current?.focus()
    document.title = `${t('paste.title')} · Parley`
  }, [t])
  const change = (changes: Partial<TableDraft>): void => {
    setTrouble([])
    tableStore.setState(changes)
  }
  const make = async (of: Scores): Promise<void> => {
    const lacking = lacks(of, draft)
    if (lacking.length > 0) {
      setTrouble(lacking.map(party => t('paste.noDealMissing', { party })))
      return
    }
    const title = draft.title.trim() || of.parties.join(' / ')
    const text = fromScores(of, {
      title,
      asOf: new Date().toISOString().slice(0, 10) as never,
      issue: draft.issue.trim() || t('paste.unnamedIssue'),
      noDeal: noDealOf(of, draft).map(({ worth, story }) => ({ worth, story: story.trim() })),
    })
    const name = `${idFor(title, [])}.yaml`
    const { read } = await (await caseWork()).read(text, name, new Map())
    const wrong = read.diagnostics.filter(one => one.severity === 'error')
    if (wrong.length > 0) {
      setTrouble(wrong.map(one => [one.message, one.hint ?? []].flat().join('; ')))
      return
    }
    const made = await newCase(name, text)
    tableStore.setState(emptyTable)
    go({ kind: 'case', id: made, screen: 'overview', query: {} })
  }
  return (
    <main className="new-case">
      <p>
        <a href={hashOf({ kind: 'library' })}>{t('frame.toLibrary')}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t('paste.title')}
      </h1>
      <p className="muted">{t('paste.help')}</p>
      <div className="examples">
        <pre dir="ltr">{t('paste.exampleOne')}</pre>
        <pre dir="ltr">{t('paste.exampleMany')}</pre>
      </div>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (scores) void make(scores)
        }}
      >
        <div className="text-field">
          <label htmlFor={id}>{t('paste.table')}</label>
          <textarea
            id={id}
            rows={8}
            dir="auto"
            wrap="off"
            spellCheck={false}
            value={draft.table}
            onChange={event => change({ table: event.target.value })}
          />
        </div>
        <div role="status">
          {mistakes.length > 0 && (
            <div className="refusal">
              <p>{t('paste.mistakes', { count: mistakes.length })}</p>
              <ul className="lines">
                {mistakes.map(({ row, column, message, hint }) => (
                  <li key={`${row} ${column} ${message}`}>
                    {t('paste.mistake', { row: String(row), column: String(column) })}{' '}
                    <bdi>{told(message)}</bdi>; <bdi>{told(hint)}</bdi>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        {scores && (
          <>
            <Understood scores={scores} />
            <NoDealFields scores={scores} draft={draft} change={change} />
            {scores.issues[0]?.name === '' && (
              <Line
                label={t('paste.issue')}
                value={draft.issue}
                onChange={issue => change({ issue })}
              />
            )}
            <Line
              label={t('ask.title')}
              value={draft.title}
              onChange={title => change({ title })}
            />
          </>
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
        <p className="row new-case-steps">
          <button type="submit" className="primary" disabled={!scores}>
            {t('ask.finish')}
          </button>
        </p>
      </form>
    </main>
  )
}

function lacks(scores: Scores, draft: TableDraft): readonly string[] {
  const noDeal = noDealOf(scores, draft)
  return scores.parties.filter((_, i) => noDeal[i]!.worth === '')
}
