import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

const talks = `parley: 1   # from a call with Ann
title: A van
question: Is there a price?
as_of: 2024-03-01
ranges: 80%
parties: {ann: Ann, bob: Bob}
issues: {price: [low, high]}
worth:
  ann: {scores: {price: {low: 20, high: 100}}, bottom_line: {price: [low]}}
  bob: {scores: {price: {low: 90, high: 0}}}
if_talks_fail:
  ann: {sell_to_dealer: 31 to 47, talks_continue: 20}
  bob: {keep_looking: 25, talks_continue: 20}
`
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-redact-'))
  await writeFile(join(folder, 'talks.yaml'), talks)
})
afterEach(() => rm(folder, { recursive: true, force: true }))
const run = (...words: string[]) => runCli(['redact', ...words], { cwd: folder })

describe('parley redact', () => {
  it('writes a copy for one side, and says what it looked for', async () => {
    const { code, err } = await run('talks.yaml', '--for', 'bob', '-o', 'for-bob.yaml')
    expect(code).toBe(0)
    const copy = await readFile(join(folder, 'for-bob.yaml'), 'utf8')
    expect(copy).not.toMatch(/dealer|31 to 47|Ann\b.*100|call with/)
    expect(copy).toContain('keep_looking: 25')
    expect(err).toContain('4 things were taken out')
    expect(err).toMatch(/looked for \d+ values and phrases of them: none can be read/)
  })

  it('writes nothing while something can still be read, says where, and does when that goes too', async () => {
    const told = talks.replace('Is there a price?', 'Would Ann take 31 to 47?')
    await writeFile(join(folder, 'talks.yaml'), told)
    const { code, out, err } = await run('talks.yaml', '--for', 'bob')
    expect({ code, out }).toEqual({ code: 4, out: '' })
    expect(err).toContain('line 3: "31 to 47" was taken out and can still be read')
    expect(err).toContain('--remove question')
    const again = await run('talks.yaml', '--for', 'bob', '--remove', 'question')
    expect(again.code).toBe(0)
    expect(again.out).not.toContain('31 to 47')
  })

  it('shows what would go, and all of it as data', async () => {
    const { out } = await run('talks.yaml', '--for', 'public', '--dry-run')
    expect(out).toContain('- parley: 1   # from a call with Ann\n')
    expect(out).toContain('+ parley: 1\n')
    const data = JSON.parse((await run('talks.yaml', '--for', 'public', '--json')).out)
    expect(data).toMatchObject({
      ...{ schema: 'parley.redaction/1', for: 'public', survivors: [] },
      removed: [{ path: 'line 1', kind: 'comments' }, { path: 'worth.ann.bottom_line' }],
    })
    expect(data.text).toContain('sell_to_dealer')
  })

  it('says what is wrong with what it was asked for', async () => {
    expect((await run('talks.yaml')).err).toContain('for whom is the copy?')
    expect((await run('talks.yaml', '--for', 'bobb')).err).toContain('did you mean "bob"?')
    const { code, err } = await run('talks.yaml', '--for', 'bob', '--remove', 'wroth')
    expect({ code, near: err.includes('did you mean "worth"?') }).toEqual({ code: 3, near: true })
  })
})
