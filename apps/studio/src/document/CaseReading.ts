import { type Diagnostic, type ReadResult, readCase } from '@parley/casefile'
import type { Case } from '@parley/model'
import type { CaseWork } from '../casework/jobs.ts'
import type { Home } from '../files/Home.ts'
import type { Clock } from './Clock.ts'

/** Texts longer than this are read when typing pauses. */
const LONG_TEXT = 100_000
/** Texts longer than this are read beside the page, where that can be done: reading one takes longer than a frame. */
const BESIDE_THE_PAGE = 6_000
/** Milliseconds. */
const READ_AFTER = 250

/** What the reader makes of a text that is being worked on: the last good case stays while there are mistakes. */
export class CaseReading {
  readonly #home: Home
  readonly #clock: Clock
  readonly #onNews: () => void
  readonly #work: CaseWork | null
  /** Files the case reads beside it, by the path it gives; null where there was none when last looked. */
  readonly #beside = new Map<string, string | null>()
  #text: string
  #read: ReadResult
  #good: Readonly<{ given: Case | null; text: string; spans: ReadResult['spans'] }>
  #isWaiting = false
  #isBusy = false
  #isStale = false
  #stop: () => void = () => {}

  /** @param work  where long texts are read; null reads everything here and now */
  constructor(
    text: string,
    home: Home,
    clock: Clock,
    onNews: () => void,
    work: CaseWork | null = null,
    first: ReadResult | null = null,
  ) {
    this.#home = home
    this.#clock = clock
    this.#onNews = onNews
    this.#work = work
    this.#text = text
    this.#read = first ?? this.#readNow(text)
    this.#good = { given: this.#read.case, text, spans: this.#read.spans }
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#read.diagnostics
  }

  get good(): Readonly<{ given: Case | null; text: string; spans: ReadResult['spans'] }> {
    return this.#good
  }

  /** True while a long text waits to be read, or is being read. */
  get isWaiting(): boolean {
    return this.#isWaiting || this.#isBusy
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

  /** Notes files that a first reading asked for, to be looked for. */
  expect(missing: readonly string[]): void {
    for (const path of missing) this.#beside.set(path, null)
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
      if (this.#readsBeside()) await this.#readBeside()
      else this.#keep(this.#readNow(this.#text), this.#text)
      this.#onNews()
    }
  }

  close(): void {
    this.#stop()
  }

  #take(): void {
    if (this.#readsBeside()) {
      void this.#readBeside().then(() => this.lookBeside(false))
      return
    }
    this.#keep(this.#readNow(this.#text), this.#text)
    void this.lookBeside(false)
  }

  #readsBeside(): boolean {
    return this.#work !== null && (this.#isBusy || this.#text.length > BESIDE_THE_PAGE)
  }

  /** Reads the newest text in the worker; texts that were overtaken while it read are never read. */
  async #readBeside(): Promise<void> {
    if (this.#isBusy) {
      this.#isStale = true
      return
    }
    this.#isBusy = true
    try {
      do {
        this.#isStale = false
        const text = this.#text
        const read = await this.#readIn(this.#work!, text)
        this.#keep(read, text)
        if (this.#text !== text) this.#isStale = true
        if (this.#isStale) this.#onNews()
      } while (this.#isStale)
    } finally {
      this.#isBusy = false
      this.#onNews()
    }
  }

  /** A worker that fails is no reason not to read. */
  async #readIn(work: CaseWork, text: string): Promise<ReadResult> {
    try {
      const { read, missing } = await work.read(text, this.#home.name, this.#beside)
      for (const path of missing) this.#beside.set(path, null)
      return read
    } catch {
      return this.#readNow(text)
    }
  }

  #keep(read: ReadResult, text: string): void {
    this.#read = read
    if (read.case === null && this.#good.given !== null) return
    this.#good = { given: read.case, text, spans: read.spans }
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
