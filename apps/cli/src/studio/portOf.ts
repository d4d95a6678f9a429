import { createHash } from 'node:crypto'

/** Above what systems hand out by themselves, so that it is seldom taken. */
const FIRST = 61_000
const LAST = 65_535

/**
 * The port at which a case is served when it is free: the same for the same file. A browser keeps what it keeps, the crash
 * cache and the settings, for one address; at another port it would not be found again.
 */
export function portOf(path: string): number {
  const hash = createHash('sha256').update(path).digest()
  return FIRST + (hash.readUInt32BE(0) % (LAST - FIRST + 1))
}
