import { changeWaterfall } from '@parley/charts'
import type { CompareAnswer, SchoolId } from '@parley/model'
import {
  chanceChange,
  chancePhrase,
  changeInJudgement,
  differencePhrase,
  differenceValues,
  endName,
  flipSentences,
  say,
  strongestRival,
  toText,
} from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { Failed } from '../../widgets/Failed.tsx'
import { Figure } from '../../widgets/Figure.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'

/** In the address, for the case as written. */
const WRITTEN = 'written'

/** From any one to any other: the change in judgement, what accounts for it, and the smallest sets that turn it. */
export function Between({ answer: compare }: Readonly<{ answer: CompareAnswer }>): ReactNode {
  const { t, phrase, manner } = useWords()
  const { language } = manner
  const [fromKey, toKey] = [useQuery('from'), useQuery('to')]
  const schoolOf = (key: string): SchoolId | null | undefined =>
    key === WRITTEN
      ? null
      : (compare.columns.find(of => of.school === key)?.school as SchoolId | undefined)
  const from = schoolOf(fromKey) ?? null
  const rival = strongestRival(compare, from)?.school ?? null
  const asTo = schoolOf(toKey)
  const to = asTo === undefined || asTo === from ? rival : asTo
  const shown = useAnswer('change', { between: { kind: 'schools', from, to } })
  const { answer, asked, failure } = shown
  const measure = useQuery('of') === 'recognised' ? 'recognised' : 'exists'
  const pick = (end: 'from' | 'to', value: string): void =>
    setQuery({
      from: from ?? WRITTEN,
      to: to ?? WRITTEN,
      ...(end === 'from' && value === (to ?? WRITTEN) ? { to: from ?? WRITTEN } : {}),
      ...(end === 'to' && value === (from ?? WRITTEN) ? { from: to ?? WRITTEN } : {}),
      [end]: value,
    })
  const choices = (
    <div className="row pick">
      {(['from', 'to'] as const).map(end => (
        <label key={end} className="row">
          {t(`compare.${end}`)}
          <select
            value={(end === 'from' ? from : to) ?? WRITTEN}
            onChange={event => pick(end, event.target.value)}
          >
            {compare.columns.map(of => (
              <option key={of.school ?? WRITTEN} value={of.school ?? WRITTEN}>
                {of.school === null ? t('top.asWritten') : of.name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="row">
        {t('compare.measure')}
        <select value={measure} onChange={event => setQuery({ of: event.target.value })}>
          {(['exists', 'recognised'] as const).map(of => (
            <option key={of} value={of}>
              {toText(say(language, `label.${of}`))}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
  if (failure) return <Failed failure={failure} />
  if (!answer || !asked) {
    return (
      <>
        {choices}
        <p className="muted card">{t('compare.changing')}</p>
      </>
    )
  }
  const pair = { from: asked.given, to: asked.given }
  const name = (of: (typeof answer.differences)[number]): string =>
    toText(language.sentenceStart(differencePhrase(pair, language, of)))
  const { shares } = answer.waterfall[measure]
  return (
    <>
      {choices}
      <Figure
        name="waterfall"
        title={phrase('compare.title', {
          output: measure,
          from: endName(answer, answer.from, manner),
          to: endName(answer, answer.to, manner),
          before: chancePhrase(manner, answer.from.verdict[measure].chance),
          after: chancePhrase(manner, answer.to.verdict[measure].chance),
        })}
        reading={phrase('compare.reading')}
        shown={shown}
        run={answer.from.verdict.run}
        table={{
          columns: [
            { name: toText(say(language, 'label.difference')) },
            { name: toText(say(language, 'label.fromTo')) },
            { name: t('time.change'), isNumber: true },
          ],
          rows: answer.differences.map((of, i) => {
            const values = differenceValues(pair, language, of) ?? []
            return {
              key: String(i),
              cells: [
                { shown: name(of), value: name(of) },
                { shown: <Says of={values} />, value: toText(values) },
                { shown: chanceChange(language, shares[i]!), value: shares[i]! },
              ],
            }
          }),
        }}
        draw={options => changeWaterfall(answer, { ...options, measure, nameOf: name })}
      />
      <section className="card">
        <h2>
          <Says of={language.sentenceStart(say(language, 'label.turnedBy'))} />
        </h2>
        <Lines of={flipSentences(pair, answer, manner)} />
        <h3>
          <Says of={say(language, 'label.change')} />
        </h3>
        <Lines of={changeInJudgement(pair, answer, manner)} />
      </section>
    </>
  )
}
