const indexes = new WeakMap<readonly Readonly<{ id: string }>[], ReadonlyMap<string, unknown>>()

/** Lists shorter than this are faster to walk than to index. */
const FEW = 12

/**
 * The first entry of a list with this id. Long lists are indexed on the first call and must not change after it:
 * the draft replaces its lists, it does not write to them.
 */
export function byId<T extends Readonly<{ id: string }>>(
  list: readonly T[],
  id: string,
): T | undefined {
  if (list.length < FEW) return list.find(entry => entry.id === id)
  let index = indexes.get(list)
  if (!index) {
    const made = new Map<string, T>()
    for (const entry of list) if (!made.has(entry.id)) made.set(entry.id, entry)
    indexes.set(list, made)
    index = made
  }
  return index.get(id) as T | undefined
}
