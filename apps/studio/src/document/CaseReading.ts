import type { Diagnostic, ReadResult } from '@parley/casefile'
import type { Case } from '@parley/model'
import type { CaseWork } from '../casework/works.ts'
import type { Home } from '../files/Home.ts'
import type { Clock } from './Clock.ts'

/** Milliseconds without a key before a text that is being typed is read. */
const QUIET = 250

/** Soon: it is being typed, and half a word is no mistake. */
export type When = 'now' | 'soon'

/**
 * What the reader makes of a text that is being worked on: the last good case stays while there are mistakes.
 *
 * Texts are read beside the page, one at a time; those that were overtaken meanwhile are never read.
 */
export class CaseReading {
  readonly #home: Home
  readonly #clock: Clock
  readonly #work: CaseWork
  /** Files the case reads beside it, by the path it gives; null where there was none when last looked. */
  readonly #beside = new Map<string, string | null>()
  #onNews: () => void = () => {}
  #text: string
  #read: ReadResult = { case: null, diagnostics: [], spans: new Map() }
  #good: Readonly<{ given: Case | null; text: string; spans: ReadResult['spans'] }>
  #isWaiting = false
  #isBusy = false
  #isStale = false
  #stop: () => void = () => {}

  private constructor(text: string, home: Home, clock: Clock, work: CaseWork) {
    this.#home = home
    this.#clock = clock
    this.#work = work
    this.#text = text
    this.#good = { given: null, text, spans: this.#read.spans }
  }

  /** Reads a text for the first time, with the files it reads beside it. */
  static async begin(text: string, home: Home, clock: Clock, work: CaseWork): Promise<CaseReading> {
    const reading = new CaseReading(text, home, clock, work)
    await reading.#readNewest()
    return reading
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#read.diagnostics
  }

  get good(): Readonly<{ given: Case | null; text: string; spans: ReadResult['spans'] }> {
    return this.#good
  }

  /** True while the newest text waits to be read, or is being read. */
  get isWaiting(): boolean {
    return this.#isWaiting || this.#isBusy
  }

  /** What another version of the text says, with the files that are known beside it; null where it has mistakes. */
  async other(text: string): Promise<Case | null> {
    const { read } = await this.#work.read(text, this.#home.name, this.#beside)
    return read.case
  }

  /** Calls back when something has been read, or all has. */
  listen(onNews: () => void): void {
    this.#onNews = onNews
  }

  /** Takes the next text. */
  take(text: string, when: When): void {
    this.#text = text
    this.#stop()
    this.#isWaiting = when === 'soon'
    if (when === 'now') void this.#readNewest()
    else {
      this.#stop = this.#clock.after(QUIET, () => {
        this.#isWaiting = false
        void this.#readNewest()
      })
    }
  }

  /** The files beside the case may have changed: looks at all of them again. */
  async lookBeside(): Promise<void> {
    if (await this.#hasNews([...this.#beside])) await this.#readNewest()
  }

  close(): void {
    this.#stop()
  }

  async #readNewest(): Promise<void> {
    this.#isStale = true
    if (this.#isBusy) return
    this.#isBusy = true
    try {
      while (this.#isStale) {
        this.#isStale = false
        const text = this.#text
        const { read, missing } = await this.#work.read(text, this.#home.name, this.#beside)
        for (const path of missing) this.#beside.set(path, null)
        this.#keep(read, text)
        const unfound = [...this.#beside].filter(([, found]) => found === null)
        if (await this.#hasNews(unfound)) this.#isStale = true
        if (this.#isStale) this.#onNews()
      }
    } finally {
      this.#isBusy = false
      this.#onNews()
    }
  }

  /** Looks for files, and notes what they hold; true when one holds something else than before. */
  async #hasNews(
    known: readonly (readonly [path: string, text: string | null])[],
  ): Promise<boolean> {
    if (known.length === 0) return false
    const found: ReadonlyMap<string, string | null> = await this.#home
      .beside(known.map(([path]) => path))
      .catch(() => new Map())
    const news = known.filter(([path, text]) => (found.get(path) ?? null) !== text)
    for (const [path] of news) this.#beside.set(path, found.get(path) ?? null)
    return news.length > 0
  }

  #keep(read: ReadResult, text: string): void {
    this.#read = read
    if (read.case === null && this.#good.given !== null) return
    this.#good = { given: read.case, text, spans: read.spans }
  }
}
