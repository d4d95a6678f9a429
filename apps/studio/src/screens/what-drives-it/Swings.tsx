import { tornado } from '@parley/charts'
import type { Case, DriversAnswer } from '@parley/model'
import {
  chanceOrYesNo,
  drawnDrivers,
  flipCell,
  hasRange,
  inputPhrase,
  isCertainByConstruction,
  numberOrYesNo,
  quantity,
  rangeBeside,
  say,
  toText,
} from '@parley/report'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { ClassWord } from '../../widgets/ClassWord.tsx'
import { Figure } from '../../widgets/Figure.tsx'
import { Says } from '../../widgets/Says.tsx'
import { ordered, orders } from './order.ts'

/** Bars that are drawn; the table has all. */
const BARS = 12

/** How far each input alone moves the chance, and where it turns the verdict. */
export function Swings({
  given,
  answer,
  shown,
}: Readonly<{ given: Case; answer: DriversAnswer; shown: Shown<'drivers'> }>): ReactNode {
  const { t, phrase, manner } = useWords()
  const { language } = manner
  const sort = useQuery('sort')
  const selected = useQuery('sel')
  const isCertain = isCertainByConstruction(answer)
  const by = orders.find(of => of === sort) ?? 'swing'
  const drivers = ordered(given, answer, by)
  const name = (path: string) => language.sentenceStart(inputPhrase(given, language, path))
  const label = (key: 'label.input' | 'label.value' | 'label.atLow' | 'label.atHigh') =>
    toText(say(language, key))
  return (
    <>
      <label className="row pick">
        {t('drivers.sort')}
        <select value={by} onChange={event => setQuery({ sort: event.target.value })}>
          {orders.map(of => (
            <option key={of} value={of}>
              {t(`drivers.by.${of}`)}
            </option>
          ))}
        </select>
      </label>
      <Figure
        name="what-drives-it"
        title={language.sentenceStart(
          say(language, 'drivers.title', {
            output: answer.output,
            chance: chanceOrYesNo(manner, answer.chance, isCertain),
          }),
        )}
        reading={phrase('drivers.reading')}
        shown={shown}
        run={answer.run}
        table={{
          columns: [
            { name: label('label.input') },
            { name: label('label.value') },
            { name: t('drivers.class') },
            { name: label('label.atLow'), isNumber: true },
            { name: label('label.atHigh'), isNumber: true },
            { name: toText(say(language, 'label.turns')) },
          ],
          rows: drivers.map(driver => ({
            key: driver.path,
            isSelected: driver.path === selected,
            onSelect: () => setQuery({ sel: driver.path }),
            cells: [
              { shown: <Says of={name(driver.path)} />, value: driver.path },
              {
                shown: (
                  <>
                    <Says of={quantity(language, driver.value.median, driver.unit)} />
                    {hasRange(driver) && (
                      <>
                        {' '}
                        (
                        <Says
                          of={rangeBeside(language, driver.low.at, driver.high.at, driver.unit)}
                        />
                        )
                      </>
                    )}
                  </>
                ),
                value: driver.value.median,
              },
              {
                shown: <ClassWord of={driver} />,
                value: driver.isPlaceholder ? 'placeholder' : driver.class,
              },
              {
                shown: <Says of={numberOrYesNo(manner, driver.low.chance, isCertain, 1)} />,
                value: driver.low.chance,
              },
              {
                shown: <Says of={numberOrYesNo(manner, driver.high.chance, isCertain, 1)} />,
                value: driver.high.chance,
              },
              {
                shown: <Says of={flipCell(driver, manner)} />,
                value: driver.flip.kind === 'flips' ? driver.flip.at : null,
              },
            ],
          })),
        }}
        draw={options =>
          tornado(drawnDrivers({ ...answer, drivers }), {
            ...options,
            top: BARS,
            nameOf: driver => toText(name(driver.path)),
          })
        }
      />
    </>
  )
}
