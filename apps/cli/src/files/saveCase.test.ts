import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { World } from '../world.ts'
import { type Disk, realDisk } from './Disk.ts'
import { removeStale } from './removeStale.ts'
import { BACKUPS_KEPT, backupsOf, readOnDisk, saveCase, stampOf } from './saveCase.ts'
import { troubleOf } from './trouble.ts'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-save-'))
  path = join(folder, 'talks.yaml')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const silent = { write: () => {} }
function worldWith(disk: Partial<Disk> = {}): World {
  const stdin = (async function* (): AsyncGenerator<string> {})()
  const now = (): Date => new Date(0)
  const shared = { stdin, stdout: silent, stderr: silent, env: {}, now, cwd: folder }
  return { ...shared, disk: { ...realDisk, ...disk } }
}
const of = (text: string): string => stampOf(new TextEncoder().encode(text))
const troubleIn = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    error => troubleOf(error).why,
  )

describe('saveCase', () => {
  it('writes over what it was told to expect, reads it back, and keeps what was there', async () => {
    await writeFile(path, 'one')
    expect(await saveCase(worldWith(), path, 'two', of('one'))).toEqual({
      ...{ kind: 'saved', stamp: of('two') },
    })
    expect(await readFile(path, 'utf8')).toBe('two')
    expect((await readdir(folder)).sort()).toEqual(['talks.yaml', 'talks.yaml.1.bak'])
    expect(await readFile(`${path}.1.bak`, 'utf8')).toBe('one')
  })

  it('keeps the ten versions before, the newest with the highest number', async () => {
    await writeFile(path, '0')
    for (let i = 1; i <= 14; i++) await saveCase(worldWith(), path, `${i}`, of(`${i - 1}`))
    const kept = await backupsOf(realDisk, path)
    expect(kept).toHaveLength(BACKUPS_KEPT)
    const texts = await Promise.all(kept.map(backup => readFile(backup, 'utf8')))
    expect(texts).toEqual(['4', '5', '6', '7', '8', '9', '10', '11', '12', '13'])
    expect(kept.at(-1)).toBe(`${path}.14.bak`)
  })

  it('keeps copies where the file system has no links', async () => {
    const link: Disk['link'] = () => Promise.reject(Object.assign(new Error(), { code: 'EPERM' }))
    await writeFile(path, 'one')
    expect((await saveCase(worldWith({ link }), path, 'two', of('one'))).kind).toBe('saved')
    expect(await readFile(`${path}.1.bak`, 'utf8')).toBe('one')
    expect((await readdir(folder)).sort()).toEqual(['talks.yaml', 'talks.yaml.1.bak'])
  })

  it('writes nothing over a change it has not seen, and hands that back', async () => {
    await writeFile(path, 'theirs')
    expect(await saveCase(worldWith(), path, 'mine', of('before'))).toEqual({
      ...{ kind: 'changed', text: 'theirs', stamp: of('theirs') },
    })
    expect(await saveCase(worldWith(), path, 'mine', null)).toMatchObject({ kind: 'changed' })
    expect(await readFile(path, 'utf8')).toBe('theirs')
    expect(await readdir(folder)).toEqual(['talks.yaml'])
  })

  it('hands back what came between the first look and the last', async () => {
    await writeFile(path, 'one')
    const link: Disk['link'] = async (from, to) => {
      await realDisk.link(from, to)
      if (String(to).endsWith('.bak')) await writeFile(path, 'in between')
    }
    expect(await saveCase(worldWith({ link }), path, 'mine', of('one'))).toMatchObject({
      ...{ kind: 'changed', text: 'in between' },
    })
    expect(await readFile(path, 'utf8')).toBe('in between')
    expect(await readdir(folder)).toEqual(['talks.yaml'])
  })

  it('says that a file is gone, and writes it anew when told that none is there', async () => {
    expect(await saveCase(worldWith(), path, 'mine', of('one'))).toEqual({ kind: 'gone' })
    expect((await saveCase(worldWith(), path, 'mine', null)).kind).toBe('saved')
    expect(await readFile(path, 'utf8')).toBe('mine')
  })

  it('lets one of many writers win each turn, and every other hear of it', async () => {
    await writeFile(path, '')
    const add = async (who: number): Promise<void> => {
      for (let done = 0; done < 5; ) {
        const now = await readOnDisk(worldWith(), path)
        const saved = await saveCase(worldWith(), path, `${now.text}${who}`, now.stamp)
        if (saved.kind === 'saved') done++
      }
    }
    await Promise.all([1, 2, 3, 4].map(add))
    const text = await readFile(path, 'utf8')
    expect([...text].sort().join('')).toBe('11111222223333344444')
  })

  it('keeps permissions, links, byte order marks and line breaks', async () => {
    const text = '\uFEFFparley: 1\r\ntitle: x\r\n'
    const real = join(folder, 'real.yaml')
    await writeFile(real, text)
    await chmod(real, 0o640)
    await symlink('real.yaml', path)
    const on = await readOnDisk(worldWith(), path)
    expect(on.text).toBe(text)
    expect((await saveCase(worldWith(), path, `${text}# \r\n`, on.stamp)).kind).toBe('saved')
    expect(await readFile(real, 'utf8')).toBe(`${text}# \r\n`)
    expect((await stat(real)).mode & 0o777).toBe(0o640)
    expect((await readdir(folder)).sort()).toEqual(['real.yaml', 'real.yaml.1.bak', 'talks.yaml'])
  })

  it('says by a word why it cannot, and leaves everything as it was', async () => {
    await writeFile(path, 'one')
    const full: Disk['open'] = async (...args) => {
      const file = await realDisk.open(...args)
      if (!String(args[0]).endsWith('.tmp')) return file
      const writeFile = (): Promise<never> =>
        Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
      const close = (): Promise<void> => file.close()
      return Object.assign(Object.create(file) as typeof file, { writeFile, close })
    }
    const before = of('one')
    expect(await troubleIn(saveCase(worldWith({ open: full }), path, 'two', before))).toBe(
      'disk-full',
    )
    const large = 'x'.repeat(5 * 1024 * 1024 + 1)
    expect(await troubleIn(saveCase(worldWith(), path, large, before))).toBe('too-large')
    await chmod(path, 0o444)
    expect(await troubleIn(saveCase(worldWith(), path, 'two', before))).toBe('permission')
    const access: Disk['access'] = async of => {
      if (of === folder) throw Object.assign(new Error(), { code: 'EACCES' })
    }
    await chmod(path, 0o644)
    expect(await troubleIn(saveCase(worldWith({ access }), path, 'two', before))).toBe('permission')
    expect(await readFile(path, 'utf8')).toBe('one')
    expect(await readdir(folder)).toEqual(['talks.yaml'])
  })

  it('reads no file that is no text or too large', async () => {
    await writeFile(path, Uint8Array.of(0xff, 0xfe, 0x41))
    expect(await troubleIn(readOnDisk(worldWith(), path))).toBe('not-text')
    await writeFile(path, new Uint8Array(5 * 1024 * 1024 + 10).fill(65))
    expect(await troubleIn(readOnDisk(worldWith(), path))).toBe('too-large')
    await rm(path)
    expect(await troubleIn(readOnDisk(worldWith(), path))).toBe('gone')
  })

  it('takes over the lock of a process that was killed, and clears what it left', async () => {
    // No process has so high a number.
    const dead = 4_194_399
    await writeFile(path, 'one')
    await writeFile(join(folder, '.talks.yaml.lock'), String(dead))
    await writeFile(join(folder, `.talks.yaml.${dead}.tmp`), 'half')
    await writeFile(join(folder, `.talks.yaml.lock.${dead}`), String(dead))
    await writeFile(join(folder, '.talks.yaml.swp'), 'an editor')
    await removeStale(worldWith(), path)
    expect((await saveCase(worldWith(), path, 'two', of('one'))).kind).toBe('saved')
    expect((await readdir(folder)).sort()).toEqual(
      ['.talks.yaml.swp', basename(path), 'talks.yaml.1.bak'].sort(),
    )
  })
})
