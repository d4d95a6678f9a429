import type { Input, QuantityId } from '@parley/model'
import { centralValue } from './centralValue.ts'
import type { Reading } from './Reading.ts'

/**
 * The central value of an input of a case, its formulas worked out; null when it has none, or when it
 * or a quantity it reads could not be read.
 *
 * @param seen  what a view puts in place of quantities' own inputs
 */
export function centralOf(
  reading: Reading,
  input: Input,
  seen: ReadonlyMap<string, Input> = new Map(),
): number | null {
  const open = new Set<QuantityId>()
  const done = new Map<QuantityId, number | null>()
  const quantity = (id: QuantityId): number | null => {
    const known = done.get(id)
    if (known !== undefined) return known
    // A circle has no value; it is reported where it stands.
    if (open.has(id)) return null
    const own =
      seen.get(`quantities.${id}`) ?? reading.draft.quantities.find(q => q.id === id)?.input
    open.add(id)
    const value = own && !reading.broken.has(own) ? centralValue(own.estimate, quantity) : null
    open.delete(id)
    done.set(id, value)
    return value
  }
  return reading.broken.has(input) ? null : centralValue(input.estimate, quantity)
}
