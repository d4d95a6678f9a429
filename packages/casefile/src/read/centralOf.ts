import { type Input, type QuantityId, quantitiesIn } from '@parley/model'
import { byId } from './byId.ts'
import { centralValue } from './centralValue.ts'
import type { Reading } from './Reading.ts'

type Seen = ReadonlyMap<string, Input>
type Values = Map<QuantityId, number | null>

const analyst: Seen = new Map()
/** Values already worked out: for one state of the quantities, and one view of them. */
const known = new WeakMap<readonly unknown[], WeakMap<Seen, Values>>()

/**
 * The central value of an input of a case, its formulas worked out. Null when it has none, or when it or a
 * quantity it reads could not be read.
 *
 * @param seen  what a view puts in place of quantities' own inputs; not to be changed between calls
 */
export function centralOf(reading: Reading, input: Input, seen: Seen = analyst): number | null {
  if (reading.broken.has(input)) return null
  const values = valuesOf(reading, seen)
  if (input.estimate.kind === 'formula') {
    for (const id of quantitiesIn(input.estimate.expression)) workOut(reading, seen, values, id)
  }
  return centralValue(input.estimate, id => values.get(id) ?? null)
}

function valuesOf(reading: Reading, seen: Seen): Values {
  const { quantities } = reading.draft
  const views = known.get(quantities) ?? new WeakMap<Seen, Values>()
  known.set(quantities, views)
  const values = views.get(seen) ?? new Map()
  views.set(seen, values)
  return values
}

/** Works out a quantity and all it reads, each once, without recursion: chains may be long. */
function workOut(reading: Reading, seen: Seen, values: Values, first: QuantityId): void {
  const open = new Set<QuantityId>()
  const stack: QuantityId[] = [first]
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const own = seen.get(`quantities.${id}`) ?? byId(reading.draft.quantities, id)?.input
    if (values.has(id) || !own || reading.broken.has(own)) {
      if (!values.has(id)) values.set(id, null)
      stack.pop()
      continue
    }
    const reads = own.estimate.kind === 'formula' ? quantitiesIn(own.estimate.expression) : []
    const missing = reads.filter(other => !values.has(other))
    // A circle has no value; it is reported where it stands.
    const isCircle = missing.some(other => open.has(other))
    if (missing.length > 0 && !isCircle) {
      open.add(id)
      stack.push(...missing)
      continue
    }
    values.set(id, isCircle ? null : centralValue(own.estimate, other => values.get(other) ?? null))
    stack.pop()
  }
}
