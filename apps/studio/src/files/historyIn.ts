import type { Home } from './Home.ts'
import type { Store } from './Store.ts'

/** Where the steps of a case are kept in the store. */
export const historyKey = (key: string): string => `history/${key}`

/** Keeps the steps of a case in the store of the browser, under its key. */
export function historyIn(store: Store, key: string): Pick<Home, 'readHistory' | 'writeHistory'> {
  const at = historyKey(key)
  return {
    readHistory: () =>
      store.get(at).then(
        kept => (typeof kept === 'string' ? kept : null),
        () => null,
      ),
    writeHistory: history =>
      (history === null ? store.remove(at) : store.put(at, history)).then(
        () => true,
        () => false,
      ),
  }
}
