import { type Expression, inputsOf } from '@parley/model'
import * as say from '../messages.ts'
import { isChance } from '../read/place.ts'
import type { Reading } from '../read/Reading.ts'

/**
 * [E7] A quantity that stands for a chance is one: written in bare numbers, it is known by its use.
 *
 * Marks those as chances, and reports the ones whose numbers cannot be.
 */
export function chanceQuantities(reading: Reading): void {
  const { draft } = reading
  const usedAt = new Map<string, readonly [number, number]>()
  for (const { path, domain, input } of inputsOf({ ...draft, beliefs: [] })) {
    if (!isChance(domain) || input.estimate.kind !== 'formula') continue
    const id = soleQuantity(input.estimate.expression)
    const span = reading.spans.get(path)
    if (id !== null && span && !usedAt.has(id)) usedAt.set(id, span)
  }
  draft.quantities = draft.quantities.map(quantity => {
    const used = usedAt.get(quantity.id)
    if (quantity.unit === 'chance') {
      const off = endsOf(quantity.input.estimate).find(end => end < 0 || end > 1)
      if (off !== undefined && !reading.broken.has(quantity.input)) {
        const { written } = quantity.input
        const span = reading.spans.get(`quantities.${quantity.id}`)!
        reading.report(span, say.offScale(written, 'chance', true, off > 1))
        reading.broken.add(quantity.input)
      }
      return quantity
    }
    if (!used) return quantity
    if (quantity.unit !== '') {
      reading.report(used, say.quantityNotAChance(quantity.id, quantity.unit))
      reading.broken.add(quantity.input)
      return quantity
    }
    const ends = endsOf(quantity.input.estimate)
    if (ends.every(end => end >= 0 && end <= 1)) return { ...quantity, unit: 'chance' }
    const at = reading.spans.get(`quantities.${quantity.id}`)!
    const related = { span: used, message: say.usedAsChance(quantity.id) }
    const { written } = quantity.input
    reading.report(at, say.quantityAboveOne(quantity.id, written, reading.lineOf(used[0])), [
      related,
    ])
    reading.broken.add(quantity.input)
    return quantity
  })
}

/** The quantity of `q` or `1 - q`, which are chances when their place is one; null for other formulas. */
function soleQuantity(expression: Expression): string | null {
  if (expression.op === 'quantity') return expression.id
  const { op } = expression
  if (op !== 'subtract' || expression.left.op !== 'number' || expression.left.value !== 1)
    return null
  return expression.right.op === 'quantity' ? expression.right.id : null
}

type Estimate = ReturnType<typeof inputsOf>[number]['input']['estimate']

/** The numbers an estimate was written with; none for a formula. */
function endsOf(estimate: Estimate): readonly number[] {
  switch (estimate.kind) {
    case 'point':
      return [estimate.value]
    case 'range':
    case 'word':
      return [estimate.low, estimate.high]
    case 'best':
      return [estimate.low, estimate.best, estimate.high]
    case 'distribution':
      return estimate.name === 'beta' ? [] : estimate.parameters.slice(0, 1)
    case 'mixture':
      return estimate.parts.flatMap(part => endsOf(part.of))
    case 'formula':
    case 'rest':
    case 'ranked':
      return []
    default:
      throw new Error(`endsOf: no such estimate ${estimate satisfies never}`)
  }
}
