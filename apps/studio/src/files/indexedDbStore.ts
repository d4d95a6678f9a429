import type { Store } from './Store.ts'

const SHELF = 'kept'

/**
 * A store in the browser's own database, shared by every tab of one origin. `strict` durability: what was put is on
 * the disk when it is said to be.
 */
export function indexedDbStore(name = 'parley', factory: IDBFactory = indexedDB): Store {
  let opening: Promise<IDBDatabase> | null = null
  const open = (): Promise<IDBDatabase> => {
    opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(name, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(SHELF)
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        // Another tab clears or renews the database: let it, and open again when asked.
        request.result.onversionchange = () => {
          request.result.close()
          opening = null
        }
        request.result.onclose = () => {
          opening = null
        }
        resolve(request.result)
      }
    }).catch(error => {
      opening = null
      throw error
    })
    return opening
  }
  const run = async <T>(
    mode: IDBTransactionMode,
    work: (shelf: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const database = await open()
    return new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(SHELF, mode, { durability: 'strict' })
      const request = work(transaction.objectStore(SHELF))
      // Not when the request succeeds: a transaction can still fail then, for want of room.
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error ?? request.error)
    })
  }
  return {
    get: key => run('readonly', shelf => shelf.get(key) as IDBRequest<unknown>),
    async put(key, value) {
      await run('readwrite', shelf => shelf.put(value, key))
    },
    async remove(key) {
      await run('readwrite', shelf => shelf.delete(key))
    },
    async keys(prefix) {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uFFFF`)
      const keys = await run('readonly', shelf => shelf.getAllKeys(range))
      return keys.filter((key): key is string => typeof key === 'string')
    },
  }
}
