import type { Contents } from '../files/Home.ts'
import type { Store } from '../files/Store.ts'
import { forget, type Journal, leftBehind, writeJournal } from './journal.ts'
import { asOneStep, type Step } from './Step.ts'

/** Keeps what is not on the disk yet in the browser, change by change, and finds what a dead session left. */
export class CrashCover {
  readonly #store: Store
  readonly #home: Readonly<{ name: string; key: string }>
  readonly #onNews: () => void
  #base: Contents
  #steps: Step[] = []
  /** Steps at the front that are on their way to the disk: nothing is added to them. */
  #underway = 0
  #work: Promise<void> = Promise.resolve()
  #isKept = true
  #left: Readonly<{ key: string; journal: Journal }> | null = null

  constructor(
    store: Store,
    home: Readonly<{ name: string; key: string }>,
    base: Contents,
    onNews: () => void,
  ) {
    this.#store = store
    this.#home = home
    this.#base = base
    this.#onNews = onNews
  }

  /** False when this browser keeps nothing: a private window, no room. */
  get isKept(): boolean {
    return this.#isKept
  }

  /** What an earlier session left and nobody has answered for yet. */
  get left(): Journal | null {
    return this.#left?.journal ?? null
  }

  /** One more step on the way from the base to the text. */
  add(step: Step): void {
    const last = this.#steps.length > this.#underway ? this.#steps.at(-1) : undefined
    const one = last && asOneStep(last, step)
    if (one) this.#steps[this.#steps.length - 1] = one
    else this.#steps.push(step)
    this.#keep()
  }

  /** What has been done so far is being written. */
  begin(): void {
    this.#underway = this.#steps.length
  }

  /** It was written: what came after it remains. */
  reached(base: Contents): void {
    this.#base = base
    this.#steps = this.#steps.slice(this.#underway)
    this.#underway = 0
    this.#keep()
  }

  /** Another text is on the disk now, and this is all that leads from it to ours. */
  startFrom(base: Contents, steps: readonly Step[]): void {
    this.#base = base
    this.#steps = [...steps]
    this.#underway = 0
    this.#keep()
  }

  async look(): Promise<void> {
    await this.#do(async () => {
      this.#left = await leftBehind(this.#store, this.#home.key)
    })
  }

  /** What was left is settled: taken up (a step of this session by now) or let go. */
  letGo(): void {
    const left = this.#left
    if (!left) return
    this.#left = null
    void this.#do(() => forget(this.#store, left.key))
  }

  /** Settles when everything so far is kept. */
  async settled(): Promise<void> {
    await this.#work
  }

  #keep(): void {
    const journal = { name: this.#home.name, base: this.#base, steps: [...this.#steps] }
    void this.#do(() => writeJournal(this.#store, this.#home.key, journal))
  }

  /** One thing after the other. What cannot be kept is said, and stops nothing. */
  #do(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).then(
      () => this.#note(true),
      () => this.#note(false),
    )
    return this.#work
  }

  #note(isKept: boolean): void {
    if (isKept === this.#isKept) return
    this.#isKept = isKept
    this.#onNews()
  }
}
