import type { Clock } from '../src/document/Clock.ts'

/** A clock that stands still until it is turned. */
export type TurnedClock = Clock & {
  /** Lets so many milliseconds pass, calling back what is due, in order, and whatever follows from it. */
  turn(milliseconds: number): Promise<void>
}

export function turnedClock(start = 0): TurnedClock {
  let now = start
  const waiting = new Set<{ at: number; then: () => void }>()
  return {
    now: () => now,
    after(milliseconds, then) {
      const one = { at: now + milliseconds, then }
      waiting.add(one)
      return () => waiting.delete(one)
    },
    async turn(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        await settled()
        const due = [...waiting].filter(one => one.at <= end).sort((a, b) => a.at - b.at)[0]
        if (!due) break
        waiting.delete(due)
        now = due.at
        due.then()
      }
      now = end
    },
  }
}

/** Lets every promise that can settle do so. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise(resolve => setImmediate(resolve))
}
