import type { Call } from './Command.ts'
import type { World } from './world.ts'

/** Shows how far some computations are; only to a person at a terminal, and only on stderr. */
export type Progress = Readonly<{
  /** How one of them reports its share, in [0, 1]. */
  show: (what: string) => (share: number) => void
  clear: () => void
}>

/**
 * Shows a person that something is coming while a command is still being loaded, which takes longer
 * than the tenth of a second after which a screen seems dead. Returns what clears it.
 */
export function showWaiting({ stderr, env }: World, words: readonly string[]): () => void {
  const isQuiet = words.includes('--quiet') || words.includes('-q')
  if (stderr.isTTY !== true || isQuiet || env['TERM'] === 'dumb') return () => {}
  stderr.write('parley ...')
  return () => stderr.write('\r\u001b[K')
}

/** One line for `count` computations together, rewritten in place. */
export function makeProgress(call: Call, count: number): Progress {
  const { stderr, env } = call.world
  const isShown = stderr.isTTY === true && !call.options.quiet && env['TERM'] !== 'dumb'
  if (!isShown) return { show: () => () => {}, clear() {} }
  const shares = new Map<string, number>()
  let last = ''
  const draw = (text: string): void => {
    if (text === last) return
    last = text
    stderr.write(`\r\u001b[K${text}`)
  }
  const redraw = (): void => {
    const sum = [...shares.values()].reduce((a, b) => a + b, 0)
    const draws = call.options.draws.toLocaleString('en')
    draw(`computing, ${draws} draws: ${Math.floor((100 * sum) / count)}%`)
  }
  return {
    show(what) {
      shares.set(what, 0)
      redraw()
      return share => {
        shares.set(what, share)
        redraw()
      }
    },
    clear: () => draw(''),
  }
}
