import { exitCodes, helpText } from '@parley/cli'
import { describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

describe('parley', () => {
  it('prints its help on stdout when asked for it', async () => {
    expect(await runCli(['--help'])).toEqual({ code: 0, out: helpText, err: '' })
    expect((await runCli(['help'])).out).toBe(helpText)
  })

  it('prints its help on stderr, as a mistake, when called with nothing', async () => {
    expect(await runCli([])).toEqual({ code: exitCodes.usage, out: '', err: helpText })
  })

  it('names the nearest command when one is misspelled', async () => {
    const ended = await runCli(['verison'])
    expect(ended).toMatchObject({ code: exitCodes.usage, out: '' })
    expect(ended.err).toBe(
      'parley: no command is called "verison"\n  = hint: did you mean "version"?\n',
    )
  })

  it('names no command when none is near', async () => {
    expect((await runCli(['negotiate'])).err).toContain('see parley --help')
  })

  it('says which word was left out before a case', async () => {
    const ended = await runCli(['evidence', 'talks.yaml'])
    expect(ended).toMatchObject({ code: exitCodes.usage, out: '' })
    expect(ended.err).toBe(
      'parley: parley evidence wants "weak" before the case\n  = hint: parley evidence weak talks.yaml\n',
    )
    expect((await runCli(['evidence', 'weak'])).err).toContain("missing required argument 'case'")
  })

  it('says of a deal signed by a date which command computes it', async () => {
    const { out } = await runCli(['help', 'words'])
    expect(out).toContain('parley talks')
    expect(out).not.toContain('not computed yet')
  })

  it('says where a flag that needs a value belongs', async () => {
    const ended = await runCli(['--seed', '3', 'version'])
    expect(ended.code).toBe(exitCodes.usage)
    expect(ended.err).toContain('--seed stands before the command')
  })

  it('takes flags without a value before the command', async () => {
    expect(await runCli(['--json', 'version'])).toMatchObject({ code: 0, err: '' })
  })

  it('treats the names of object members as unknown commands', async () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect((await runCli([name])).code).toBe(exitCodes.usage)
      expect((await runCli(['help', name])).code).toBe(exitCodes.usage)
    }
  })
})

describe('parley version', () => {
  it('says the version of the package', async () => {
    expect(await runCli(['version'])).toEqual({ code: 0, out: 'parley 0.1.0\n', err: '' })
    expect(await runCli(['--version'])).toEqual({ code: 0, out: 'parley 0.1.0\n', err: '' })
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
    expect((await runCli(['version'])).out).toBe(`parley ${manifest.version}\n`)
  })

  it('suggests the nearest flag and does nothing else', async () => {
    const ended = await runCli(['version', '--jsn'])
    expect(ended).toMatchObject({ code: exitCodes.usage, out: '' })
    expect(ended.err).toBe("parley: unknown option '--jsn'\n  = hint: did you mean --json?\n")
  })

  it('refuses an argument it has no use for', async () => {
    expect((await runCli(['version', 'ukraine'])).code).toBe(exitCodes.usage)
  })
})
