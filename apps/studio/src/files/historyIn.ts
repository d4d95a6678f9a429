import type { Home } from './Home.ts'
import type { Store } from './Store.ts'

/** Keeps the steps of a case in the store of the browser, under its key. */
export function historyIn(store: Store, key: string): Pick<Home, 'readHistory' | 'writeHistory'> {
  const at = `history/${key}`
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
