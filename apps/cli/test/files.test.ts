import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenCase, put, scratchFolder, smallCase } from './cases.ts'
import { runCli } from './runCli.ts'

const cwd = scratchFolder()
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')

describe('parley new', () => {
  it('writes a case without mistakes, and the schema its first line points at', async () => {
    const ended = await runCli(['new', 'talks.yaml'], { cwd })
    expect({ code: ended.code, out: ended.out }).toEqual({ code: 0, out: '' })
    expect(ended.err).toContain('next: parley check talks.yaml')
    expect((await runCli(['check', 'talks.yaml'], { cwd })).out).toBe('talks.yaml: no mistakes\n')
    expect(read('talks.yaml')).toContain('as_of: 2023-01-11')
    expect(JSON.parse(read('.parley/case.schema.json'))).toHaveProperty('properties')
  })

  it('writes over nothing', async () => {
    put(cwd, 'mine.yaml', 'mine')
    expect((await runCli(['new', 'mine.yaml'], { cwd })).code).toBe(6)
    expect(read('mine.yaml')).toBe('mine')
  })

  it('has templates that run as they are', async () => {
    const { out } = await runCli(['new', '--list'], { cwd })
    const names = [...out.matchAll(/^ {2}(\S+)/gm)].map(match => match[1]!)
    for (const name of names.filter(name => name !== 'questions')) {
      const made = await runCli(['new', '--from', name, '-o', '-'], { cwd })
      expect(made.code, name).toBe(0)
      const ran = await runCli(['run', '-', '--draws', '100'], { cwd, input: made.out })
      expect(ran, name).toMatchObject({ code: 0, err: '' })
    }
  })

  it('names the nearest template when there is none of that name', async () => {
    const { code, err } = await runCli(['new', '--from', 'blnk'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('did you mean "blank"?')
  })

  it('makes a case of the answers to seven questions', async () => {
    const answers = [
      'Port, Carrier',
      'Term: ten years, twenty years',
      'Rent: low, high',
      '',
      'Lets the berth to another line',
      'poor',
      'Moves to the next harbour',
      'god',
      'good',
      '2, 1',
      '2, 1',
      '',
      '1, 2',
      '1, 2',
      '1, 2',
      '',
      'fair',
      '',
      '',
      'a strike; a new terminal',
      'a page for the board',
    ]
    const ended = await runCli(['new', 'harbour.yaml', '--from', 'questions'], {
      cwd,
      input: `${answers.join('\n')}\n`,
    })
    expect(ended.code, ended.err).toBe(0)
    expect(ended.err).toContain('1. Who must agree?')
    expect(ended.err).toContain('did you mean "good"?')
    const text = read('harbour.yaml')
    for (const word of ['Port', 'Carrier', 'ten years', 'next harbour', 'a strike', 'board']) {
      expect(text).toContain(word)
    }
    expect((await runCli(['run', 'harbour.yaml', '--draws', '100'], { cwd })).code).toBe(0)
  })

  it('needs answers to the first two questions, and writes nothing without', async () => {
    const words = ['new', 'none.yaml', '--from', 'questions']
    for (const input of ['', '\n\n\n', 'Port\n', 'Port, Carrier\n']) {
      const { code, err } = await runCli(words, { cwd, input })
      expect(code).toBe(2)
      expect(err).toContain('nothing was written')
    }
    expect(() => read('none.yaml')).toThrow()
  })

  it('asks nothing when it may not', async () => {
    const { code, err } = await runCli(['new', '--from', 'questions', '--no-input'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('--no-input')
  })

  it('only says what it would do in a dry run', async () => {
    const { code, err } = await runCli(['new', 'dry.yaml', '-n'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('would write')
    expect(() => read('dry.yaml')).toThrow()
  })
})

describe('parley fmt', () => {
  const untidy = smallCase.replace('parties:\n', 'parties:   \n\n\n\n').replaceAll('\n', '\r\n')

  it('lays a file out in place, once', async () => {
    put(cwd, 'untidy.yaml', untidy)
    const before = JSON.parse((await runCli(['explain', 'untidy.yaml', '--json'], { cwd })).out)
    expect((await runCli(['fmt', 'untidy.yaml', '--check'], { cwd })).code).toBe(4)
    expect((await runCli(['fmt', 'untidy.yaml', '-n'], { cwd })).err).toContain('would lay out')
    expect(read('untidy.yaml')).toBe(untidy)
    expect((await runCli(['fmt', 'untidy.yaml'], { cwd })).code).toBe(0)
    expect(read('untidy.yaml')).not.toContain('\r')
    expect((await runCli(['fmt', 'untidy.yaml', '--check'], { cwd })).code).toBe(0)
    const { mtimeMs } = statSync(join(cwd, 'untidy.yaml'))
    await runCli(['fmt', 'untidy.yaml'], { cwd })
    expect(statSync(join(cwd, 'untidy.yaml')).mtimeMs).toBe(mtimeMs)
    const after = JSON.parse((await runCli(['explain', 'untidy.yaml', '--json'], { cwd })).out)
    expect(after).toEqual(before)
  })

  it('passes stdin through to stdout', async () => {
    const { code, out, err } = await runCli(['fmt', '-'], { cwd, input: untidy })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((await runCli(['fmt', '-'], { cwd, input: out })).out).toBe(out)
  })

  it('lays out a case whose meaning is broken, and leaves what is no YAML alone', async () => {
    put(cwd, 'broken.yaml', brokenCase)
    expect((await runCli(['fmt', 'broken.yaml'], { cwd })).code).toBe(0)
    put(cwd, 'torn.yaml', 'parties: {a: [1\n')
    const { code, err } = await runCli(['fmt', 'torn.yaml'], { cwd })
    expect(code).toBe(3)
    expect(err).toContain('torn.yaml:')
    expect(read('torn.yaml')).toBe('parties: {a: [1\n')
  })
})

describe('parley schema', () => {
  it('prints the schema of the case and of the result', async () => {
    for (const what of [[], ['case'], ['result']]) {
      const { code, out, err } = await runCli(['schema', ...what], { cwd })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(JSON.parse(out)).toHaveProperty('properties')
    }
    expect((await runCli(['schema', 'deal'], { cwd })).code).toBe(2)
  })
})
