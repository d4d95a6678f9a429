import { type Case, type DriversAnswer, inputsOf } from '@parley/model'
import {
  caveatLines,
  chanceChange,
  citedNumbers,
  flipCell,
  runLine,
  say,
  sentence,
  toText,
  weakLinks,
  weaknessNote,
} from '@parley/report'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import { screenHref } from '../../route/route.ts'
import { ClassWord } from '../../widgets/ClassWord.tsx'
import { DataTable } from '../../widgets/DataTable.tsx'
import { Lines } from '../../widgets/Lines.tsx'
import { Says } from '../../widgets/Says.tsx'
import { Updating } from '../../widgets/Updating.tsx'
import { InputName } from './InputName.tsx'

/** Rows of the table: what there is time to look up. */
const MOST = 10

/** What moves the answer and rests on the least: influence times weak evidence, an order and no measurement. */
export function WeakLinks({
  given,
  answer,
  shown,
}: Readonly<{ given: Case; answer: DriversAnswer; shown: Shown<'drivers'> }>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const links = weakLinks(given, answer)
  const citations = new Map<string, readonly number[]>(
    inputsOf(given).map(({ path, input }) => [path, citedNumbers(given, input.attribution.from)]),
  )
  const title = sentence(language, links.length > 0 ? 'evidence.title' : 'evidence.none')
  const label = (key: 'label.input' | 'label.classOf' | 'label.moves' | 'label.turns'): string =>
    toText(say(language, key))
  return (
    <section className="card">
      <h2>
        <Says of={title} />
      </h2>
      {links.length > 0 && (
        <DataTable
          caption={toText(title)}
          of={{
            columns: [
              { name: label('label.input') },
              { name: label('label.classOf') },
              { name: label('label.moves'), isNumber: true },
              { name: label('label.turns') },
              { name: t('evidence.from') },
            ],
            rows: links.slice(0, MOST).map(({ driver, staleDays }) => {
              const numbers = citations.get(driver.path) ?? []
              return {
                key: driver.path,
                cells: [
                  {
                    shown: <InputName given={given} path={driver.path} />,
                    value: driver.path,
                  },
                  {
                    shown: (
                      <>
                        <ClassWord of={driver} />
                        {staleDays !== null && (
                          <span className="muted"> {t('evidence.old', { days: staleDays })}</span>
                        )}
                      </>
                    ),
                    value: driver.class,
                  },
                  {
                    shown: chanceChange(language, driver.swing).replace('+', ''),
                    value: driver.swing,
                  },
                  { shown: <Says of={flipCell(driver, manner)} />, value: null },
                  {
                    shown: numbers.length === 0 ? t('evidence.nothing') : numbers.join(', '),
                    value: numbers.join(' '),
                  },
                ],
              }
            }),
          }}
        />
      )}
      <Lines of={[...caveatLines(given, answer.caveats, manner), weaknessNote(manner)]} />
      <p className="muted">
        <Says of={runLine(answer.run, manner)} /> <Updating of={shown} />{' '}
        <a href={screenHref('what-drives-it', { sort: 'weak' })}>{t('evidence.toDrivers')}</a>
      </p>
    </section>
  )
}
