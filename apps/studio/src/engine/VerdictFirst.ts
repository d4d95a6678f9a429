/** Milliseconds that anything else waits for a verdict at most: of a large case, other answers come sooner. */
const PATIENCE = 3_000

/**
 * Lets the verdict go before all other answers, coarse before coarse and full before full.
 *
 * It is what stands in sight on every screen; on a machine of two processors, four answers worked on at once would make each
 * come last.
 */
export class VerdictFirst {
  readonly #underWay = { coarse: 0, full: 0 }
  readonly #waiting = new Set<() => void>()

  /** Notes that a verdict is wanted; returns what notes, once, that it is there or no longer wanted. */
  begin(kind: 'coarse' | 'full'): () => void {
    this.#underWay[kind]++
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      this.#underWay[kind]--
      for (const look of [...this.#waiting]) look()
    }
  }

  /** Settles when no verdict of the kind is under way; a full answer waits for the coarse verdict, too. */
  turn(kind: 'coarse' | 'full'): Promise<void> {
    const isFree = (): boolean =>
      this.#underWay.coarse === 0 && (kind === 'coarse' || this.#underWay.full === 0)
    if (isFree()) return Promise.resolve()
    return new Promise(resolve => {
      const go = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(look)
        resolve()
      }
      const look = (): void => {
        if (isFree()) go()
      }
      const timer = setTimeout(go, PATIENCE)
      this.#waiting.add(look)
    })
  }
}
