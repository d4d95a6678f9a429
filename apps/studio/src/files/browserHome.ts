import type { Clock } from '../document/Clock.ts'
import { forgetJournals } from '../document/journal.ts'
import { type Home, HomeTrouble, type Written } from './Home.ts'
import { historyIn, historyKey } from './historyIn.ts'
import type { Store } from './Store.ts'
import { type Tabs, whileNobodyEdits } from './soleEditor.ts'
import { stampOf } from './stampOf.ts'

/** A case that is in no file. */
type BrowserCase = Readonly<{ id: string; name: string; text: string; at: number }>

const PREFIX = 'case/'
const keyOf = (id: string): string => `browser/${id}`

/** Cases that are kept in this browser alone, the newest first. */
export async function browserCases(store: Store): Promise<readonly BrowserCase[]> {
  const keys = await store.keys(PREFIX)
  const all = await Promise.all(keys.map(key => store.get(key)))
  const cases = all.filter(isBrowserCase)
  return cases.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

/** Puts a new case into the browser, to be opened by its home. */
export async function newBrowserCase(store: Store, given: BrowserCase): Promise<void> {
  await store.put(PREFIX + given.id, given)
}

/**
 * Takes a case out of the browser, with its steps and what was kept of it for a crash; false, and nothing is removed,
 * while a tab has it open.
 *
 * The case itself goes last: should the browser fail on the way, it is still listed and can be removed again.
 */
export function forgetBrowserCase(store: Store, tabs: Tabs | null, id: string): Promise<boolean> {
  const key = keyOf(id)
  return whileNobodyEdits(key, tabs, async () => {
    await forgetJournals(store, key)
    await store.remove(historyKey(key))
    await store.remove(PREFIX + id)
  })
}

/**
 * A case that is in no file: kept in this browser, and said to be only there until it is downloaded or put in one.
 * Files beside it are those it came with (a sample's series), by path.
 */
export function browserHome(
  store: Store,
  clock: Clock,
  { id, name }: Readonly<{ id: string; name: string }>,
  files: Readonly<Record<string, string>> = {},
): Home {
  const key = keyOf(id)
  const read = async (): Promise<BrowserCase> => {
    const kept = await store.get(PREFIX + id)
    if (!isBrowserCase(kept)) throw new HomeTrouble('gone', '')
    return kept
  }
  const write = async (text: string, expected: string | null): Promise<Written> => {
    const now = await read().catch(() => null)
    const stands = now && stampOf(now.text)
    if (now && stands !== expected) return { kind: 'changed', text: now.text, stamp: stands! }
    if (!now && expected !== null) return { kind: 'failed', why: 'gone', detail: '' }
    const at = clock.now()
    await store.put(PREFIX + id, { id, name, text, at } satisfies BrowserCase)
    return { kind: 'saved', stamp: stampOf(text), at }
  }
  return {
    kind: 'browser',
    name,
    key,
    isReadOnly: false,
    async read() {
      const { text } = await read()
      return { text, stamp: stampOf(text) }
    },
    write: (text, expected) =>
      write(text, expected).catch((error): Written => {
        const isFull = error instanceof Error && error.name === 'QuotaExceededError'
        return { kind: 'failed', why: isFull ? 'disk-full' : 'unknown', detail: String(error) }
      }),
    // Nobody else writes here: one tab at a time is let to.
    watch: () => () => {},
    beside: async paths =>
      new Map(paths.map(path => [path, Object.hasOwn(files, path) ? files[path]! : null])),
    ...historyIn(store, key),
  }
}

function isBrowserCase(given: unknown): given is BrowserCase {
  const { id, name, text, at } = (given ?? {}) as Partial<BrowserCase>
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof text === 'string' &&
    typeof at === 'number'
  )
}
