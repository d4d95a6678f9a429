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

/** Takes the steps of a part of a longer computation, which goes from one share done to another. */
export function* within<T>(part: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = part.next()
    if (step.done) return step.value
    yield from + step.value * (to - from)
  }
}
