import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import type { Runner } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import { put, scratchFolder, smallCase } from './cases.ts'
import { runCli } from './runCli.ts'

const cwd = scratchFolder()
put(cwd, 'a.yaml', smallCase)

const words = async (...typed: string[]): Promise<string[]> => {
  const { code, out, err } = await runCli(['completion', 'words', '--', ...typed], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out.split('\n').filter(Boolean)
}

describe('parley completion', () => {
  it('completes verbs, flags and cases', async () => {
    expect(await words('de')).toEqual(['deals', 'design'])
    expect(await words('')).toContain('help')
    expect(await words('run', '--s')).toEqual(['--set', '--school', '--seed'])
    expect(await words('run', 'ukr')).toEqual(['ukraine-2023'])
    expect(await words('help', 'exi')).toEqual(['exit-codes'])
    expect(await words('validate', '--fail-on', 'w')).toEqual(['weak', 'warning'])
  })

  it('completes parties, schools and inputs from the case on the line', async () => {
    expect(await words('deals', 'a.yaml', '--view', '')).toEqual([
      'analyst',
      'own',
      'buyer',
      'seller',
    ])
    expect(await words('stability', 'elmira-1991', '--coalition', 'moe,u')).toEqual([
      'moe,uniroyal',
    ])
    expect(await words('stability', 'elmira-1991', '--state', 'p')).toEqual(['present'])
    expect(await words('stability', 'elmira-1991', '--concept', 's')).toEqual([
      'sseq',
      'seq',
      'smr',
    ])
    expect(await words('run', 'a.yaml', '--school', '')).toEqual(['gloomy'])
    expect(await words('run', 'a.yaml', '--with', 'g')).toEqual(['gloomy'])
    expect(await words('run', 'a.yaml', '--set', 'quant')).toEqual(['quantities.trend='])
    expect(await words('explain', 'a.yaml', 'quant')).toEqual(['quantities.trend'])
  })

  it('offers nothing, quietly, where only a file fits or the case is broken', async () => {
    put(cwd, 'torn.yaml', 'parties: [')
    expect(await words('run', 'torn.yaml', '--school', '')).toEqual([])
    expect(await words('new', '')).toEqual([])
    expect(await words('run', 'a.yaml', '--output', '')).toEqual([])
    expect(await words('nonsense', '')).toEqual([])
    expect(await words('constructor', '')).toEqual([])
  })

  it.each(['bash', 'zsh', 'fish'])('has a script that %s can read', async shell => {
    const { code, out } = await runCli(['completion', shell], { cwd })
    expect(code).toBe(0)
    const has = spawnSync(shell, ['--version']).status === 0
    if (!has) return console.log(`skipped: no ${shell} here`)
    const read = spawnSync(shell, ['-n'], { input: out, encoding: 'utf8' })
    expect({ status: read.status, stderr: read.stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('knows no other shell', async () => {
    expect((await runCli(['completion', 'tcsh'], { cwd })).code).toBe(2)
    expect((await runCli(['completion'], { cwd })).code).toBe(2)
  })
})

describe('parley doctor', () => {
  it('finds everything in place', async () => {
    const { code, out, err } = await runCli(['doctor'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^ok {2}Node: \d+/m)
    expect(out).toMatch(/^ok {2}Catalogue: \d+ cases/m)
  })

  it('shows that a run opens nothing', async () => {
    const { code, out } = await runCli(['doctor', '--network', '--json'], { cwd })
    expect(code).toBe(0)
    const { findings } = JSON.parse(out)
    const network = findings.find((finding: { name: string }) => finding.name === 'Network')
    expect(network).toMatchObject({ isWell: true })
    expect(network.detail).toContain('nothing opened')
  })

  it('leaves 1 when the catalogue is gone', async () => {
    const { realDisk } = await import('../src/files/Disk.ts')
    const readdir = (() => Promise.resolve([])) as unknown as typeof realDisk.readdir
    const { code, out } = await runCli(['doctor'], { cwd, disk: { ...realDisk, readdir } })
    expect(code).toBe(1)
    expect(out).toContain('NO  Catalogue: no case found')
  })
})

describe('every command', () => {
  it('has help with examples, for those who ask either way', async () => {
    const { commandNames } = await import('@parley/cli')
    for (const name of commandNames) {
      const { code, out } = await runCli([name, '--help'], { cwd })
      expect(code).toBe(0)
      expect(out.indexOf('Examples')).toBeLessThan(out.indexOf('Flags'))
      expect(out).toContain(`parley ${name}`)
      expect((await runCli(['help', name], { cwd })).out).toBe(out)
      expect((await runCli(['-h', name], { cwd })).code).toBe(0)
      const widest = Math.max(...out.split('\n').map(line => line.length))
      expect(widest, `${name}: ${out}`).toBeLessThanOrEqual(110)
    }
  })

  it('teaches the words that the answers use', async () => {
    const { english } = await import('@parley/report')
    const { out } = await runCli(['help', 'words'], { cwd })
    for (const band of Object.values(english.bands)) expect(out).toContain(`  ${band}  `)
  })

  it('writes nothing beside what it was asked for', () => {
    expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'torn.yaml'])
  })
})

describe('an interrupt', () => {
  it('leaves 130 at once, and says nothing', async () => {
    const stop = new AbortController()
    stop.abort('SIGINT')
    const ended = await runCli(['run', 'a.yaml'], { cwd, signal: stop.signal })
    expect(ended).toMatchObject({ code: 130, err: '' })
  })

  it('leaves 7 when something else than the user cancels', async () => {
    const stop = new AbortController()
    stop.abort('SIGTERM')
    expect((await runCli(['run', 'a.yaml'], { cwd, signal: stop.signal })).code).toBe(7)
  })

  it('does not wait for a computation that is under way', async () => {
    const stop = new AbortController()
    const endless: Runner = {
      run: () => {
        stop.abort('SIGINT')
        return new Promise(() => {})
      },
      close: async () => {},
    }
    const makeRunner = async (): Promise<Runner> => endless
    const ended = await runCli(['run', 'a.yaml'], { cwd, signal: stop.signal, makeRunner })
    expect(ended).toMatchObject({ code: 130, out: '', err: '' })
  })
})

describe('a reader that goes away', () => {
  it('ends it quietly', async () => {
    const stdout = {
      write: (_: string, done?: (error?: Error) => void) =>
        done?.(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    }
    const ended = await runCli(['explain', 'a.yaml'], { cwd, stdout })
    expect(ended).toMatchObject({ code: 0, err: '' })
  })

  it('says so when there is no room for what it prints', async () => {
    const stdout = {
      write: (_: string, done?: (error?: Error) => void) =>
        done?.(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' })),
    }
    const ended = await runCli(['explain', 'a.yaml'], { cwd, stdout })
    expect(ended.code).toBe(1)
    expect(ended.err).toContain('no room left')
  })
})
