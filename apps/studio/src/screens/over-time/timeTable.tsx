import type { FuturePath, Path, TimelineAnswer } from '@parley/model'
import { chanceNumber, futureName, type Phrase, stepDate, toText } from '@parley/report'
import type { Words } from '../../languages/words.ts'
import { setQuery } from '../../route/route.ts'
import type { TableCell, TableData } from '../../widgets/DataTable.tsx'

/** A row a step: both chances as replayed up to the date of the case, and in every future after it. */
export function timeTable(
  answer: TimelineAnswer,
  { t, phrase, manner }: Words,
  selected: number,
): TableData {
  const { language, rounding } = manner
  const lines: readonly Readonly<{ name: Phrase; path: Path }>[] = [
    { name: [t('time.past')], path: answer.past },
    ...answer.futures.map((of: FuturePath) => ({
      name: futureName(language, of),
      path: of.path,
    })),
  ]
  const cell = (path: Path, of: 'exists' | 'recognised', step: number): TableCell => {
    const chance = path[of][step - path.firstStep]
    return chance === undefined
      ? { shown: '', value: null }
      : { shown: chanceNumber(language, chance, rounding), value: chance }
  }
  return {
    columns: [
      { name: t('time.date') },
      ...lines.flatMap(({ name }) => [
        { name: toText(phrase('time.existsIn', { future: name })), isNumber: true },
        { name: toText(phrase('time.recognisedIn', { future: name })), isNumber: true },
      ]),
    ],
    rows: answer.dates.slice(answer.past.firstStep).map((date, i) => {
      const step = answer.past.firstStep + i
      return {
        key: date,
        isSelected: step === selected,
        onSelect: () => setQuery({ at: date }),
        cells: [
          { shown: stepDate(language, answer, step), value: date },
          ...lines.flatMap(({ path }) => [
            cell(path, 'exists', step),
            cell(path, 'recognised', step),
          ]),
        ],
      }
    }),
  }
}
