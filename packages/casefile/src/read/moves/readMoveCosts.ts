import type { MoveCosts } from '@parley/model'
import { attributionKeys, fieldsOf, idEntries, mapAt, proseAt } from '../fields.ts'
import { placeOf } from '../place.ts'
import { assumed, type Reading } from '../Reading.ts'
import { readAttribution } from '../readAttribution.ts'
import { readInput } from '../readInput.ts'
import { partyNamed } from '../readParties.ts'
import { entryAt, isEmpty } from '../tree.ts'
import * as sayMoves from './moveMessages.ts'

const example = 'move_costs: {unit: effort points as Washington counts them, budgets: {us: 10}}'

/** Reads `move_costs`: the one unit that costs of moves are in, and who can spend how much [M4]. */
export function readMoveCosts(reading: Reading): MoveCosts | null {
  const entry = entryAt(reading.root, 'move_costs')
  if (!entry || isEmpty(entry.value)) return null
  const map = mapAt(reading, entry.value, 'move_costs', example)
  if (!map) return null
  const field = fieldsOf(reading, map, ['unit', 'budgets', 'total', ...attributionKeys])
  const unit = proseAt(reading, field('unit'), 'unit').trim()
  if (unit === '') reading.report(entry.keySpan, sayMoves.costsWithoutUnit())
  const around = readAttribution(reading, map, assumed)
  const place = placeOf('cost', unit)
  const written = field('budgets')
  const budgets = written && !isEmpty(written) ? mapAt(reading, written, 'budgets', example) : null
  const inside = budgets ? readAttribution(reading, budgets, around) : around
  const total = field('total')
  return {
    unit,
    budgets: (budgets ? idEntries(budgets, attributionKeys) : []).flatMap(
      ({ key, keySpan, value }) => {
        const party = partyNamed(reading, key, keySpan)
        if (!party) return []
        const at = `move_costs.budgets.${party}`
        return [{ party, amount: readInput(reading, value, at, place, inside).input }]
      },
    ),
    total:
      total && !isEmpty(total)
        ? readInput(reading, total, 'move_costs.total', place, around).input
        : null,
  }
}
