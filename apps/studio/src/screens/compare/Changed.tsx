import { changeWaterfall } from '@parley/charts'
import type { ChangeAnswer } from '@parley/model'
import {
  type CasePair,
  chanceChange,
  chancePhrase,
  changeCaveatLines,
  changeInJudgement,
  differencePhrase,
  differenceValues,
  endName,
  flipSentences,
  joined,
  say,
  toText,
} from '@parley/report'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useLate } from '../../engine/useLate.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { CopyButton } from '../../widgets/CopyButton.tsx'
import { Figure } from '../../widgets/Figure.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'

/** Which of the two chances is shared out. */
export type Measure = 'exists' | 'recognised'

export function useMeasure(): Measure {
  return useQuery('of') === 'recognised' ? 'recognised' : 'exists'
}

/** Picks the chance that is shared out. */
export function MeasureChoice(): ReactNode {
  const { t, manner } = useWords()
  return (
    <label className="row">
      {t('compare.measure')}
      <select value={useMeasure()} onChange={event => setQuery({ of: event.target.value })}>
        {(['exists', 'recognised'] as const).map(of => (
          <option key={of} value={of}>
            {toText(say(manner.language, `label.${of}`))}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What accounts for a change, in a picture, in the sentences that turn it, and in a paragraph to take along. */
export function Changed({
  shown,
  pairOf,
}: Readonly<{
  shown: Shown<'change'>
  /** The two cases of an answer: names are taken from them. */
  pairOf: (asked: NonNullable<Shown<'change'>['asked']>) => CasePair
}>): ReactNode {
  const { t, phrase, manner } = useWords()
  const { language } = manner
  const measure = useMeasure()
  const { answer, asked } = shown
  if (shown.failure || !answer || !asked) return <Awaited of={shown} words="compare.changing" />
  const pair = pairOf(asked)
  const name = (of: ChangeAnswer['differences'][number]): string =>
    toText(language.sentenceStart(differencePhrase(pair, language, of)))
  const { shares } = answer.waterfall[measure]
  const endText = (end: 'from' | 'to'): string =>
    toText(language.sentenceStart(endName(answer, answer[end], manner)))
  const ends = { start: endText('from'), end: endText('to') }
  const judgement = changeInJudgement(pair, answer, manner)
  const caveats = changeCaveatLines(pair, answer, manner)
  return (
    <>
      <Figure
        name="waterfall"
        title={phrase(answer.kind === 'schools' ? 'compare.title' : 'compare.titleOfEnds', {
          output: measure,
          from: language.sentenceStart(endName(answer, answer.from, manner)),
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
        draw={options =>
          changeWaterfall(answer, { ...options, measure, nameOf: name, words: ends })
        }
      />
      <section className="card">
        <h2>
          <Says of={say(language, 'label.change')} />
        </h2>
        <p className="judgement">
          <Says of={joined(judgement, ' ')} />
        </p>
        <p>
          <CopyJudgement text={toText(joined(judgement, ' '))} shown={shown} />
        </p>
        {answer.differences.length > 0 && (
          <>
            <h3>
              <Says of={language.sentenceStart(say(language, 'label.turnedBy'))} />
            </h3>
            <Lines of={flipSentences(pair, answer, manner)} />
          </>
        )}
        {caveats.length > 0 && (
          <>
            <h3>
              <Says of={say(language, 'label.note')} />
            </h3>
            <Lines of={caveats} />
          </>
        )}
      </section>
    </>
  )
}

/** The paragraph to take along, once it is of the values as they are. */
function CopyJudgement({
  text,
  shown,
}: Readonly<{ text: string; shown: Shown<'change'> }>): ReactNode {
  const { t } = useWords()
  return <CopyButton text={text} label={t('compare.copy')} isFinal={!useLate([shown])} />
}
