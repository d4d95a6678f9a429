import type { Store } from './Store.ts'

/** A store that lives as long as the page: for tests, and where the browser has none. */
export function memoryStore(): Store {
  const kept = new Map<string, unknown>()
  return {
    get: async key => structuredClone(kept.get(key)),
    async put(key, value) {
      kept.set(key, structuredClone(value))
    },
    async remove(key) {
      kept.delete(key)
    },
    keys: async prefix => [...kept.keys()].filter(key => key.startsWith(prefix)).sort(),
  }
}
