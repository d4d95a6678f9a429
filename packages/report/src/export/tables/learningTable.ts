import type { Case, LearningAnswer } from '@parley/model'
import { usual } from '../../manner.ts'
import { inputPhrase } from '../../sentences/inputPhrase.ts'
import { toText } from '../../words/phrase.ts'
import { field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** What it would be worth to know each uncertain input: one row per input. */
export function learningTable(given: Case, answer: LearningAnswer): Table {
  return {
    name: 'learning',
    description: 'Per input, how often knowing it exactly would turn the verdict.',
    fields: [
      field('output', 'string', 'exists or recognised.'),
      field('path', 'string', 'Address of the input.'),
      field('name', 'string', 'The input in words.'),
      field('class', 'string', 'stated, inferred, elicited, assumed, derived or agreed.'),
      field('is_placeholder', 'boolean', 'Nobody has filled it in.'),
      field('turns', 'number', 'Chance that knowing it turns the verdict.', 'share of values'),
      field('chance_low', 'number', 'Lower end of 80% of the chances then.', SHARE_OF_DRAWS),
      field('chance_median', 'number', 'Median of the chances then.', SHARE_OF_DRAWS),
      field('chance_high', 'number', 'Upper end of 80% of the chances then.', SHARE_OF_DRAWS),
      field('right_before', 'number', 'Chance of being right now.', SHARE_OF_DRAWS),
      field('right_after', 'number', 'Chance of being right once it is known.', SHARE_OF_DRAWS),
    ],
    primaryKey: ['output', 'path'],
    foreignKeys: [],
    rows: answer.inputs.map(row => [
      answer.output,
      row.path,
      toText(inputPhrase(given, usual.language, row.path)),
      row.class,
      row.isPlaceholder,
      row.turns,
      row.chance.low,
      row.chance.median,
      row.chance.high,
      row.before,
      row.after,
    ]),
  }
}
