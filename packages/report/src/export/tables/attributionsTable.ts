import type { Case } from '@parley/model'
import { allInputsOf } from '@parley/model'
import { inputUnit } from '../../sentences/inputUnit.ts'
import { field, type Table } from '../table.ts'

/** What each input rests on: one row per input. */
export function attributionsTable(given: Case): Table {
  return {
    name: 'attributions',
    description: 'Every input of the case as it was written, and what it rests on.',
    fields: [
      field('path', 'string', 'Address of the input.'),
      field('name', 'string', 'The input in words.'),
      field('written', 'string', 'As spelled in the file; empty when left to a default.'),
      field('unit', 'string', 'Its unit: chance, money, or empty for points.'),
      field('class', 'string', 'stated, inferred, elicited or assumed.'),
      field('why', 'string', 'In the file\u2019s words.'),
      field('is_placeholder', 'boolean', 'Nobody has filled it in.'),
    ],
    primaryKey: ['path'],
    foreignKeys: [],
    rows: allInputsOf(given).map(entry => [
      entry.path,
      entry.name,
      entry.input.written === '' ? null : entry.input.written,
      inputUnit(given, entry),
      entry.input.attribution.class,
      entry.input.attribution.why === '' ? null : entry.input.attribution.why,
      entry.input.isPlaceholder,
    ]),
  }
}
