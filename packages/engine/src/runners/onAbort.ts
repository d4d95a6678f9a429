import type { Signal } from './Runner.ts'

type Waiting = Readonly<{ acts: Set<() => void>; stop(): void }>

const waitingFor = new WeakMap<Signal, Waiting>()

/**
 * Calls `act` when the signal aborts, unless what is returned is called before.
 *
 * A signal is listened to once however many wait for it, and no more when none does: platforms warn of a leak
 * where dozens of runs of one command each add a listener.
 */
export function onAbort(signal: Signal, act: () => void): () => void {
  const waiting = waitingFor.get(signal) ?? listen(signal)
  waiting.acts.add(act)
  return () => {
    if (waiting.acts.delete(act) && waiting.acts.size === 0) waiting.stop()
  }
}

function listen(signal: Signal): Waiting {
  const acts = new Set<() => void>()
  const tell = (): void => {
    for (const act of [...acts]) act()
  }
  const waiting: Waiting = {
    acts,
    stop() {
      signal.removeEventListener('abort', tell)
      waitingFor.delete(signal)
    },
  }
  signal.addEventListener('abort', tell)
  waitingFor.set(signal, waiting)
  return waiting
}
