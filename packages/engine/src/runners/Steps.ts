/**
 * A computation in steps: yields the share done, in [0, 1], and returns the answer.
 *
 * Between two steps its runner may report progress, let others have the thread, or drop it.
 */
export type Steps<T> = Generator<number, T, void>

/** Runs every step at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
