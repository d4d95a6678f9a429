import type { ThresholdMap } from '@parley/model'
import { chanceNumber, quantity, toText } from '@parley/report'
import type { Words } from '../../languages/words.ts'
import type { TableData } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'

/** The values behind the map: a row a value of one input, from the top of the picture down, a column a value of the other. */
export function mapTable(
  map: ThresholdMap,
  { t, manner }: Words,
  name: (path: string) => string,
): TableData {
  const { language } = manner
  const { x, y, chances } = map
  return {
    columns: [
      { name: t('drivers.corner', { x: name(x.path), y: name(y.path) }) },
      ...x.values.map(value => ({
        name: toText(quantity(language, value, x.unit)),
        isNumber: true,
      })),
    ],
    rows: y.values
      .map((value, r) => ({
        key: String(value),
        cells: [
          { shown: <Says of={quantity(language, value, y.unit)} />, value },
          ...chances[r]!.map(chance => ({
            shown: chanceNumber(language, chance, 1),
            value: chance,
          })),
        ],
      }))
      .reverse(),
  }
}
