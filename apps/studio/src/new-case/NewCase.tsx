import { fromAnswers } from '@parley/casefile'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../languages/words.ts'
import { go, hashOf } from '../route/route.ts'
import { idFor } from '../session/idFor.ts'
import { newCase } from '../session/openCase.ts'
import { answersOf } from './draft.ts'
import { clearDraft, draftStore } from './draftStore.ts'
import { type Lack, questions } from './questions.tsx'
import './new-case.css'

/** A case made by seven questions, one a page; each but the first two may be skipped, and Back goes back. */
export default function NewCase({ page }: Readonly<{ page: number }>): ReactNode {
  const { t } = useWords()
  const draft = useStore(draftStore)
  const heading = useRef<HTMLHeadingElement>(null)
  const nextButton = useRef<HTMLButtonElement>(null)
  const [missing, setMissing] = useState('')
  const [mend, setMend] = useState<Lack['mend'] | null>(null)
  const reached = questions.findIndex(question => question.missing(draft) !== null)
  // An address may name a page whose questions before it were never answered.
  const at = Math.min(page, reached < 0 ? questions.length - 1 : reached, questions.length - 1)
  const question = questions[at]!
  const asOf = new Date().toISOString().slice(0, 10)
  const isLast = at === questions.length - 1
  // The page of the address, not what is typed, is what moves the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    heading.current?.focus()
    setMissing('')
    setMend(null)
    document.title = `${t(question.title)} · Parley`
  }, [at])
  const next = async (): Promise<void> => {
    const lacks = question.missing(draft)
    setMend(lacks?.mend ?? null)
    if (lacks) {
      setMissing(t(lacks.key, lacks.args))
      return
    }
    const remark = question.remark?.(draft)
    const remarked = remark ? t(remark.key, { name: remark.name }) : ''
    if (remarked !== missing) {
      setMissing(remarked)
      if (remarked !== '') return
    }
    if (!isLast) {
      go({ kind: 'new', page: at + 1 })
      return
    }
    const answers = answersOf(draft, asOf)
    if (!answers) return
    const name = idFor(answers.title ?? answers.parties.join(' '), [])
    // What the page adds to the answers is in the language they were given in.
    const text = fromAnswers({
      title: answers.parties.join(' / '),
      ...answers,
      question: t('ask.question', {
        count: answers.parties.length,
        first: answers.parties[0],
        second: answers.parties[1] ?? '',
      }),
      noAgreement: t('ask.noDeal'),
      whys: {
        ranked: t('ask.why.ranked'),
        listed: t('ask.why.listed'),
        placed: t('ask.why.placed'),
        said: t('ask.why.said'),
        unsaid: t('ask.why.unsaid'),
      },
    })
    const id = await newCase(`${name}.yaml`, text)
    clearDraft()
    go({ kind: 'case', id, screen: 'overview', query: {} })
  }
  const { Fields } = question
  return (
    <main className="new-case">
      <p className="row">
        <a href={hashOf({ kind: 'library' })}>{t('frame.toLibrary')}</a>
        <span className="muted">{t('ask.progress', { number: String(question.of) })}</span>
      </p>
      <progress
        value={question.of}
        max={7}
        aria-label={t('ask.progress', { number: String(question.of) })}
      />
      <h1 ref={heading} tabIndex={-1}>
        {t(question.title)}
      </h1>
      <p className="muted">{t(question.help)}</p>
      <form
        onSubmit={event => {
          event.preventDefault()
          void next()
        }}
      >
        <Fields
          draft={draft}
          asOf={asOf}
          change={changes => {
            setMissing('')
            setMend(null)
            draftStore.setState(changes)
          }}
        />
        <p role="alert" className="lacks">
          {missing}
        </p>
        {mend && (
          <p>
            <button
              type="button"
              onClick={() => {
                setMissing('')
                setMend(null)
                draftStore.setState(mend.changes)
                // This button goes; what comes next is where one goes on.
                nextButton.current?.focus()
              }}
            >
              {t('ask.takeWays', { ways: mend.ways.join(' · ') })}
            </button>
          </p>
        )}
        <p className="row new-case-steps">
          <button ref={nextButton} type="submit" className="primary">
            {t(isLast ? 'ask.finish' : 'ask.next')}
          </button>
          {at > 1 && !isLast && (
            <button type="button" onClick={() => go({ kind: 'new', page: at + 1 })}>
              {t('ask.skip')}
            </button>
          )}
          {at > 0 && (
            <button type="button" onClick={() => go({ kind: 'new', page: at - 1 })}>
              {t('ask.back')}
            </button>
          )}
        </p>
      </form>
    </main>
  )
}
