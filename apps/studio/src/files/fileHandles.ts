import type { FileHandle } from './fileHome.ts'
import type { Store } from './Store.ts'

/** A file that was opened before, with the key of its journal and its lock. */
type KnownFile = Readonly<{
  key: string
  handle: FileHandle
  folder: FileSystemDirectoryHandle | null
}>

const PREFIX = 'handle/'

/**
 * The key of a file, the same whenever it is opened: a handle has no path to name it by, so the browser is asked
 * which of the known ones it is.
 *
 * @param newId  an id that nobody has, for a file seen for the first time
 */
export async function knownFile(
  store: Store,
  handle: FileHandle,
  folder: FileSystemDirectoryHandle | null,
  newId: () => string,
): Promise<KnownFile> {
  for (const known of await knownFiles(store)) {
    if (!(await known.handle.isSameEntry(handle).catch(() => false))) continue
    const now = { key: known.key, handle, folder: folder ?? known.folder }
    if (folder) await store.put(PREFIX + known.key, now)
    return now
  }
  const known = { key: `file/${newId()}`, handle, folder }
  // Where handles cannot be kept the file is new next time.
  await store.put(PREFIX + known.key, known).catch(() => {})
  return known
}

/** Every file that was opened before in this browser. */
export async function knownFiles(store: Store): Promise<readonly KnownFile[]> {
  const keys = await store.keys(PREFIX).catch(() => [])
  const all = await Promise.all(keys.map(key => store.get(key).catch(() => null)))
  return all.filter((known): known is KnownFile => known !== null && known !== undefined)
}
