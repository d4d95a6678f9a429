import type { Case, DriversAnswer } from '@parley/model'
import { usual } from '../../manner.ts'
import { inputPhrase } from '../../sentences/inputPhrase.ts'
import { toText } from '../../words/phrase.ts'
import { field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** What moves the answer: one row per input. */
export function driversTable(given: Case, answer: DriversAnswer): Table {
  return {
    name: 'drivers',
    description:
      'One input at a time: the chance with it held at each end of its range, and where it turns the verdict.',
    fields: [
      field('output', 'string', 'exists or recognised.'),
      field('path', 'string', 'Address of the input.'),
      field('name', 'string', 'The input in words.'),
      field('class', 'string', 'stated, inferred, elicited, assumed, derived or agreed.'),
      field('is_placeholder', 'boolean', 'Nobody has filled it in.'),
      field('unit', 'string', 'Unit of the values.'),
      field('median', 'number', 'Median of the input.'),
      field('low', 'number', 'The end it is held at below.'),
      field('high', 'number', 'The end it is held at above.'),
      field('chance_at_low', 'number', 'The chance when held at low.', SHARE_OF_DRAWS),
      field('chance_at_high', 'number', 'The chance when held at high.', SHARE_OF_DRAWS),
      field('margin_at_low', 'number', 'Median margin when held at low, points of whoever binds.'),
      field('margin_at_high', 'number', 'Median margin when held at high.'),
      field('swing', 'number', 'Distance between the two chances.', SHARE_OF_DRAWS),
      field('flip_at', 'number', 'Nearest value at which the verdict turns; empty when none.'),
      field('flip_side', 'string', 'above or below: where the verdict is the other one.'),
      field('flip_in_range', 'boolean', 'That value is in the plausible range.'),
    ],
    primaryKey: ['output', 'path'],
    foreignKeys: [],
    rows: answer.drivers.map(driver => [
      answer.output,
      driver.path,
      toText(inputPhrase(given, usual.language, driver.path)),
      driver.class,
      driver.isPlaceholder,
      driver.unit,
      driver.value.median,
      driver.low.at,
      driver.high.at,
      driver.low.chance,
      driver.high.chance,
      driver.low.margin,
      driver.high.margin,
      driver.swing,
      driver.flip.kind === 'flips' ? driver.flip.at : null,
      driver.flip.kind === 'flips' ? driver.flip.side : null,
      driver.flip.kind === 'flips' ? driver.flip.isInRange : null,
    ]),
  }
}
