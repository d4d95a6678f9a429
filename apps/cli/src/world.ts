import type { Runner } from '@parley/engine'
import type { Disk } from './files/Disk.ts'

/** Somewhere to write text, or the bytes of a file. `done` hears of a failure, such as a reader that went away (EPIPE). */
export type Output = Readonly<{
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown
  isTTY?: boolean
  columns?: number
}>

export type InputStream = AsyncIterable<Uint8Array | string> & Readonly<{ isTTY?: boolean }>

/** Everything outside that a command can touch. Tests hand in their own. */
export type World = Readonly<{
  stdin: InputStream
  stdout: Output
  stderr: Output
  env: Readonly<Record<string, string | undefined>>
  /** For the date on a page and the time a run took; never for a result. */
  now: () => Date
  cwd: string
  /** The file system; the real one when absent. */
  disk?: Disk
  /** Aborted by the first Ctrl-C. */
  signal?: AbortSignal
  /** Where analyses run; in place, on this thread, when absent. */
  makeRunner?: () => Promise<Runner>
}>
