import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { helpText } from '@parley/cli'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

// The real program, as built: what no test in this process can see.
const program = join(import.meta.dirname, '../bin.js')
let folder = ''

beforeAll(() => {
  const built = existsSync(join(import.meta.dirname, '../dist/index.js'))
  if (!built) throw new Error('these tests start the built program: npm run build')
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-process-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function parley(words: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A program that never ends is a failure here, not a test run that never ends.
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })
}

/** Starts the program, does something to it, and waits for its end. */
function meddled(words: readonly string[], meddle: (child: ReturnType<typeof spawn>) => void) {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  meddle(child)
  return new Promise<{ code: number | null; err: string }>(resolve => {
    child.on('close', code => resolve({ code, err }))
  })
}

describe('the program', () => {
  it('prints its help', () => {
    const start = performance.now()
    const { status, stdout, stderr } = parley(['--help'])
    const took = performance.now() - start
    // Measured, not asserted: a busy machine is no failure. See benchmarks/cli.md.
    console.log(`parley --help took ${Math.round(took)} ms`)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: helpText, stderr: '' })
  })

  it('tells the shell how it went', () => {
    expect(parley(['nonsense']).status).toBe(2)
    expect(parley(['run', 'nowhere.yaml']).status).toBe(5)
  })

  it('ends when it is done, with threads that were started and never asked', () => {
    expect(parley(['timeline', 'used-van']).status).toBe(3)
    expect(parley(['stability', 'elmira-1991']).status).toBe(0)
  })

  it('stops quietly when its reader has had enough', async () => {
    const ended = await meddled(['schema'], child => {
      child.stdout!.destroy()
    })
    expect(ended).toEqual({ code: 0, err: '' })
  })

  it('leaves 130 at once on Ctrl-C, and no file begun', async () => {
    const words = ['brief', 'ukraine-2023', '--draws', '1000000', '-o', join(folder, 'b.html')]
    let sent = 0
    const ended = await meddled(words, child => {
      setTimeout(() => {
        sent = performance.now()
        child.kill('SIGINT')
      }, 700)
    })
    console.log(`it ended ${Math.round(performance.now() - sent)} ms after Ctrl-C`)
    expect(ended).toEqual({ code: 130, err: '' })
    expect(await readdir(folder)).toEqual([])
  })

  it('says so when the disk is full, on stdout and in a file', () => {
    if (!existsSync('/dev/full')) return console.log('skipped: no /dev/full here')
    const file = parley(['schema', '--output', '/dev/full'])
    expect(file.status).toBe(1)
    expect(file.stderr).toContain('no room left')
    const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" schema > /dev/full`], {
      encoding: 'utf8',
    })
    expect(shell.status).toBe(1)
    expect(shell.stderr).toContain('no room left')
  })

  it('prints the same bytes twice', () => {
    const words = ['run', 'ukraine-2023', '--json', '--draws', '500']
    const [first, second] = [parley(words), parley(words)]
    expect(first.status, first.stderr).toBe(0)
    expect(second.stdout).toBe(first.stdout)
    expect(parley([...words, '--verbose']).stdout).toBe(first.stdout)
  })

  it('writes the whole folder of tables though nobody reads what it says of them', async () => {
    const { code } = await meddled(
      ['export', 'used-van', '--draws', '100', '--out-dir', 't'],
      child => child.stderr?.destroy(),
    )
    expect(code).toBe(0)
    expect(await readdir(join(folder, 't'))).toContain('datapackage.json')
  })

  it('reads a case from a pipe', () => {
    const made = parley(['new', '--from', 'two-party-price', '--output', '-'])
    expect(made.status, made.stderr).toBe(0)
    const read = spawnSync(process.execPath, [program, 'check', '-'], {
      input: made.stdout,
      encoding: 'utf8',
    })
    expect(read.stdout + read.stderr).toContain('no mistakes')
    expect(read.status).toBe(0)
  })
})
