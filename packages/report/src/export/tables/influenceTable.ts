import type { Case, InfluenceAnswer, VarianceShares } from '@parley/model'
import { usual } from '../../manner.ts'
import { influencePhrase } from '../../sentences/influence.ts'
import { toText } from '../../words/phrase.ts'
import { type Cell, field, type Table } from '../table.ts'

const SHARE = 'share of the variance'

/** Where the doubt comes from: one row per uncertain input, with its Sobol indices. */
export function influenceTable(given: Case, answer: InfluenceAnswer): Table {
  const estimates = (of: 'zone' | 'margin', what: string) =>
    (['first', 'total'] as const).flatMap(kind => {
      const says = kind === 'first' ? 'alone' : 'with all it takes part in'
      return [
        field(`${of}_${kind}`, 'number', `Of ${what}: by this input ${says}.`, SHARE),
        field(`${of}_${kind}_low`, 'number', 'Lower end of 95% of the resamples.', SHARE),
        field(`${of}_${kind}_high`, 'number', 'Upper end of 95% of the resamples.', SHARE),
      ]
    })
  return {
    name: 'influence',
    description: 'Sobol first and total indices of every uncertain input.',
    fields: [
      field('output', 'string', 'exists or recognised.'),
      field('path', 'string', 'Address of the input.'),
      field('name', 'string', 'The input in words, with the beliefs drawn with it.'),
      field('class', 'string', 'stated, inferred, elicited, assumed, derived or agreed.'),
      field('is_placeholder', 'boolean', 'Nobody has filled it in.'),
      field('base_draws', 'integer', 'Draws per block.'),
      ...estimates('zone', 'whether there is a zone'),
      ...estimates('margin', 'the margin'),
      field('is_settled', 'boolean', 'Not worth arguing about: see docs/analyses/drivers.md.'),
    ],
    primaryKey: ['output', 'path'],
    foreignKeys: [],
    rows: answer.inputs.map(row => [
      answer.output,
      row.path,
      toText(influencePhrase(given, row, usual)),
      row.class,
      row.isPlaceholder,
      answer.base,
      ...cells(row.zone),
      ...cells(row.margin),
      row.isSettled,
    ]),
  }
}

function cells(of: VarianceShares | null): readonly Cell[] {
  if (!of) return [null, null, null, null, null, null]
  return [of.first, of.total].flatMap(({ value, low, high }) => [value, low, high])
}
