import { afterEach, expect, it, vi } from 'vitest'
import { showAlive } from '../src/workers/alive.ts'
import { startWorker } from '../src/workers/startWorker.ts'
import { settled } from './turnedClock.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A worker's scope, with the lock it asked for still to be had. */
function inWorker(): { said: string[]; grant: () => void; refuse: () => void } {
  const said: string[] = []
  let grant = (): void => {}
  let refuse = (): void => {}
  const request = (_name: string, then: () => Promise<void>): Promise<void> =>
    new Promise((_, reject) => {
      grant = () => void then()
      refuse = () => reject(new Error('denied'))
    })
  vi.stubGlobal('postMessage', (message: string) => said.push(message))
  vi.stubGlobal('navigator', { locks: { request } })
  return { said, grant: () => grant(), refuse: () => refuse() }
}

it('a worker begins to work once its end would be noticed, for its first work may be long', async () => {
  const worker = inWorker()
  void showAlive()?.then(() => worker.said.push('works'))
  await settled()
  expect(worker.said).toEqual([])
  worker.grant()
  await settled()
  expect(worker.said).toEqual(['alive', 'works'])
})

it('a worker works without a lock where it is refused one, and is not taken for dead', async () => {
  const worker = inWorker()
  void showAlive()?.then(() => worker.said.push('works'))
  worker.refuse()
  await settled()
  expect(worker.said).toEqual(['unwatched', 'works'])
})

it('the page waits for ever for a worker that is alive or cannot be watched, and not for one that says nothing', () => {
  vi.useFakeTimers()
  const listeners: ((event: { data: unknown }) => void)[] = []
  vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => {}) } })
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(kind: string, listener: (event: { data: unknown }) => void): void {
        if (kind === 'message') listeners.push(listener)
      }
      terminate(): void {}
    },
  )
  const gone: string[] = []
  const messages: unknown[] = []
  for (const said of ['alive', 'unwatched', null]) {
    startWorker(
      'blob:',
      message => messages.push(message),
      () => gone.push(String(said)),
    )
    if (said) listeners.at(-1)!({ data: said })
  }
  vi.advanceTimersByTime(60_000)
  expect(gone).toEqual(['null'])
  expect(messages).toEqual([])
})
