import type { ThresholdMap, ThresholdMapAnswer } from '@parley/model'
import { chanceBand } from '../../words/bands.ts'
import { field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** The chance over two inputs held: one row per cell of the map. */
export function thresholdTable(answer: ThresholdMapAnswer, map: ThresholdMap): Table {
  const { x, y, chances } = map
  return {
    name: 'threshold_grid',
    description:
      'The chance with two inputs held at values of a grid: the verdict with both typed.',
    fields: [
      field('output', 'string', 'exists or recognised.'),
      field('x_path', 'string', 'Address of the one input.'),
      field('y_path', 'string', 'Address of the other.'),
      field('x', 'number', 'Where the one is held.'),
      field('x_unit', 'string', 'Its unit.'),
      field('y', 'number', 'Where the other is held.'),
      field('y_unit', 'string', 'Its unit.'),
      field('chance', 'number', 'The chance with both held.', SHARE_OF_DRAWS),
      field('band', 'string', 'Its ICD-203 band.'),
    ],
    primaryKey: ['output', 'x_path', 'y_path', 'x', 'y'],
    foreignKeys: [],
    rows: y.values.flatMap((b, r) =>
      x.values.map((a, c) => {
        const chance = chances[r]![c]!
        return [answer.output, x.path, y.path, a, x.unit, b, y.unit, chance, chanceBand(chance)]
      }),
    ),
  }
}
