import type { InputStream } from './world.ts'

/** Lines of a stream, one at a time, as they come. */
export type Lines = Readonly<{
  /** The next line without its end; null when there is none left. */
  next: () => Promise<string | null>
  isOver: () => boolean
  /** Lets go of the stream, so that it keeps no process alive. */
  close: () => Promise<void>
}>

export function makeLines(stream: InputStream): Lines {
  const parts = stream[Symbol.asyncIterator]()
  const decoder = new TextDecoder()
  let waiting = ''
  let hasEnded = false
  return {
    async next() {
      while (!waiting.includes('\n') && !hasEnded) {
        const { done, value } = await parts.next()
        hasEnded = done === true
        if (!hasEnded) {
          waiting += typeof value === 'string' ? value : decoder.decode(value, { stream: true })
        }
      }
      if (waiting === '') return null
      const end = waiting.indexOf('\n')
      const line = end < 0 ? waiting : waiting.slice(0, end)
      waiting = end < 0 ? '' : waiting.slice(end + 1)
      return line.replace(/\r$/, '')
    },
    isOver: () => hasEnded && waiting === '',
    async close() {
      await parts.return?.()
    },
  }
}
