/** A short name per object, the same for the same object; numbers name themselves. */
export type Naming = (of: object | number) => string

/** Names of its own: those of another naming mean nothing to it. */
export function naming(): Naming {
  const ids = new WeakMap<object, number>()
  let count = 0
  return of => {
    if (typeof of === 'number') return `=${of}`
    let id = ids.get(of)
    if (id === undefined) {
      id = count++
      ids.set(of, id)
    }
    return `#${id}`
  }
}
