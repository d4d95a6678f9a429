import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Stop } from '../Stop.ts'
import type { World } from '../world.ts'
import { type Disk, realDisk } from './Disk.ts'
import { removeTemporaries, temporariesOf } from './temporaries.ts'
import { writeWhole } from './writeWhole.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-write-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const silent = { write: () => {} }
function worldWith(changes: Partial<World> = {}): World {
  const stdin = (async function* (): AsyncGenerator<string> {})()
  const now = (): Date => new Date(0)
  return { stdin, stdout: silent, stderr: silent, env: {}, now, cwd: folder, ...changes }
}

/** A disk on which one operation of an open file fails as the operating system would say it. */
function failing(at: 'writeFile' | 'sync', code: string): Disk {
  const open = (async (...args: Parameters<Disk['open']>) => {
    const file = await realDisk.open(...args)
    return Object.assign(Object.create(file) as typeof file, {
      close: () => file.close(),
      writeFile: (text: string) => (at === 'writeFile' ? refuse(code) : file.writeFile(text)),
      sync: () => (at === 'sync' ? refuse(code) : file.sync()),
    })
  }) as Disk['open']
  return { ...realDisk, open }
}
const refuse = (code: string): Promise<never> =>
  Promise.reject(Object.assign(new Error(code), { code }))

const stopOf = (promise: Promise<unknown>): Promise<Stop> =>
  promise.then(
    () => Promise.reject(new Error('nothing stopped')),
    error => (error instanceof Stop ? error : Promise.reject(error)),
  )

describe('writeWhole', () => {
  it('writes the text and leaves nothing beside it', async () => {
    await writeWhole(worldWith(), { path: join(folder, 'a.txt'), text: 'mir', force: false })
    expect(await readdir(folder)).toEqual(['a.txt'])
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('mir')
  })

  it('refuses to write over a file unless forced, and says how', async () => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'old')
    const stop = await stopOf(writeWhole(worldWith(), { path, text: 'new', force: false }))
    expect(stop).toMatchObject({ exitCode: 6, hint: 'use --force to write over it' })
    expect(await readFile(path, 'utf8')).toBe('old')
    await writeWhole(worldWith(), { path, text: 'new', force: true })
    expect(await readFile(path, 'utf8')).toBe('new')
  })

  it('refuses when a file of that name comes while it writes', async () => {
    const path = join(folder, 'a.txt')
    const link: Disk['link'] = async (from, to) => {
      await writeFile(to, 'the other')
      return realDisk.link(from, to)
    }
    const world = worldWith({ disk: { ...realDisk, link } })
    const stop = await stopOf(writeWhole(world, { path, text: 'mine', force: false }))
    expect(stop.exitCode).toBe(6)
    expect(await readFile(path, 'utf8')).toBe('the other')
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  it('refuses when the file it started from has changed', async () => {
    const path = join(folder, 'a.yaml')
    await writeFile(path, 'theirs')
    const request = { path, text: 'mine', force: true, madeFrom: 'before' }
    expect((await stopOf(writeWhole(worldWith(), request))).exitCode).toBe(6)
    expect(await readFile(path, 'utf8')).toBe('theirs')
    expect(await readdir(folder)).toEqual(['a.yaml'])
  })

  it('leaves the old file whole, and nothing else, when the disk is full', async () => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'old')
    for (const at of ['writeFile', 'sync'] as const) {
      const world = worldWith({ disk: failing(at, 'ENOSPC') })
      const stop = await stopOf(writeWhole(world, { path, text: 'new', force: true }))
      expect(stop.exitCode).toBe(1)
      expect(stop.message).toContain('no room left')
      expect(await readFile(path, 'utf8')).toBe('old')
      expect(await readdir(folder)).toEqual(['a.txt'])
    }
  })

  it('keeps the permissions of the file it writes over', async () => {
    const path = join(folder, 'private.yaml')
    await writeFile(path, 'old')
    await chmod(path, 0o600)
    await writeWhole(worldWith(), { path, text: 'new', force: true })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('writes through a link to the file it leads to', async () => {
    await writeFile(join(folder, 'real.yaml'), 'old')
    await symlink('real.yaml', join(folder, 'link.yaml'))
    await writeWhole(worldWith(), { path: join(folder, 'link.yaml'), text: 'new', force: true })
    expect(await readFile(join(folder, 'real.yaml'), 'utf8')).toBe('new')
    expect((await realDisk.stat(join(folder, 'link.yaml'))).isFile()).toBe(true)
  })

  it('says that a folder is missing, that a name is a folder, that a disk is read-only', async () => {
    const missing = { path: join(folder, 'no', 'a.txt'), text: '', force: false }
    expect(await stopOf(writeWhole(worldWith(), missing))).toMatchObject({ exitCode: 5 })
    expect(
      await stopOf(writeWhole(worldWith(), { path: folder, text: '', force: true })),
    ).toMatchObject({ exitCode: 2 })
    const open: Disk['open'] = () => refuse('EROFS')
    const readOnly = worldWith({ disk: { ...realDisk, open } })
    const stop = await stopOf(
      writeWhole(readOnly, { path: join(folder, 'a.txt'), text: '', force: false }),
    )
    expect(stop).toMatchObject({ exitCode: 1 })
    expect(stop.message).toContain('read-only')
  })

  it('puts nothing in place after an interrupt', async () => {
    const interrupt = new AbortController()
    const sync = async (): Promise<void> => interrupt.abort('SIGINT')
    const open = (async (...args: Parameters<Disk['open']>) => {
      const file = await realDisk.open(...args)
      const close = (): Promise<void> => file.close()
      const write = (text: string): Promise<void> => file.writeFile(text)
      return Object.assign(Object.create(file) as typeof file, { sync, close, writeFile: write })
    }) as Disk['open']
    const world = worldWith({ disk: { ...realDisk, open }, signal: interrupt.signal })
    await writeWhole(world, { path: join(folder, 'a.txt'), text: 'late', force: false })
    expect(await readdir(folder)).toEqual([])
  })

  it('takes away what was begun when asked to clean up', async () => {
    const world = worldWith()
    const path = join(folder, '.begun.tmp')
    await writeFile(path, 'half')
    temporariesOf(world).add(path)
    await removeTemporaries(world)
    expect(await readdir(folder)).toEqual([])
    await expect(removeTemporaries(world)).resolves.toBeUndefined()
  })
})
