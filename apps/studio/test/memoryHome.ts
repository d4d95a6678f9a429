import { type Home, HomeTrouble, type Seen, type Trouble, type Written } from '../src/files/Home.ts'
import { stampOf } from '../src/files/stampOf.ts'

/** A home whose disk the test holds: another program can write to it, and it can fail. */
export type MemoryHome = Home & {
  text: string | null
  history: string | null
  readonly files: Map<string, string>
  /** Every text that was acknowledged as saved, in order. */
  readonly acknowledged: string[]
  /** The next writes fail so, or never come back. */
  trouble: Trouble | 'hangs' | null
  /** Another program writes, or deletes with null; watchers hear of it unless they are deaf. */
  writeOutside(text: string | null): void
  isDeaf: boolean
}

export function memoryHome(
  text: string,
  more: Partial<Pick<Home, 'kind' | 'isReadOnly'>> = {},
): MemoryHome {
  const watchers = new Set<(seen: Seen) => void>()
  const tell = (): void => {
    if (home.isDeaf) return
    const now = home.text
    for (const watcher of watchers) {
      watcher(
        now === null ? { kind: 'gone' } : { kind: 'contents', text: now, stamp: stampOf(now) },
      )
    }
  }
  const home: MemoryHome = {
    kind: 'server',
    name: 'talks.yaml',
    key: 'server/talks.yaml',
    isReadOnly: false,
    ...more,
    text,
    history: null,
    files: new Map(),
    acknowledged: [],
    trouble: null,
    isDeaf: false,
    async read() {
      if (home.text === null) throw new HomeTrouble('gone', '')
      return { text: home.text, stamp: stampOf(home.text) }
    },
    async write(text, expected): Promise<Written> {
      if (home.trouble === 'hangs') return new Promise(() => {})
      if (home.trouble) return { kind: 'failed', why: home.trouble, detail: 'as the test said' }
      const stamp = home.text === null ? null : stampOf(home.text)
      if (stamp !== expected) {
        return home.text === null
          ? { kind: 'failed', why: 'gone', detail: '' }
          : { kind: 'changed', text: home.text, stamp: stamp! }
      }
      home.text = text
      home.acknowledged.push(text)
      tell()
      return { kind: 'saved', stamp: stampOf(text), at: 0 }
    },
    watch(onSeen) {
      watchers.add(onSeen)
      return () => watchers.delete(onSeen)
    },
    beside: async paths => new Map(paths.map(path => [path, home.files.get(path) ?? null])),
    readHistory: async () => home.history,
    async writeHistory(history) {
      home.history = history
      return true
    },
    writeOutside(text) {
      home.text = text
      tell()
    },
  }
  return home
}
