/** How much an answer is wanted, the least first: what a screen is about, a picture beside it, a panel beside the screen. */
export type Rank = 0 | 1 | 2

type Waiting = Readonly<{ rank: () => Rank; go: () => void }>

/** Lets so many work at once; of those who wait, the most wanted goes first, and among equals who came first. */
export class MostWanted {
  readonly #waiting: Waiting[] = []
  #free: number

  constructor(size: number) {
    this.#free = size
  }

  /**
   * Settles when it is one's turn, with what gives the place back, to be called once.
   *
   * @param rank  asked when a place becomes free, for meanwhile somebody else may look at another thing
   */
  async take(rank: () => Rank): Promise<() => void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>(go => this.#waiting.push({ rank, go }))
    return () => this.#next()
  }

  #next(): void {
    if (this.#waiting.length === 0) {
      this.#free++
      return
    }
    const ranks = this.#waiting.map(({ rank }) => rank())
    const [next] = this.#waiting.splice(ranks.indexOf(Math.min(...ranks) as Rank), 1)
    next!.go()
  }
}
