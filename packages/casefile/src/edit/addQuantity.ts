import type { WrittenClass } from '@parley/model'
import { type Edit, edit } from './edit.ts'
import { fields, list, spelled, text as words } from './entry.ts'
import { entryPlan } from './plans.ts'

/** A number that other values are written in terms of, spelled as it should stand in the file. */
export type NewQuantity = Readonly<{
  value: string
  name?: string
  unit?: string
  why?: string
  class?: WrittenClass
  from?: readonly string[]
}>

/** Adds a quantity; bare when there is nothing but its value. */
export function addQuantity(text: string, id: string, quantity: NewQuantity): Edit {
  const { value, name, unit, why, from } = quantity
  const more = { name: name && words(name), unit: unit && spelled(unit), why: why && words(why) }
  const written = Object.fromEntries(Object.entries(more).filter(([, entry]) => entry))
  const isBare = Object.keys(written).length === 0 && !quantity.class && !from
  const entry = isBare
    ? spelled(value)
    : fields({
        value: spelled(value),
        ...(written as Record<string, ReturnType<typeof words>>),
        class: quantity.class && spelled(quantity.class),
        from: from && list(from.map(spelled)),
      })
  return edit(text, file => entryPlan(file, 'quantities', id, entry, ''))
}
