/**
 * Keeps what was made last under its key, at most so many things; the one unused longest goes first.
 * Results never depend on what is still kept.
 */
export type BoundedMemo<T> = Readonly<{ get(key: string, make: () => T): T }>

/** Remembers at most so many; the one asked for longest ago is forgotten first. */
export function boundedMemo<T>(atMost: number): BoundedMemo<T> {
  const known = new Map<string, T>()
  return {
    get(key, make) {
      const found = known.get(key)
      if (found !== undefined) {
        known.delete(key)
        known.set(key, found)
        return found
      }
      const made = make()
      known.set(key, made)
      if (known.size > atMost) known.delete(known.keys().next().value!)
      return made
    },
  }
}
