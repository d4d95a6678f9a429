/**
 * A small place to keep plain data under names, in this browser alone. Holds the crash cache, cases that were
 * never put in a file, and rights to files.
 *
 * Every operation is whole or not done. It may fail (a private window, no room): then it throws, and callers go on.
 */
export type Store = Readonly<{
  /** Undefined where nothing is kept. */
  get(key: string): Promise<unknown>
  put(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
  /** The keys that begin so, sorted by code unit. */
  keys(prefix: string): Promise<readonly string[]>
}>
