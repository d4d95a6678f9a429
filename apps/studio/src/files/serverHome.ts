import {
  type Contents,
  type Home,
  HomeTrouble,
  type Seen,
  type Trouble,
  type Written,
} from './Home.ts'

/** What the page was told about the server it came from; null when it was opened from a folder. */
export function serverAddress(page: Document): string | null {
  return page.querySelector<HTMLMetaElement>('meta[name="parley-server"]')?.content ?? null
}

type Web = Pick<typeof globalThis, 'fetch' | 'EventSource'> &
  Readonly<{
    /** Between the pages of one start and the next, which share nothing else; none in browsers without it. */
    BroadcastChannel?: typeof BroadcastChannel
    /** The address of this page; addresses are taken relative to it. */
    location?: Readonly<{ href: string }>
  }>
type Failed = Readonly<{ kind: 'failed'; why: Trouble; detail: string }>

/**
 * The file behind `parley studio`. Asks nothing but its own origin.
 *
 * A program that is started anew has a new secret in its address. A page that is opened there tells those that are
 * left from before, which go on at the new address with all that they hold.
 *
 * @param given  where its addresses begin, as `serverAddress` says, with a slash at the end
 */
export async function serverHome(given: string, web: Web = globalThis): Promise<Home> {
  const absolute = (address: string): string =>
    web.location ? new URL(address, web.location.href).href : address
  let api = absolute(given)
  const ask = async <T>(what: string, init?: RequestInit): Promise<T | Failed> => {
    try {
      const response = await web.fetch(`${api}${what}`, init)
      if (response.ok) return (await response.json()) as T
      const detail = `${response.status} ${response.statusText}`
      return { kind: 'failed', why: response.status === 503 ? 'unreachable' : 'unknown', detail }
    } catch (error) {
      return { kind: 'failed', why: 'unreachable', detail: String(error) }
    }
  }
  const put = <T>(what: string, body: unknown): Promise<T | Failed> =>
    ask(what, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })

  type Case = Contents & Readonly<{ kind?: never; name: string; path: string; isReadOnly: boolean }>
  const readCase = async (): Promise<Case> => {
    const now = await ask<Case>('case')
    if (now.kind === 'failed') throw new HomeTrouble(now.why, now.detail)
    return now
  }
  const first = await readCase()
  const starts = web.BroadcastChannel && new web.BroadcastChannel(`parley/server/${first.path}`)
  starts?.postMessage(api)
  return {
    kind: 'server',
    name: first.name,
    key: `server/${first.path}`,
    isReadOnly: first.isReadOnly,
    async read() {
      const { text, stamp } = await readCase()
      return { text, stamp }
    },
    write: (text, expected) => put<Written>('case', { text, expected }),
    watch(onSeen) {
      const listen = (): EventSource => {
        const events = new web.EventSource(`${api}watch`)
        events.onmessage = ({ data }) => onSeen(JSON.parse(data as string) as Seen)
        // It comes back by itself, and begins with what there is then.
        events.onerror = () => onSeen({ kind: 'lost' })
        return events
      }
      let events = listen()
      if (starts)
        starts.onmessage = ({ data }: MessageEvent<string>) => {
          if (data === api || new URL(data).origin !== new URL(api).origin) return
          api = data
          events.close()
          events = listen()
        }
      return () => {
        events.close()
        starts?.close()
      }
    },
    async beside(paths) {
      const all = await ask<Readonly<Record<string, string | null>>>('beside')
      const found = all as Readonly<Record<string, string | null>>
      return new Map(paths.map(path => [path, (Object.hasOwn(all, path) && found[path]) || null]))
    },
    async readHistory() {
      const kept = await ask<{ kind?: never; history: string | null }>('history')
      return kept.kind === 'failed' ? null : kept.history
    },
    async writeHistory(history) {
      return (await put<{ kind: 'saved' }>('history', { history })).kind === 'saved'
    },
  }
}
