import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenCase, put, scratchFolder, smallCase } from './cases.ts'
import { runCli } from './runCli.ts'

const cwd = scratchFolder()
put(cwd, 'good.yaml', smallCase)
put(cwd, 'broken.yaml', brokenCase)

describe('parley check', () => {
  it('says in one line that there are no mistakes', async () => {
    expect(await runCli(['check', 'good.yaml'], { cwd })).toEqual({
      code: 0,
      out: 'good.yaml: no mistakes\n',
      err: '',
    })
    expect((await runCli(['check', 'good.yaml', '--quiet'], { cwd })).out).toBe('')
  })

  it('is called validate too', async () => {
    expect((await runCli(['validate', 'good.yaml'], { cwd })).out).toContain('no mistakes')
  })

  it('reports every mistake at once, with its place and what to type, and leaves 3', async () => {
    const { code, out } = await runCli(['check', 'broken.yaml'], { cwd })
    expect(code).toBe(3)
    expect(out).toContain('broken.yaml:27:36  error[unknown-quantity]')
    expect(out).toContain('error[range-reversed]')
    expect(out).toContain('warning[unknown-key]')
    expect(out).toContain('did you mean "trend"?')
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/errors, 2 warnings\. Nothing was computed\.$/)
  })

  it('gives the same mistakes to programs', async () => {
    const { code, out, err } = await runCli(['check', 'broken.yaml', '--json'], { cwd })
    expect({ code, err }).toEqual({ code: 3, err: '' })
    const { schema, files } = JSON.parse(out)
    expect(schema).toBe('parley.check/1')
    expect(files[0]).toMatchObject({ file: 'broken.yaml', isValid: false })
    const reversed = files[0].diagnostics.find((d: { code: string }) => d.code === 'range-reversed')
    expect(reversed).toMatchObject({ severity: 'error', line: 31, hint: expect.any(String) })
    const rows = (await runCli(['check', 'broken.yaml', '--ndjson'], { cwd })).out.trimEnd()
    expect(rows.split('\n').map(row => JSON.parse(row))).toEqual(files[0].diagnostics)
    const plain = (await runCli(['check', 'broken.yaml', '--plain'], { cwd })).out.trimEnd()
    expect(plain.split('\n').every(line => line.split('\t').length === 6)).toBe(true)
  })

  it('checks several files and leaves 3 when one is broken', async () => {
    const { code, out } = await runCli(['check', 'good.yaml', 'broken.yaml'], { cwd })
    expect(code).toBe(3)
    expect(out).toContain('good.yaml: no mistakes')
    expect(out).toContain('broken.yaml:')
  })

  it('leaves 4 under --fail-on, and says what it found', async () => {
    const placeholder = smallCase.replace(/another: .*\n.*\n/, 'value: 35 to 45\n')
    put(cwd, 'typed.yaml', placeholder)
    const held = await runCli(['check', 'typed.yaml', '--fail-on', 'placeholder'], { cwd })
    expect(held.code).toBe(4)
    expect(held.err).toContain('--fail-on placeholder: ')
    const warned = await runCli(['check', 'typed.yaml', '--fail-on', 'warning'], { cwd })
    expect(warned.code).toBe(4)
    expect(warned.err).toContain('typed-no-deal')
    expect((await runCli(['check', 'good.yaml', '--fail-on', 'placeholder'], { cwd })).code).toBe(0)
    expect((await runCli(['check', 'good.yaml', '--fail-on', 'weak'], { cwd })).code).toBe(4)
    expect((await runCli(['check', 'good.yaml', '--fail-on', 'stale'], { cwd })).code).toBe(2)
  })

  it('reads a case from stdin', async () => {
    const ended = await runCli(['check', '-'], { cwd, input: smallCase })
    expect(ended).toEqual({ code: 0, out: 'stdin: no mistakes\n', err: '' })
  })

  it('does not wait for a person to type a case', async () => {
    const stdin = Object.assign((async function* () {})(), { isTTY: true })
    const ended = await runCli(['check', '-'], { cwd, stdin })
    expect(ended.code).toBe(2)
    expect(ended.err).toContain('nothing is piped in')
  })

  it('says what is not there, with the nearest catalogue case', async () => {
    const missing = await runCli(['check', 'nowhere.yaml'], { cwd })
    expect(missing).toMatchObject({ code: 5, out: '' })
    expect(missing.err).toContain('there is no file nowhere.yaml')
    const near = await runCli(['check', 'ukrane-2023'], { cwd })
    expect(near.err).toContain('did you mean "ukraine-2023"?')
  })

  it('takes a folder that holds a case.yaml, and no other folder', async () => {
    mkdirSync(join(cwd, 'talks'))
    expect((await runCli(['check', 'talks'], { cwd })).code).toBe(2)
    put(join(cwd, 'talks'), 'case.yaml', smallCase)
    const ended = await runCli(['check', 'talks'], { cwd })
    expect(ended.out).toBe(`${join('talks', 'case.yaml')}: no mistakes\n`)
  })

  it('refuses what is not text, and what is far too long', async () => {
    put(cwd, 'binary.yaml', Uint8Array.from([0xff, 0xfe, 0x00, 0x41]))
    const binary = await runCli(['check', 'binary.yaml'], { cwd })
    expect(binary.code).toBe(3)
    expect(binary.err).toContain('not text in UTF-8')
    put(cwd, 'long.yaml', `${smallCase}x-long: ${'a'.repeat(10_000_000)}\n`)
    const long = await runCli(['check', 'long.yaml'], { cwd })
    expect(long.code).toBe(3)
    expect(long.out).toContain('error[too-large]')
  })

  it('reads what a case includes, but not through a link that leads out of its folder', async () => {
    mkdirSync(join(cwd, 'home'))
    put(cwd, 'secret.yaml', 'sources: {s: {title: Secret}}\n')
    put(join(cwd, 'home'), 'own.yaml', 'sources: {s: {title: Own}}\n')
    put(join(cwd, 'home'), 'a.yaml', `${smallCase}include: [own.yaml]\n`)
    expect((await runCli(['check', 'home/a.yaml'], { cwd })).code).toBe(0)
    symlinkSync('../secret.yaml', join(cwd, 'home', 'link.yaml'))
    put(join(cwd, 'home'), 'b.yaml', `${smallCase}include: [link.yaml]\n`)
    const linked = await runCli(['check', 'home/b.yaml'], { cwd })
    expect(linked.code).toBe(3)
    expect(linked.out).toContain('error[include-missing]')
    put(join(cwd, 'home'), 'c.yaml', `${smallCase}include: [../secret.yaml]\n`)
    expect((await runCli(['check', 'home/c.yaml'], { cwd })).out).toContain('include-refused')
  })

  it('lets no name of a case take over the terminal', async () => {
    put(cwd, 'hostile.yaml', smallCase.replace('name: Buyer', 'name: "\\e[2JBuyer\\a", x: 1'))
    const { out } = await runCli(['check', 'hostile.yaml'], { cwd })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/)
  })

  it('colours for a terminal only', async () => {
    let out = ''
    const stdout = {
      isTTY: true,
      write(text: string, done?: () => void) {
        out += text
        done?.()
      },
    }
    await runCli(['check', 'broken.yaml'], { cwd, stdout })
    expect(out).toContain('\u001b[31m')
    out = ''
    await runCli(['check', 'broken.yaml'], { cwd, stdout, env: { NO_COLOR: '1' } })
    expect(out).not.toContain('\u001b')
    await runCli(['check', 'broken.yaml', '--no-color'], { cwd, stdout })
    expect(out).not.toContain('\u001b')
  })
})
