import { sha256 } from '@parley/kernels'
import type { Stamp } from './Home.ts'

/** The stamp of a text: SHA-256 of its UTF-8 bytes. About 10 ms for a megabyte. */
export function stampOf(text: string): Stamp {
  return sha256(new TextEncoder().encode(text))
}
