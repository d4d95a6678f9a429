import { type Diagnostic, type ReadResult, readCase } from '@parley/casefile'
import type { Case } from '@parley/model'
import type { Home } from '../files/Home.ts'
import type { Clock } from './Clock.ts'

/** Texts longer than this are read when typing pauses: reading one takes longer than a frame. */
const LONG_TEXT = 100_000
/** Milliseconds. */
const READ_AFTER = 250

/** What the reader makes of a text that is being worked on: the last good case stays while there are mistakes. */
export class CaseReading {
  readonly #home: Home
  readonly #clock: Clock
  readonly #onNews: () => void
  /** Files the case reads beside it, by the path it gives; null where there was none when last looked. */
  readonly #beside = new Map<string, string | null>()
  #text: string
  #read: ReadResult
  #good: Readonly<{ given: Case | null; text: string; spans: ReadResult['spans'] }>
  #isWaiting = false
  #stop: () => void = () => {}

  constructor(text: string, home: Home, clock: Clock, onNews: () => void) {
    this.#home = home
    this.#clock = clock
    this.#onNews = onNews
    this.#text = text
    this.#read = this.#readNow(text)
    this.#good = { given: this.#read.case, text, spans: this.#read.spans }
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#read.diagnostics
  }

  get good(): Readonly<{ given: Case | null; text: string; spans: ReadResult['spans'] }> {
    return this.#good
  }

  /** True while a long text waits to be read. */
  get isWaiting(): boolean {
    return this.#isWaiting
  }

  /** Takes the next text: at once, or soon when it is long. */
  take(text: string): void {
    this.#text = text
    this.#stop()
    this.#isWaiting = text.length > LONG_TEXT
    if (!this.#isWaiting) {
      this.#take()
      return
    }
    this.#stop = this.#clock.after(READ_AFTER, () => {
      this.#isWaiting = false
      this.#take()
      this.#onNews()
    })
  }

  /** Looks for files beside the case that were missing, or for all of them again. Settles when that is done. */
  async lookBeside(isAnew: boolean): Promise<void> {
    for (let all = isAnew; ; all = false) {
      const wanted = [...this.#beside].filter(([, text]) => all || text === null)
      if (wanted.length === 0) return
      const found: ReadonlyMap<string, string | null> = await this.#home
        .beside(wanted.map(([path]) => path))
        .catch(() => new Map())
      const news = wanted.filter(([path, text]) => (found.get(path) ?? null) !== text)
      if (news.length === 0) return
      for (const [path] of news) this.#beside.set(path, found.get(path) ?? null)
      this.#keep(this.#readNow(this.#text))
      this.#onNews()
    }
  }

  close(): void {
    this.#stop()
  }

  #take(): void {
    this.#keep(this.#readNow(this.#text))
    void this.lookBeside(false)
  }

  #keep(read: ReadResult): void {
    this.#read = read
    if (read.case === null && this.#good.given !== null) return
    this.#good = { given: read.case, text: this.#text, spans: read.spans }
  }

  #readNow(text: string): ReadResult {
    return readCase(text, {
      file: this.#home.name,
      readFile: path => {
        const known = this.#beside.get(path)
        // Noted now and looked for after the reading, which waits for nothing.
        if (known === undefined) this.#beside.set(path, null)
        return known ?? null
      },
    })
  }
}
