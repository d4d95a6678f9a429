import { differencePhrase, endName, knownSentence, movedEnds, say, toText } from '@parley/report'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import { DataTable } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'

/** Only what is other on the second date than on the first: how it is spread on each, its class and its channel. */
export function Moved({ shown }: Readonly<{ shown: Shown<'change'> }>): ReactNode {
  const { t, phrase, manner } = useWords()
  const { language } = manner
  const { answer, asked } = shown
  if (!answer || !asked || answer.kind !== 'dates') return null
  const pair = { from: asked.given, to: asked.given }
  const known = knownSentence(answer.from.verdict.run, answer, manner)
  return (
    <section className="card">
      <h2>{t('compare.moved')}</h2>
      <p className="muted">
        <Says
          of={language.sentenceStart(
            phrase('compare.movedWhy', { count: answer.differences.length }),
          )}
        />{' '}
        <Says of={known} />
      </p>
      {answer.differences.length > 0 && (
        <DataTable
          caption={t('compare.moved')}
          of={{
            columns: [
              { name: t('compare.input') },
              ...(['from', 'to'] as const).map(end => ({
                name: toText(language.sentenceStart(endName(answer, answer[end], manner))),
              })),
              { name: t('compare.class') },
              { name: t('time.channel') },
            ],
            rows: answer.differences.flatMap(of => {
              const ends = movedEnds(pair, language, of)
              if (!ends) return []
              const { class: kind, channel } = of.moved!
              const name = language.sentenceStart(differencePhrase(pair, language, of))
              return {
                key: of.path,
                cells: [
                  {
                    shown: (
                      <span data-path={of.path}>
                        <Says of={name} />
                      </span>
                    ),
                    value: toText(name),
                  },
                  ...[ends.from, ends.to].map(end => ({
                    shown: <Says of={end} />,
                    value: toText(end),
                  })),
                  { shown: language.classes[kind], value: kind },
                  {
                    shown: <Says of={say(language, 'time.channelName', { channel })} />,
                    value: channel,
                  },
                ],
              }
            }),
          }}
        />
      )}
    </section>
  )
}
