/**
 * Things that are done one after the other, in the order they were asked for, though some of them wait for a worker.
 *
 * What finds nobody before it is begun at once, before `take` returns. One that fails holds up nobody.
 */
export class Turns {
  #last: Promise<unknown> | null = null

  take<T>(does: () => T | Promise<T>): Promise<T> {
    const done = this.#last
      ? this.#last.then(does)
      : new Promise<T>(resolve => {
          resolve(does())
        })
    const ended = done.then(
      () => {},
      () => {},
    )
    this.#last = ended
    void ended.then(() => {
      if (this.#last === ended) this.#last = null
    })
    return done
  }
}
