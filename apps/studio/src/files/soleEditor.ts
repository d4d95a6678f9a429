import type { Clock } from '../document/Clock.ts'

/** Milliseconds another tab is given to write what it has before the case is taken from it. */
const GRACE = 3000
/** Milliseconds in which the browser has noticed that a tab let go. */
const NOTICED = 500
const lockOf = (key: string): string => `parley/${key}`

/** One tab's place in the line for a case. */
type SoleEditor = Readonly<{
  /** Asks whoever edits to let go, waits until it has, and takes it in any event. */
  takeOver(): Promise<void>
  /** Leaves the line: the tab closes the case. */
  leave(): void
}>

export type Tabs = Readonly<{
  locks: LockManager
  /** A way to speak to the other tabs of this case. */
  channel: (name: string) => BroadcastChannel
  clock: Clock
}>

/**
 * Lets one tab at a time edit a case (Web Locks). The others show it, and are let in when that one closes or when
 * they take over.
 *
 * `onTurn(true)` when this tab may edit; `onTurn(false)` when it has to stop, awaited before the next one begins.
 * It is called once at the start, whichever it is. A browser without locks lets everybody edit: stamps guard the file.
 */
export async function soleEditor(
  key: string,
  tabs: Tabs | null,
  onTurn: (isOurs: boolean) => Promise<void> | void,
): Promise<SoleEditor> {
  if (!tabs) {
    await onTurn(true)
    return { takeOver: async () => {}, leave() {} }
  }
  const { locks, clock } = tabs
  const name = lockOf(key)
  const channel = tabs.channel(name)
  let letGo: (() => void) | null = null
  let isLeaving = false
  /** It has the lock still, and edits no more. */
  let isStopped = false
  let queue = new AbortController()

  /** Has the lock, until it is let go. */
  const hold = async (): Promise<void> => {
    if (isLeaving) return
    isStopped = false
    await onTurn(true)
    await new Promise<void>(resolve => {
      letGo = resolve
    })
  }
  /** Stops editing and goes on holding the lock, so that whoever asked for it gets it and nobody else. */
  const stop = async (): Promise<void> => {
    if (!letGo || isStopped) return
    isStopped = true
    await onTurn(false)
    channel.postMessage('gone')
    // Whoever asked may be gone itself.
    clock.after(GRACE, () => {
      if (!letGo || !isStopped) return
      letGo()
      letGo = null
      wait()
    })
  }
  const stolen = (error: unknown): void => {
    if (!(error instanceof Error && error.name === 'AbortError') || !letGo) return
    letGo = null
    // Taken without waiting, it has to stop now; what it had not written is in the journal.
    const stopping = isStopped ? Promise.resolve() : Promise.resolve(onTurn(false))
    void stopping.then(wait)
  }
  const wait = (): void => {
    if (isLeaving) return
    queue = new AbortController()
    locks.request(name, { signal: queue.signal }, hold).catch(stolen)
  }
  channel.onmessage = ({ data }) => {
    if (data === 'let go') void stop()
  }

  await new Promise<void>((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, async lock => {
        if (lock) {
          const held = hold()
          resolve()
          return held
        }
        await onTurn(false)
        resolve()
        wait()
        return undefined
      })
      .catch(error => {
        stolen(error)
        reject(error)
      })
  })
  return {
    async takeOver() {
      if (letGo && !isStopped) return
      queue.abort()
      const answered = new Promise<void>(resolve => {
        const listen = ({ data }: MessageEvent): void => {
          if (data === 'gone') resolve()
        }
        channel.addEventListener('message', listen)
        clock.after(GRACE, resolve)
      })
      channel.postMessage('let go')
      await answered
      await new Promise<void>(resolve => {
        locks
          .request(name, { steal: true }, () => {
            const held = hold()
            resolve()
            return held
          })
          .catch(stolen)
      })
    },
    leave() {
      isLeaving = true
      queue.abort()
      channel.close()
      letGo?.()
      letGo = null
    },
  }
}

/**
 * Does something to a case that no tab has open, this one neither; false, and nothing is done, while one has. Until it
 * is done a tab that opens the case waits. A browser without locks does it in any event.
 */
export async function whileNobodyEdits(
  key: string,
  tabs: Tabs | null,
  work: () => Promise<void>,
): Promise<boolean> {
  if (!tabs) {
    await work()
    return true
  }
  const queue = new AbortController()
  const stop = tabs.clock.after(NOTICED, () => queue.abort())
  try {
    await tabs.locks.request(lockOf(key), { signal: queue.signal }, () => {
      stop()
      return work()
    })
    return true
  } catch (error) {
    if (queue.signal.aborted) return false
    throw error
  } finally {
    stop()
  }
}
