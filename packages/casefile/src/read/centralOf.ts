import type { Input, QuantityId } from '@parley/model'
import { centralValue } from './centralValue.ts'
import type { Draft } from './Reading.ts'

/**
 * The central value of an input of a case, its formulas worked out; null when it has none.
 *
 * @param seen  what a view puts in place of quantities' own inputs
 */
export function centralOf(
  draft: Pick<Draft, 'quantities'>,
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
    const own = seen.get(`quantities.${id}`) ?? draft.quantities.find(q => q.id === id)?.input
    open.add(id)
    const value = own ? centralValue(own.estimate, quantity) : null
    open.delete(id)
    done.set(id, value)
    return value
  }
  return centralValue(input.estimate, quantity)
}
