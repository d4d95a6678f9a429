import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type StudioServer, startServer } from '../../cli/src/studio/startServer.ts'
import { studioFiles } from '../../cli/src/studio/studioFiles.ts'
import { OpenDocument } from '../src/document/OpenDocument.ts'
import {
  browserCases,
  browserHome,
  forgetBrowserCase,
  newBrowserCase,
} from '../src/files/browserHome.ts'
import { memoryStore } from '../src/files/memoryStore.ts'
import { serverHome } from '../src/files/serverHome.ts'
import { stampOf } from '../src/files/stampOf.ts'
import { systemClock } from '../src/files/systemClock.ts'
import { storeContract } from './storeContract.ts'
import { turnedClock } from './turnedClock.ts'
import { workHere } from './workHere.ts'

describe('the store in memory', () => {
  it.each(Object.entries(storeContract))('%s', (_, holds) => holds(memoryStore()))
})

describe('a case in the browser alone', () => {
  it('is read, written over what was expected, listed and forgotten', async () => {
    const store = memoryStore()
    const clock = turnedClock(77)
    await newBrowserCase(store, { id: 'x', name: 'New', text: 'one', at: 1 })
    await newBrowserCase(store, { id: 'y', name: 'Newer', text: 'two', at: 2 })
    const home = browserHome(store, clock, { id: 'x', name: 'New' })
    expect(await home.write('three', stampOf('other'))).toMatchObject({
      kind: 'changed',
      text: 'one',
    })
    expect(await home.write('three', stampOf('one'))).toMatchObject({ kind: 'saved', at: 77 })
    expect((await browserCases(store)).map(({ id, text }) => [id, text])).toEqual([
      ['x', 'three'],
      ['y', 'two'],
    ])
    // Its steps, what a crash left and what an earlier one did go with it; what is its neighbours' by name stays.
    await home.writeHistory('{}')
    await store.put('journal/browser/x', {})
    await store.put('unrecovered/browser/x/5', {})
    await store.put('history/browser/x-2', '{}')
    await store.put('unrecovered/browser/x/2/5', {})
    expect(await forgetBrowserCase(store, null, 'x')).toBe(true)
    await expect(home.read()).rejects.toMatchObject({ why: 'gone' })
    expect(await store.keys('')).toEqual([
      'case/y',
      'history/browser/x-2',
      'unrecovered/browser/x/2/5',
    ])
    const none = { ...store, put: () => Promise.reject(new DOMException('', 'QuotaExceededError')) }
    const full = browserHome(none, clock, { id: 'y', name: 'Newer' })
    expect(await full.write('x', stampOf('two'))).toMatchObject({ why: 'disk-full' })
  })
})

describe('the file behind parley studio', () => {
  let folder = ''
  let path = ''
  let server: StudioServer
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-home-'))
    path = join(folder, 'talks.yaml')
    await writeFile(path, 'parley: 1\ntitle: One\ninclude: [more.yaml]\n')
    await writeFile(join(folder, 'more.yaml'), 'sources: {s: S}\n')
    const world = {
      stdin: (async function* (): AsyncGenerator<string> {})(),
      ...{ stdout: { write() {} }, stderr: { write() {} }, env: {}, cwd: folder },
      now: () => new Date(42),
    }
    server = await startServer(world, {
      files: studioFiles(world, path, false),
      page: folder,
      port: 0,
    })
  })
  afterEach(async () => {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is edited by a document to the byte, and hears of an editor', async () => {
    const home = await serverHome(`${server.url}api/`, { fetch, EventSource: PolledEvents })
    expect(home).toMatchObject({ name: 'talks.yaml', isReadOnly: false, key: `server/${path}` })
    const document = await OpenDocument.open({
      ...{ home, store: memoryStore(), clock: systemClock, outsideName: 'Outside' },
      ...{ isOwned: true, keepsHistory: true, work: workHere },
    })
    expect(document.state.diagnostics.map(d => d.code)).not.toContain('include-missing')
    document.type('Type', 'parley: 1\ntitle: Two\n')
    expect(await document.saveNow()).toEqual({ kind: 'saved', where: 'talks.yaml', at: 42 })
    expect(await readFile(path, 'utf8')).toBe('parley: 1\ntitle: Two\n')
    expect(JSON.parse(await readFile(`${path}.parley-history`, 'utf8'))).toMatchObject({
      ...{ parley_history: 1, text: 'parley: 1\ntitle: Two\n' },
    })
    await writeFile(path, 'parley: 1\ntitle: Three\n')
    await until(() => document.state.text.includes('Three'))
    expect(document.state).toMatchObject({ canUndo: 'Outside', save: { kind: 'saved' } })
    document.type('Type', 'parley: 1\ntitle: Mine\n')
    await writeFile(path, 'parley: 1\ntitle: Theirs\n')
    await document.saveNow()
    expect(document.state.save).toMatchObject({ kind: 'changed-on-disk' })
    expect(await readFile(path, 'utf8')).toContain('Theirs')
    await document.close()
  })

  it('says that the studio has ended, by a word', async () => {
    const home = await serverHome(`${server.url}api/`, { fetch, EventSource: PolledEvents })
    await server.close()
    expect(await home.write('x', null)).toMatchObject({ kind: 'failed', why: 'unreachable' })
    await expect(home.read()).rejects.toMatchObject({ why: 'unreachable' })
    expect(await home.readHistory()).toBe(null)
    expect(await home.writeHistory('x')).toBe(false)
    await expect(
      serverHome(`${server.url}api/`, { fetch, EventSource: PolledEvents }),
    ).rejects.toMatchObject({ why: 'unreachable' })
  })

  it('says why it cannot be read or written', async () => {
    const home = await serverHome(`${server.url}api/`, { fetch, EventSource: PolledEvents })
    const { stamp } = await home.read()
    await rm(path)
    expect(await home.write('x', stamp)).toMatchObject({ kind: 'failed', why: 'gone' })
    await expect(home.read()).rejects.toMatchObject({ why: 'gone' })
    expect(await home.write('x'.repeat(5_300_000), null)).toMatchObject({ why: 'too-large' })
    await writeFile(path, Uint8Array.of(255, 254))
    await expect(home.read()).rejects.toMatchObject({ why: 'not-text' })
  })
})

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !holds(); i++) await new Promise(resolve => setTimeout(resolve, 25))
  expect(holds()).toBe(true)
}

/** Node has no `EventSource`: as much of one as is used, on `fetch`. */
const PolledEvents = class {
  onmessage: ((event: { data: string }) => void) | null = null
  onerror: (() => void) | null = null
  readonly #stop = new AbortController()

  constructor(url: string) {
    void this.#listen(url)
  }

  async #listen(url: string): Promise<void> {
    try {
      const response = await fetch(url, { signal: this.#stop.signal })
      let rest = ''
      for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
        const messages = (rest + part).split('\n\n')
        rest = messages.pop()!
        for (const message of messages.filter(line => line.startsWith('data: '))) {
          this.onmessage?.({ data: message.slice('data: '.length) })
        }
      }
      this.onerror?.()
    } catch {
      if (!this.#stop.signal.aborted) this.onerror?.()
    }
  }

  close(): void {
    this.#stop.abort()
  }
} as unknown as typeof EventSource
