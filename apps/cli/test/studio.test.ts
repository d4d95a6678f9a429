import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

const program = join(import.meta.dirname, '../bin.js')
const van = join(import.meta.dirname, '../../../examples/price/used-van/case.yaml')
let folder = ''
let path = ''
let page = ''
const ends: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-studio-'))
  path = join(folder, 'talks.yaml')
  page = join(folder, 'page')
  await mkdir(page)
  await writeFile(join(page, 'index.html'), '<html><head></head><body></body></html>')
  await writeFile(join(page, 'app.js'), 'export {}')
  await writeFile(join(folder, 'secret.yaml'), 'not for pages')
})
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
  await rm(folder, { recursive: true, force: true })
})

/** Runs the verb in this process until `end` is called; settles with its address. */
async function started(
  words: readonly string[],
): Promise<{ url: string; end: () => Promise<number> }> {
  const stop = new AbortController()
  let told: (url: string) => void = () => {}
  const url = new Promise<string>(resolve => {
    told = resolve
  })
  const running = runCli(['studio', ...words, '--no-open'], {
    cwd: folder,
    env: { PARLEY_STUDIO_PAGE: page },
    signal: stop.signal,
    stdout: {
      write(text, done) {
        told(text.toString().trim())
        done?.()
      },
    },
  })
  void running.then(({ err }) => told(`ended: ${err}`))
  const end = async (): Promise<number> => {
    stop.abort('SIGINT')
    return (await running).code
  }
  ends.push(end)
  return { url: await url, end }
}

type Answer = { status: number; headers: Record<string, unknown>; text: string }
/** A request with headers that `fetch` would not let through. */
function ask(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(url, { method, headers }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', part => {
        text += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, text }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
const json = { 'content-type': 'application/json' }
const put = (url: string, body: unknown): Promise<Answer> =>
  ask(url, { method: 'PUT', headers: json, body: JSON.stringify(body) })
const data = (answer: Answer): Record<string, unknown> =>
  JSON.parse(answer.text) as Record<string, unknown>

describe('parley studio', () => {
  it('serves the page, and the case it was started for', async () => {
    await writeFile(path, '\uFEFFparley: 1\r\n')
    const { url } = await started(['talks.yaml'])
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/)
    const index = await ask(url)
    expect(index.text).toContain('<meta name="parley-server" content="api/">')
    expect((await ask(`${url}app.js`)).headers['content-type']).toMatch(/javascript/)
    const read = data(await ask(`${url}api/case`))
    expect(read).toMatchObject({
      name: 'talks.yaml',
      isReadOnly: false,
      text: '\uFEFFparley: 1\r\n',
    })
    const saved = data(
      await put(`${url}api/case`, { text: 'parley: 1\n', expected: read['stamp'] }),
    )
    expect(saved).toMatchObject({ kind: 'saved', at: Date.parse('2023-01-11T12:00:00Z') })
    expect(await readFile(path, 'utf8')).toBe('parley: 1\n')
    const late = data(await put(`${url}api/case`, { text: 'x', expected: read['stamp'] }))
    expect(late).toMatchObject({ kind: 'changed', text: 'parley: 1\n' })
  })

  it('lets nobody in who has not the address of this start', async () => {
    await writeFile(path, 'parley: 1\n')
    const { url } = await started(['talks.yaml'])
    const { port, pathname, origin } = new URL(url)
    const status = async (at: string, headers: Record<string, string> = {}, method = 'GET') =>
      (await ask(at, { headers, method })).status
    expect(await status(`${origin}/`)).toBe(404)
    expect(await status(`${origin}/api/case`)).toBe(404)
    expect(await status(`${origin}/${'x'.repeat(32)}/api/case`)).toBe(404)
    // A name of another site that leads here, as a rebound DNS entry does.
    expect(await status(`${url}api/case`, { host: `evil.example:${port}` })).toBe(403)
    expect(await status(`${url}api/case`, { host: '127.0.0.1' })).toBe(403)
    expect(await status(`${url}api/case`, { host: `localhost:${port}` })).toBe(200)
    expect(await status(`${url}api/case`, { origin: 'https://evil.example' })).toBe(403)
    expect(await status(`${url}api/case`, { origin: 'null' })).toBe(403)
    expect(await status(`${url}api/case`, { 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await status(`${url}api/case`, { 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await status(`${url}api/case`, { 'content-type': 'text/plain' }, 'PUT')).toBe(415)
    expect(await status(`${url}api/case`, json, 'POST')).toBe(405)
    expect(await status(`${url}api/case`, json, 'DELETE')).toBe(405)
    expect(pathname.split('/')).toHaveLength(3)
  })

  it('reaches no other file, by whatever name', async () => {
    await writeFile(path, 'parley: 1\n')
    const { url } = await started(['talks.yaml'])
    for (const name of [
      '../secret.yaml',
      '..%2fsecret.yaml',
      '%2e%2e/secret.yaml',
      '..\\secret.yaml',
      '.hidden',
      '/etc/passwd',
      '//etc/passwd',
      'api/../../secret.yaml',
      'secret.yaml',
      'app.js%00.html',
      'C:\\x.html',
    ]) {
      const { status } = await new Promise<{ status: number }>((resolve, reject) => {
        const { hostname, port, pathname } = new URL(url)
        const asked = httpRequest({ hostname, port, path: pathname + name }, response => {
          response.resume()
          resolve({ status: response.statusCode! })
        })
        asked.on('error', reject)
        asked.end()
      })
      expect([name, status]).toEqual([name, 404])
    }
  })

  it('lets the page load from here and nowhere else', async () => {
    await writeFile(path, 'parley: 1\n')
    const { url } = await started(['talks.yaml'])
    for (const at of [url, `${url}api/case`, `${url}none`]) {
      const { headers } = await ask(at)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("connect-src 'self'")
      expect(policy).not.toMatch(/https?:|\*/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
    }
  })

  it('hands out what the case says it reads beside it, and only that', async () => {
    await writeFile(path, `parley: 1\ninclude: [more.yaml, gone.yaml, ../talks.yaml]\n`)
    await writeFile(join(folder, 'more.yaml'), 'sources: {}\n')
    const { url } = await started(['talks.yaml'])
    expect(data(await ask(`${url}api/beside`))).toEqual({
      ...{ 'more.yaml': 'sources: {}\n', 'gone.yaml': null },
    })
  })

  it('keeps the steps beside the case, and takes them away', async () => {
    await writeFile(path, 'parley: 1\n')
    const { url } = await started(['talks.yaml'])
    expect(data(await ask(`${url}api/history`))).toEqual({ history: null })
    await put(`${url}api/history`, { history: '{}\n' })
    expect(await readFile(`${path}.parley-history`, 'utf8')).toBe('{}\n')
    expect(data(await ask(`${url}api/history`))).toEqual({ history: '{}\n' })
    await put(`${url}api/history`, { history: null })
    expect(existsSync(`${path}.parley-history`)).toBe(false)
  })

  it('refuses bodies that make no sense', async () => {
    await writeFile(path, 'parley: 1\n')
    const { url } = await started(['talks.yaml'])
    for (const body of ['', '[]', '{', '{"text":1,"expected":null}', '{"text":"x","expected":7}']) {
      const { status } = await ask(`${url}api/case`, { method: 'PUT', headers: json, body })
      expect([body, status]).toEqual([body, 400])
    }
    expect(await readFile(path, 'utf8')).toBe('parley: 1\n')
  })

  it('tells of what an editor does: writing in place, replacing, deleting, and files beside', async () => {
    await writeFile(path, 'parley: 1\ninclude: [more.yaml]\n')
    await writeFile(join(folder, 'more.yaml'), 'sources: {}\n')
    const { url } = await started(['talks.yaml'])
    const next = await listening(`${url}api/watch`)
    expect(await next()).toMatchObject({
      kind: 'contents',
      text: 'parley: 1\ninclude: [more.yaml]\n',
    })
    await writeFile(join(folder, 'more.yaml'), 'sources: {a: A}\n')
    expect(await next()).toEqual({ kind: 'beside' })
    await writeFile(path, 'in place')
    expect(await next()).toMatchObject({ kind: 'contents', text: 'in place' })
    await writeFile(join(folder, '4913'), 'replaced')
    await rename(join(folder, '4913'), path)
    expect(await next()).toMatchObject({ kind: 'contents', text: 'replaced' })
    await rm(path)
    expect(await next()).toEqual({ kind: 'gone' })
    await writeFile(path, 'back')
    expect(await next()).toMatchObject({ kind: 'contents', text: 'back' })
  })

  it('shows a case that comes with Parley and never writes it', async () => {
    const { url } = await started(['used-van'])
    const read = data(await ask(`${url}api/case`))
    expect(read).toMatchObject({ isReadOnly: true })
    expect(data(await put(`${url}api/case`, { text: 'x', expected: read['stamp'] }))).toMatchObject(
      {
        ...{
          kind: 'failed',
          why: 'permission',
          detail: 'used-van.yaml comes with Parley and stays as it is',
        },
      },
    )
  })

  it('serves the page without a case too', async () => {
    const { url } = await started([])
    expect((await ask(url)).text).not.toContain('parley-server')
    expect((await ask(`${url}api/case`)).status).toBe(404)
  })

  it('ends cleanly on Ctrl-C, with what is being written finished', async () => {
    await writeFile(path, 'parley: 1\n')
    const { url, end } = await started(['talks.yaml'])
    const { stamp } = data(await ask(`${url}api/case`))
    const next = await listening(`${url}api/watch`)
    await next()
    const saving = put(`${url}api/case`, { text: 'last words\n', expected: stamp })
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(await end()).toBe(130)
    const saved = await saving.catch(() => null)
    if (saved) expect(await readFile(path, 'utf8')).toBe('last words\n')
    await expect(ask(url)).rejects.toThrow()
    expect((await readdir(folder)).filter(name => name.startsWith('.'))).toEqual([])
  })

  it('says what is wrong with what it was asked for', async () => {
    const said = async (words: readonly string[], env = { PARLEY_STUDIO_PAGE: page }) =>
      runCli(['studio', ...words, '--no-open'], { cwd: folder, env })
    expect(await said(['none.yaml'])).toMatchObject({ code: 5 })
    expect((await said(['-'])).err).toContain('"-" is none')
    expect((await said(['talks.yaml', '--port', '0'])).err).toContain('--port takes a whole number')
    expect((await said([], { PARLEY_STUDIO_PAGE: folder })).err).toContain('not built')
    await writeFile(path, Uint8Array.of(0xff, 0xff))
    expect((await said(['talks.yaml'])).err).toContain('not text in UTF-8')
    const { url } = await started([])
    expect((await said(['--port', new URL(url).port])).err).toContain('is taken')
  })
})

describe('kill -9 while saving', () => {
  const kills = 20

  it(`leaves a whole version ${kills} times, and everything that was acknowledged`, async () => {
    if (!existsSync(join(import.meta.dirname, '../dist/commands/studio.js'))) {
      throw new Error('these tests start the built program: npm run build')
    }
    const base = await readFile(van, 'utf8')
    const versions = new Map<string, number>()
    const version = (i: number): string => {
      // Long enough that half of one would show.
      const text = `${base}# ${String(i).repeat(5)}\n${'# padding\n'.repeat(20_000)}# end ${i}\n`
      versions.set(text, i)
      return text
    }
    await writeFile(path, version(0))
    let latest = 0
    let acknowledged = 0
    let killedWhileSaving = 0
    // A seeded sequence: where a kill lands in a save differs from run to run all the same.
    let seed = 20230111
    const random = (): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed / 2147483648
    }
    for (let kill = 0; kill < kills; kill++) {
      const child = spawn(process.execPath, [program, 'studio', path, '--no-open', '--quiet'], {
        env: { ...process.env, PARLEY_STUDIO_PAGE: page },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const url = await new Promise<string>(resolve =>
        child.stdout.once('data', part => resolve(String(part).trim())),
      )
      const gone = new Promise(resolve => child.once('close', resolve))
      let isSaving = false
      let { stamp } = await ask(`${url}api/case`).then(data)
      let isTimed = false
      for (;;) {
        const text = version(++latest)
        isSaving = true
        const answer = await put(`${url}api/case`, { text, expected: stamp }).catch(() => null)
        isSaving = false
        if (!answer) break
        expect(data(answer)['kind']).toBe('saved')
        stamp = data(answer)['stamp']
        acknowledged = latest
        if (isTimed) continue
        isTimed = true
        setTimeout(() => {
          if (isSaving) killedWhileSaving++
          child.kill('SIGKILL')
        }, random() * 80)
      }
      await gone
      const found = versions.get(await readFile(path, 'utf8'))
      expect(found, `kill ${kill}: the file is none of the versions`).toBeDefined()
      expect(found!).toBeGreaterThanOrEqual(acknowledged)
      acknowledged = found!
    }
    console.log(`${latest} saves, ${killedWhileSaving} of ${kills} kills came in the middle of one`)
    expect(killedWhileSaving).toBeGreaterThan(kills / 4)
  })
})

/** The next event of a stream of them. */
async function listening(url: string): Promise<() => Promise<Record<string, unknown>>> {
  const waiting: ((event: Record<string, unknown>) => void)[] = []
  const events: Record<string, unknown>[] = []
  await new Promise<void>((resolve, reject) => {
    const asked = httpRequest(url, response => {
      let rest = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        const messages = (rest + part).split('\n\n')
        rest = messages.pop()!
        for (const message of messages.filter(line => line.startsWith('data: '))) {
          const event = JSON.parse(message.slice('data: '.length)) as Record<string, unknown>
          const next = waiting.shift()
          if (next) next(event)
          else events.push(event)
        }
      })
      resolve()
    })
    asked.on('error', reject)
    asked.end()
  })
  return () =>
    new Promise(resolve => {
      const event = events.shift()
      if (event) resolve(event)
      else waiting.push(resolve)
    })
}
