import { fileTrouble } from './files/fileTrouble.ts'
import type { Output } from './world.ts'

/** Writes text or bytes and waits until it is taken; rejects when the reader has gone, or the disk is full. */
export function print(to: Output, text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    to.write(text, error => (error ? reject(fileTrouble(error, 'the output', 'write')) : resolve()))
  })
}

/** `parley run x | head -1`: the other end of the pipe is closed, which is no failure. */
export function isReaderGone(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
}
