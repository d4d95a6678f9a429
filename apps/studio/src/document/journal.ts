import type { Contents } from '../files/Home.ts'
import type { Store } from '../files/Store.ts'
import { redone } from './Change.ts'
import { isSteps } from './historyText.ts'
import type { Step } from './Step.ts'

/**
 * What was done to a case and not yet seen on the disk: kept in the browser with every change, so that a kill
 * costs nothing. Taken away once the file holds it.
 */
export type Journal = Readonly<{
  name: string
  /** What was on the disk when the first of the steps was made. */
  base: Contents
  steps: readonly Step[]
}>

const keyOf = (home: string): string => `journal/${home}`
const keptAside = (home: string): string => `unrecovered/${home}/`

export async function writeJournal(store: Store, home: string, journal: Journal): Promise<void> {
  await (journal.steps.length === 0
    ? store.remove(keyOf(home))
    : store.put(keyOf(home), { journal: 1, ...journal }))
}

/**
 * The journal a dead session left, moved aside so that the new session's own does not write over it; it stays
 * there until it is recovered or discarded. The newest when there are several; null when there is none.
 */
export async function leftBehind(
  store: Store,
  home: string,
): Promise<Readonly<{ key: string; journal: Journal }> | null> {
  const left = readJournal(await store.get(keyOf(home)))
  if (left) {
    // First there, then gone from here: a kill in between leaves it twice, never not at all.
    await store.put(`${keptAside(home)}${left.steps.at(-1)!.until}`, { journal: 1, ...left })
    await store.remove(keyOf(home))
  }
  const aside = [...(await store.keys(keptAside(home)))].sort(byTime)
  for (const key of aside.reverse()) {
    const journal = readJournal(await store.get(key))
    if (journal) return { key, journal }
  }
  return null
}

export function forget(store: Store, key: string): Promise<void> {
  return store.remove(key)
}

/** Takes away whatever sessions left of a case: nothing of it is offered again. */
export async function forgetJournals(store: Store, home: string): Promise<void> {
  const aside = keptAside(home)
  // A name may go on after a slash, and is another case then.
  const left = (await store.keys(aside)).filter(key => !key.slice(aside.length).includes('/'))
  for (const key of [keyOf(home), ...left]) await store.remove(key)
}

/** What the case was when the session ended. */
export function textOf({ base, steps }: Journal): string {
  return steps.reduce((text, step) => redone(text, step.change), base.text)
}

function byTime(a: string, b: string): number {
  const time = (key: string): number => Number(key.slice(key.lastIndexOf('/') + 1))
  return time(a) - time(b)
}

/** Null for what no session of ours wrote, and for steps that do not fit their text. */
function readJournal(given: unknown): Journal | null {
  if (typeof given !== 'object' || given === null) return null
  const { name, base, steps } = given as Partial<Journal>
  const isWhole =
    (given as { journal?: unknown }).journal === 1 &&
    typeof name === 'string' &&
    typeof base?.text === 'string' &&
    typeof base.stamp === 'string' &&
    isSteps(steps) &&
    steps.length > 0
  if (!isWhole) return null
  const journal = { name, base, steps }
  try {
    textOf(journal)
    return journal
  } catch {
    return null
  }
}
