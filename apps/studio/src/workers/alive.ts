/** What a worker says first: its end would be noticed from now on, or nothing would tell of it. */
export const ALIVE = 'alive'
export const UNWATCHED = 'unwatched'

/** The page's own types do not have a worker's scope; these are all that is used of it. */
const scope = globalThis as unknown as {
  name: string
  postMessage(message: typeof ALIVE | typeof UNWATCHED): void
}

/**
 * Inside a worker: holds a lock of the worker's own name for as long as it lives. However it ends, the browser gives the
 * lock back, and so the page is told: a worker that runs out of memory sends no event.
 *
 * @returns settles when the page has been told. Work begun before would keep the lock from being had until it is over, and
 *   a worker at its first long work would be taken for dead.
 */
export function showAlive(): Promise<void> {
  if (!('locks' in navigator)) return Promise.resolve()
  return new Promise(resolve => {
    const tell = (how: typeof ALIVE | typeof UNWATCHED): void => {
      scope.postMessage(how)
      resolve()
    }
    navigator.locks
      .request(scope.name, () => {
        tell(ALIVE)
        return new Promise(() => {})
      })
      // Refused, as where a page may keep nothing.
      .catch(() => tell(UNWATCHED))
  })
}
