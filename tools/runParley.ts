import { join } from 'node:path'
import { cli } from '@parley/cli'
import { shellWords } from './consoleBlocks.ts'

export const root: string = join(import.meta.dirname, '..')

/** When set, pages are written from what the code says instead of compared with it. */
export const writesDocs: boolean = process.env['PARLEY_WRITE_DOCS'] === '1'

/** Runs `parley ...` as a page shows it, in the root of the project: what comes on both streams, and the code. */
export async function runParley(line: string): Promise<{ code: number; printed: string }> {
  const [program, ...rest] = shellWords(line)
  const words = program === 'npx' ? rest.slice(1) : rest
  if (program !== 'parley' && rest[0] !== 'parley') throw new Error(`runParley: not ours: ${line}`)
  let printed = ''
  const output = {
    write(text: string, done?: () => void): void {
      printed += text
      done?.()
    },
  }
  const stdin = (async function* (): AsyncGenerator<string> {})()
  const now = (): Date => new Date('2026-01-15T12:00:00Z')
  const world = { stdin, stdout: output, stderr: output, env: {}, now, cwd: root }
  return { code: await cli(words, world), printed }
}
