/** What a worker says first, once its end would be noticed. */
export const ALIVE = 'alive'

/** The page's own types do not have a worker's scope; these are all that is used of it. */
const scope = globalThis as unknown as { name: string; postMessage(message: typeof ALIVE): void }

/**
 * Inside a worker: holds a lock of the worker's own name for as long as it lives. However it ends, the browser gives the
 * lock back, and so the page is told: a worker that runs out of memory sends no event.
 */
export function showAlive(): void {
  if (!('locks' in navigator)) return
  void navigator.locks.request(scope.name, () => {
    scope.postMessage(ALIVE)
    return new Promise(() => {})
  })
}
