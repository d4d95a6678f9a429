import type { Contents, Home, Seen, Trouble, Written } from '../files/Home.ts'
import { stampOf } from '../files/stampOf.ts'
import type { Clock } from './Clock.ts'
import type { SaveState } from './SaveState.ts'

/** Milliseconds of quiet before a change is written, and the longest one waits. */
const SAVE_AFTER = 800
const SAVE_AT_LATEST = 5000
/** Milliseconds before what could not be written is tried again by itself. */
const RETRY_AFTER = 10_000

type ReadOnly = Extract<SaveState, { kind: 'read-only' }>['why']

/** What a document tells its saving, and what it hears from it. */
type SavingOf = Readonly<{
  home: Home
  clock: Clock
  /** The text as it is now. */
  text: () => string
  /** The state has changed. */
  onNews: () => void
  onBegun: () => void
  /** These contents are on the disk. */
  onSaved: (now: Contents) => void
  /** Another program wrote these, and nothing here was unsaved: the document takes them. */
  onOutside: (now: Contents) => void
  onBeside: () => void
}>

/**
 * Brings a text to its home by itself and knows the truth about it. Writes one at a time, each over what the last
 * one left; never over anything else.
 */
export class Saving {
  readonly #of: SavingOf
  #saved: Contents
  #savedAt: number | null = null
  #state: SaveState
  #readOnly: ReadOnly | null
  #writing: Promise<void> | null = null
  #writingStamp: string | null = null
  #isSeenMeanwhile = false
  #stopTimer: () => void = () => {}
  #unsavedSince: number | null = null
  #isHeard = true

  constructor(of: SavingOf, on: Contents, readOnly: ReadOnly | null) {
    this.#of = of
    this.#saved = on
    this.#readOnly = readOnly
    this.#state = this.#resting()
  }

  get state(): SaveState {
    return this.#state
  }

  /** What the file holds as far as we know: what the next write expects to find. */
  get saved(): Contents {
    return this.#saved
  }

  get readOnly(): ReadOnly | null {
    return this.#readOnly
  }

  /** False while whoever keeps the file does not answer: `parley studio` has ended. */
  get isHeard(): boolean {
    return this.#isHeard
  }

  get isDirty(): boolean {
    return this.#of.text() !== this.#saved.text
  }

  setReadOnly(readOnly: ReadOnly | null): void {
    this.#readOnly = readOnly
    if (readOnly) this.#stopTimer()
    this.#state = this.#resting()
    if (!readOnly) this.changed()
  }

  /** The text has changed: it will be written once it is quiet. */
  changed(): void {
    this.#stopTimer()
    if (this.#readOnly || isStuck(this.#state)) return
    if (!this.isDirty && !this.#writing) {
      this.#unsavedSince = null
      this.#state = this.#resting()
      return
    }
    const now = this.#of.clock.now()
    this.#unsavedSince ??= now
    if (this.#state.kind !== 'cannot-save') this.#state = this.#busy()
    const left = this.#unsavedSince + SAVE_AT_LATEST - now
    this.#wait(Math.max(0, Math.min(SAVE_AFTER, left)))
  }

  /** Writes now, whatever the timers say, and anew where the file had gone. Settles when it is known how that went. */
  async now(): Promise<void> {
    if (this.#readOnly || this.#state.kind === 'changed-on-disk') return
    const isAnew = this.#state.kind === 'cannot-save' && this.#state.why === 'gone'
    await this.#write(isAnew)
    // What was done during that write is on its way too.
    if (this.#state.kind === 'saving') await this.#write(false)
  }

  /** From now on writes expect these: somebody has looked at them and decided. */
  expect(now: Contents): void {
    this.#saved = now
    this.#savedAt = this.#of.clock.now()
    this.#state = this.#resting()
  }

  see(seen: Seen): void {
    const wasHeard = this.#isHeard
    this.#isHeard = seen.kind !== 'lost'
    switch (seen.kind) {
      case 'contents':
        this.#seeContents(seen)
        // It is back: what is unsaved need not wait for the next try.
        if (!wasHeard) this.#again()
        return
      case 'gone':
        this.#cannot('gone', '')
        return
      case 'beside':
        this.#of.onBeside()
        return
      case 'lost':
        if (this.isDirty) this.#cannot('unreachable', '')
        else if (wasHeard) this.#of.onNews()
        return
      default:
        throw new Error(`see: no such thing ${seen satisfies never}`)
    }
  }

  #again(): void {
    this.changed()
    if (this.isDirty && !isStuck(this.#state)) this.#wait(0)
    this.#of.onNews()
  }

  /** Looks at the file itself. */
  async look(): Promise<void> {
    const now = await this.#of.home.read().catch(() => null)
    if (now) this.#seeContents(now)
  }

  async close(): Promise<void> {
    if (this.isDirty) await this.now()
    this.#stopTimer()
  }

  #wait(milliseconds: number): void {
    this.#stopTimer()
    this.#stopTimer = this.#of.clock.after(milliseconds, () => void this.#write(false))
  }

  async #write(isAnew: boolean): Promise<void> {
    while (this.#writing) await this.#writing
    this.#stopTimer()
    if (this.#readOnly || this.#state.kind === 'changed-on-disk') return
    if (!this.isDirty && !isAnew) {
      this.#unsavedSince = null
      this.#state = this.#resting()
      return this.#of.onNews()
    }
    this.#state = this.#busy()
    this.#of.onNews()
    this.#writing = this.#writeOnce(this.#of.text(), isAnew ? null : this.#saved.stamp)
    await this.#writing
  }

  async #writeOnce(text: string, expected: string | null): Promise<void> {
    this.#writingStamp = stampOf(text)
    this.#isSeenMeanwhile = false
    this.#of.onBegun()
    const written = await this.#of.home
      .write(text, expected)
      .catch((error): Written => ({ kind: 'failed', why: 'unknown', detail: String(error) }))
    this.#writing = null
    this.#writingStamp = null
    switch (written.kind) {
      case 'saved': {
        this.#isHeard = true
        this.#saved = { text, stamp: written.stamp }
        this.#savedAt = written.at
        this.#unsavedSince = null
        this.#state = this.#resting()
        this.#of.onSaved(this.#saved)
        this.changed()
        this.#of.onNews()
        // Somebody may have written since, and been heard of before we knew that we had.
        if (this.#isSeenMeanwhile) await this.look()
        return
      }
      case 'changed':
        return this.#changedOnDisk(written)
      case 'failed':
        if (written.why === 'unreachable') this.#isHeard = false
        return this.#cannot(written.why, written.detail)
      default:
        throw new Error(`writeOnce: no such outcome ${written satisfies never}`)
    }
  }

  #seeContents({ text, stamp }: Contents): void {
    if (this.#writing) {
      if (stamp !== this.#writingStamp && stamp !== this.#saved.stamp) this.#isSeenMeanwhile = true
      return
    }
    if (stamp === this.#saved.stamp) {
      // Back as it was, after it had gone or had been changed.
      if (!isStuck(this.#state)) return
      this.#state = this.#resting()
      this.changed()
      this.#of.onNews()
      return
    }
    const isOurs = text === this.#of.text()
    if (this.isDirty && !isOurs) {
      this.#changedOnDisk({ text, stamp })
      return
    }
    this.expect({ text, stamp })
    if (isOurs) this.#of.onSaved(this.#saved)
    else this.#of.onOutside(this.#saved)
    this.#of.onNews()
  }

  #changedOnDisk({ text, stamp }: Contents): void {
    if (text === this.#of.text()) {
      this.#seeContents({ text, stamp })
      return
    }
    this.#stopTimer()
    const where = this.#of.home.name
    this.#state = { kind: 'changed-on-disk', where, theirs: { text, stamp } }
    this.#of.onNews()
  }

  #cannot(why: Trouble, detail: string): void {
    this.#stopTimer()
    if (this.#readOnly) return
    const isRetried = why === 'disk-full' || why === 'unreachable' || why === 'unknown'
    this.#state = { kind: 'cannot-save', where: this.#of.home.name, why, detail, isRetried }
    if (isRetried) this.#wait(RETRY_AFTER)
    this.#of.onNews()
  }

  #resting(): SaveState {
    const where = this.#of.home.name
    if (this.#readOnly) return { kind: 'read-only', where, why: this.#readOnly }
    if (this.#of.home.kind === 'browser') return { kind: 'browser-only', where }
    return { kind: 'saved', where, at: this.#savedAt }
  }

  #busy(): SaveState {
    const where = this.#of.home.name
    return this.#of.home.kind === 'browser'
      ? { kind: 'browser-only', where }
      : { kind: 'saving', where }
  }
}

/** A person has to decide before anything is written again. */
function isStuck(state: SaveState): boolean {
  return state.kind === 'changed-on-disk' || (state.kind === 'cannot-save' && state.why === 'gone')
}
