import type { Call } from './Command.ts'

/** Shows how far a computation is; only to a person at a terminal, and only on stderr. */
export type Progress = Readonly<{ show: (share: number) => void; clear: () => void }>

export function makeProgress(call: Call, what: string): Progress {
  const { stderr, env } = call.world
  const isShown = stderr.isTTY === true && !call.options.quiet && env['TERM'] !== 'dumb'
  if (!isShown) return { show() {}, clear() {} }
  let last = ''
  const draw = (text: string): void => {
    if (text === last) return
    last = text
    stderr.write(`\r\u001b[K${text}`)
  }
  draw(what)
  return {
    show: share => draw(`${what} ${Math.floor(share * 100)}%`),
    clear: () => draw(''),
  }
}
