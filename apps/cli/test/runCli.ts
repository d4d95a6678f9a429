import { cli, type World } from '@parley/cli'

export type Ended = Readonly<{ code: number; out: string; err: string }>

/** Runs one command in this process, in `cwd`, with nothing on stdin unless given. */
export async function runCli(
  words: readonly string[],
  changes: Partial<World> & { input?: string } = {},
): Promise<Ended> {
  let out = ''
  let err = ''
  const { input, ...rest } = changes
  const world: World = {
    stdin: streamOf(input ?? ''),
    stdout: {
      write(text, done) {
        out += text
        done?.()
      },
    },
    stderr: {
      write(text, done) {
        err += text
        done?.()
      },
    },
    env: {},
    now: () => new Date('2023-01-11T12:00:00Z'),
    cwd: import.meta.dirname,
    ...rest,
  }
  const code = await cli(words, world)
  return { code, out, err }
}

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield new TextEncoder().encode(text)
}
