import { type Scores, scaleOfScores } from '@parley/casefile'
import { formatShort } from '@parley/report'
import { type ReactNode, useId } from 'react'
import { useWords } from '../languages/words.ts'
import { noDealOf, type TableDraft } from './tableStore.ts'

/** What no table of deals can say: what each side has without one, on the scale of its own scores. */
export function NoDealFields({
  scores,
  draft,
  change,
}: Readonly<{
  scores: Scores
  draft: TableDraft
  change: (changes: Partial<TableDraft>) => void
}>): ReactNode {
  const { t, manner } = useWords()
  const id = useId()
  const now = noDealOf(scores, draft)
  const short = (value: number): string => formatShort(manner.language, value)
  return (
    <>
      <h2>{t('ask.fails')}</h2>
      <p className="muted">{t('paste.noDealHelp')}</p>
      {scores.parties.map((party, i) => {
        const { low, high } = scaleOfScores(scores, i)
        const { worth, story } = now[i]!
        const set = (changes: Partial<{ worth: string; story: string }>): void =>
          change({ noDeal: { ...draft.noDeal, [party]: { worth, story, ...changes } } })
        return (
          <fieldset key={party}>
            <legend>
              <bdi>{party}</bdi>
            </legend>
            <div className="text-field">
              <label htmlFor={`${id}-s${i}`}>{t('ask.story')}</label>
              <textarea
                id={`${id}-s${i}`}
                rows={2}
                dir="auto"
                value={story}
                onChange={event => set({ story: event.target.value })}
              />
            </div>
            <div className="text-field">
              <label htmlFor={`${id}-w${i}`}>
                {t('paste.noDealWorth', { low: short(low), high: short(high) })}
              </label>
              <input
                id={`${id}-w${i}`}
                type="text"
                dir="ltr"
                autoComplete="off"
                value={worth}
                onChange={event => set({ worth: event.target.value })}
              />
            </div>
          </fieldset>
        )
      })}
    </>
  )
}
