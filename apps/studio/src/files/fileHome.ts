import type { Clock } from '../document/Clock.ts'
import { type Contents, type Home, HomeTrouble, type Trouble, type Written } from './Home.ts'
import { historyIn } from './historyIn.ts'
import type { Store } from './Store.ts'
import { stampOf } from './stampOf.ts'

/** The most a case may hold, in bytes; the reader refuses more. */
const MOST_BYTES = 5 * 1024 * 1024
/** Milliseconds between two looks at the file. */
const LOOK_EVERY = 1000

type Mode = Readonly<{ mode: 'read' | 'readwrite' }>
/** What browsers that have it know of a file beyond the standard's own types. */
export type FileHandle = FileSystemFileHandle &
  Readonly<{
    queryPermission?(mode: Mode): Promise<PermissionState>
    requestPermission?(mode: Mode): Promise<PermissionState>
  }>

/** Whether the file may be written: `prompt` when the browser would ask, which it does on a click only. */
async function rightTo(handle: FileHandle): Promise<PermissionState> {
  return (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted'
}

/** Asks for the right to write. Has to be called from a click or a key. */
export async function askForRight(handle: FileHandle): Promise<boolean> {
  if ((await rightTo(handle)) === 'granted') return true
  return (await handle.requestPermission?.({ mode: 'readwrite' })) === 'granted'
}

/**
 * A file the browser may write (File System Access). The browser writes beside it and puts the result in its place.
 *
 * It is looked at before every write: what stands there must be what was expected. Another program that writes in
 * the moments between is written over, for the browser offers no way to know.
 *
 * @param folder  where the files that the case reads lie; null when only the file itself was picked
 */
export function fileHome(
  handle: FileHandle,
  key: string,
  folder: FileSystemDirectoryHandle | null,
  store: Store,
  clock: Clock,
): Home {
  const read = async (): Promise<Contents> => {
    const file = await handle.getFile()
    if (file.size > MOST_BYTES) throw new HomeTrouble('too-large', '')
    const bytes = await file.arrayBuffer()
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      return { text, stamp: stampOf(text) }
    } catch {
      throw new HomeTrouble('not-text', '')
    }
  }
  const write = async (text: string, expected: string | null): Promise<Written> => {
    if ((await rightTo(handle)) !== 'granted') return { kind: 'failed', why: 'refused', detail: '' }
    const bytes = new TextEncoder().encode(text)
    if (bytes.length > MOST_BYTES) return { kind: 'failed', why: 'too-large', detail: '' }
    const now = await read().catch(whenAbsent)
    if (now === null && expected !== null) return { kind: 'failed', why: 'gone', detail: '' }
    if (now !== null && now.stamp !== expected) return { kind: 'changed', ...now }
    const stream = await handle.createWritable()
    try {
      await stream.write(bytes)
    } catch (error) {
      await stream.abort().catch(() => {})
      throw error
    }
    await stream.close()
    const after = await read()
    const stamp = stampOf(text)
    return after.stamp === stamp
      ? { kind: 'saved', stamp, at: clock.now() }
      : { kind: 'changed', ...after }
  }
  return {
    kind: 'file',
    name: handle.name,
    key,
    isReadOnly: false,
    read: () =>
      read().catch(error => {
        throw troubleOf(error)
      }),
    write: (text, expected) =>
      write(text, expected).catch((error): Written => {
        const { why, message } = troubleOf(error)
        return { kind: 'failed', why, detail: message }
      }),
    watch(onSeen) {
      let seen = ''
      let isEnded = false
      let stop: () => void = () => {}
      const look = async (): Promise<void> => {
        const now = await handle.getFile().then(
          ({ lastModified, size }) => `${lastModified} ${size}`,
          () => 'gone',
        )
        if (now !== seen && !isEnded) {
          seen = now
          const contents = now === 'gone' ? null : await read().catch(() => null)
          if (contents && !isEnded) onSeen({ kind: 'contents', ...contents })
          else if (now === 'gone') onSeen({ kind: 'gone' })
        }
        if (!isEnded) stop = clock.after(LOOK_EVERY, () => void look())
      }
      void look()
      return () => {
        isEnded = true
        stop()
      }
    },
    async beside(paths) {
      const found = await Promise.all(
        paths.map(async path => [path, folder && (await textIn(folder, path))] as const),
      )
      return new Map(found)
    },
    ...historyIn(store, key),
  }
}

/** A file below a folder by its relative path; null when there is none. A handle leads nowhere else. */
async function textIn(folder: FileSystemDirectoryHandle, path: string): Promise<string | null> {
  const parts = path.split('/').filter(part => part !== '' && part !== '.')
  const name = parts.pop()
  try {
    let at = folder
    for (const part of parts) at = await at.getDirectoryHandle(part)
    const file = name === undefined ? null : await (await at.getFileHandle(name)).getFile()
    return file && file.size <= MOST_BYTES ? await file.text() : null
  } catch {
    return null
  }
}

function whenAbsent(error: unknown): null {
  if (error instanceof Error && error.name === 'NotFoundError') return null
  throw error
}

function troubleOf(error: unknown): HomeTrouble {
  if (error instanceof HomeTrouble) return error
  const { name = '', message = '' } = error instanceof Error ? error : {}
  return new HomeTrouble(words[name] ?? 'unknown', message)
}

const words: Readonly<Record<string, Trouble>> = {
  NotFoundError: 'gone',
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NoModificationAllowedError: 'permission',
  QuotaExceededError: 'disk-full',
}
