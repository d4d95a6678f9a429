import { useSyncExternalStore } from 'react'
import { useGently } from '../hooks/useGently.ts'

/**
 * Where the reader is, as the address says it: `#/case/ukraine-2023/deal-space?view=russia&set=critics`, `#/new/3`,
 * `#/table`, `#/foreign`, `#/`.
 *
 * The address is the state: what is shown can be found again by its link, and Back goes back.
 * `query` holds `set` (a school), `sel` (what is selected: an input's path or `deal:` and an id), `view` and what screens add.
 */
export type Route = Readonly<
  | { kind: 'library' }
  /** The questions that make a case, by page, from 0. */
  | { kind: 'new'; page: number }
  /** A case from a table that is pasted. */
  | { kind: 'table' }
  /** What was made of files of other programs; the files themselves are in no address. */
  | { kind: 'foreign' }
  | { kind: 'case'; id: string; screen: string; query: Readonly<Record<string, string>> }
>

export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?')
  const [where, id, screen] = path.split('/').filter(Boolean).map(decoded)
  if (where === 'new')
    return { kind: 'new', page: Math.max(0, Number.parseInt(id ?? '1', 10) - 1 || 0) }
  if (where === 'table' || where === 'foreign') return { kind: where }
  if (where !== 'case' || !id) return { kind: 'library' }
  const query = Object.fromEntries(new URLSearchParams(search))
  return { kind: 'case', id, screen: screen || 'overview', query }
}

export function hashOf(route: Route): string {
  if (route.kind === 'library') return '#/'
  if (route.kind === 'table' || route.kind === 'foreign') return `#/${route.kind}`
  if (route.kind === 'new') return `#/new/${route.page + 1}`
  const search = new URLSearchParams(
    Object.entries(route.query).filter(([, value]) => value !== ''),
  ).toString()
  const path = `#/case/${encodeURIComponent(route.id)}/${encodeURIComponent(route.screen)}`
  // Paths of inputs are full of dots and read better as they are; nothing else needs to be kept.
  return search === '' ? path : `${path}?${search}`
}

/** A hand-typed address may hold a lone percent sign. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

let current: Route = readRoute(globalThis.location?.hash ?? '')
const listeners = new Set<() => void>()

globalThis.addEventListener?.('hashchange', () => {
  current = readRoute(location.hash)
  for (const listener of listeners) listener()
})

export function currentRoute(): Route {
  return current
}

/** Goes somewhere. With `replace` Back skips where one was: for what changes while one types. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  const hash = hashOf(route)
  if (hash === location.hash) return
  if (how === 'push') location.hash = hash
  else {
    history.replaceState(null, '', hash)
    current = readRoute(hash)
    for (const listener of listeners) listener()
  }
}

/** Changes part of the query; an empty text takes a key out. */
export function setQuery(
  changes: Readonly<Record<string, string>>,
  how: 'push' | 'replace' = 'replace',
): void {
  if (current.kind !== 'case') return
  go({ ...current, query: { ...current.query, ...changes } }, how)
}

const source = {
  getState: currentRoute,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

export function useRoute(): Route {
  return useGently(source, route => route)
}

/** One key of the query of the case that is open; empty when it is not there. */
export function useQuery(key: string): string {
  const route = useRoute()
  return route.kind === 'case' ? (route.query[key] ?? '') : ''
}

/** One key of that query as the address has it now: for what acts on it, which may have been drawn a moment ago. */
export function queryNow(key: string): string {
  return current.kind === 'case' ? (current.query[key] ?? '') : ''
}

/** The same, drawn at once: for what is ticked, which must not lag behind the finger. Draw little from it. */
export function useQueryAtOnce(key: string): string {
  return useSyncExternalStore(source.subscribe, () => queryNow(key))
}

/** The link to a screen of the open case, keeping the school, and what `query` adds. */
export function screenHref(screen: string, query: Readonly<Record<string, string>> = {}): string {
  if (current.kind !== 'case') return '#/'
  const { set } = current.query
  return hashOf({ ...current, screen, query: { ...(set ? { set } : {}), ...query } })
}
