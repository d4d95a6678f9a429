import {
  type Diagnostic,
  type Edit,
  type Merge,
  mergeTexts,
  type Pick,
  type ReadResult,
} from '@parley/casefile'
import type { CaseWork } from '../casework/jobs.ts'
import type { Contents, Home } from '../files/Home.ts'
import type { Store } from '../files/Store.ts'
import { CaseReading } from './CaseReading.ts'
import { type Change, changeBetween } from './Change.ts'
import type { Clock } from './Clock.ts'
import { CrashCover } from './CrashCover.ts'
import type { DocumentState } from './DocumentState.ts'
import { historyText, readHistoryText } from './historyText.ts'
import { textOf } from './journal.ts'
import type { SaveState } from './SaveState.ts'
import { Saving } from './Saving.ts'
import type { Step, StepKind } from './Step.ts'
import { StepLog } from './StepLog.ts'
import { typedText } from './typedText.ts'

export type DocumentOptions = Readonly<{
  home: Home
  /** Where unsaved changes are kept for a crash. */
  store: Store
  clock: Clock
  /** What a change by another program is called in the log: "Changed outside Parley". */
  outsideName: string
  /** False when another tab edits this case: it is shown, and nothing is touched. */
  isOwned: boolean
  /** False: no steps are kept beside the case, and what was kept is left alone. */
  keepsHistory: boolean
  /** Where long texts are read, beside the page; without it everything is read at once. */
  work?: CaseWork
}>

/** What came of asking for a change. */
export type Applied = Readonly<
  | { kind: 'done'; change: Change }
  /** The text already was so. */
  | { kind: 'nothing' }
  | { kind: 'refused'; why: 'read-only' | 'edit'; diagnostics: readonly Diagnostic[] }
>

/** What to take where both sides changed one thing, by the path of the conflict; mine where nothing is said. */
export type Choices = ReadonlyMap<string, Pick>

/**
 * One case being worked on: its text, the log of what was done to it, and the truth about where it is saved.
 *
 * The text is the document; the case is what the reader makes of it. Knows no screen: a page subscribes and
 * draws `state`. Everything that changes the text is one named step that can be taken back.
 */
export class OpenDocument {
  readonly home: Home
  readonly #options: DocumentOptions
  readonly #listeners = new Set<() => void>()
  readonly #reading: CaseReading
  readonly #saving: Saving
  readonly #cover: CrashCover
  #log = new StepLog()
  #text: string
  #lastChange: Change | null = null
  #historyWritten: Promise<unknown> = Promise.resolve()
  #stopWatching: () => void = () => {}
  #state: DocumentState

  private constructor(options: DocumentOptions, on: Contents, first: ReadResult | null) {
    const { home, store, clock } = options
    this.home = home
    this.#options = options
    this.#text = on.text
    const onNews = (): void => this.#tell()
    this.#reading = new CaseReading(on.text, home, clock, onNews, options.work, first)
    this.#cover = new CrashCover(store, home, on, onNews)
    const isNewer = this.#reading.diagnostics.some(({ code }) => code === 'newer-version')
    const readOnly = isNewer ? 'newer-version' : home.isReadOnly ? 'permission' : null
    this.#saving = new Saving(
      {
        home,
        clock,
        text: () => this.#text,
        onNews,
        onBegun: () => this.#cover.begin(),
        onSaved: now => this.#saved(now),
        onOutside: now => this.#outside(now),
        onBeside: () => void this.#reading.lookBeside(true),
      },
      on,
      readOnly ?? (options.isOwned ? null : 'another-tab'),
    )
    this.#state = this.#newState()
  }

  /** Opens what is in a home. Throws a `HomeTrouble` when nothing can be read there. */
  static async open(options: DocumentOptions): Promise<OpenDocument> {
    const { home, work } = options
    const on = await home.read()
    // Files beside the case are looked for after this reading, which says which.
    const first = await work?.read(on.text, home.name, new Map()).catch(() => null)
    const document = new OpenDocument(options, on, first?.read ?? null)
    document.#reading.expect(first?.missing ?? [])
    await document.#reading.lookBeside(false)
    await document.#loadHistory()
    if (options.isOwned) await document.#lookForRecovery()
    document.#stopWatching = options.home.watch(seen => document.#saving.see(seen))
    document.#tell()
    return document
  }

  get state(): DocumentState {
    return this.#state
  }

  /** Calls back after every change of `state`; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Makes an edit one step. `together` names steps that are one when made in a row: a slider being drawn along. */
  apply(name: string, edit: (text: string) => Edit, together: string | null = null): Applied {
    if (this.#saving.readOnly) return { kind: 'refused', why: 'read-only', diagnostics: [] }
    const { text, diagnostics } = edit(this.#text)
    if (diagnostics.length > 0) return { kind: 'refused', why: 'edit', diagnostics }
    return this.#take(name, 'edit', text, together)
  }

  /** The whole text as typed in an editor: steps in one place and in a row are one. */
  type(name: string, typed: string): Applied {
    return this.#take(name, 'typing', typedText(this.#text, typed), 'typing')
  }

  /** Another text altogether, as one step: an import, a paste. */
  replaceText(name: string, text: string): Applied {
    return this.#take(name, 'import', text, null)
  }

  /** Takes the last step back: the change this made to the text, or null when there was none. */
  undo(): Change | null {
    const change = this.#saving.readOnly ? null : this.#log.done.at(-1)?.change
    if (!change) return null
    const { text, step } = this.#log.undo(this.#text)!
    const back = { at: change.at, removed: change.inserted, inserted: change.removed }
    this.#moved(text, this.#now({ ...step, change: back, together: null }))
    return back
  }

  redo(): Change | null {
    const went = this.#saving.readOnly ? null : this.#log.redo(this.#text)
    if (!went) return null
    this.#moved(went.text, this.#now({ ...went.step, together: null }))
    return went.step.change
  }

  /** Writes now, whatever the timers say, and anew where the file had gone. Settles when it is known how that went. */
  async saveNow(): Promise<SaveState> {
    await this.#saving.now()
    await this.#historyWritten
    return this.#saving.state
  }

  /** The file changed on disk: what is there now is taken; what was done here stays one undo away. */
  takeTheirs(name: string): Applied {
    const { state } = this.#saving
    if (state.kind !== 'changed-on-disk') return { kind: 'nothing' }
    return this.#settle(name, 'outside', state.theirs, state.theirs.text)
  }

  /** The file changed on disk: what both came to, by field. Null when it has not. */
  compare(choices: Choices = new Map()): Merge | null {
    const { state, saved } = this.#saving
    if (state.kind !== 'changed-on-disk') return null
    return mergeTexts(saved.text, this.#text, state.theirs.text, choices)
  }

  /** The file changed on disk: takes what both came to, as one step, and saves it. */
  merge(name: string, choices: Choices = new Map()): Applied {
    const { state } = this.#saving
    const merge = this.compare(choices)
    if (state.kind !== 'changed-on-disk' || !merge) return { kind: 'nothing' }
    return this.#settle(name, 'merge', state.theirs, merge.text)
  }

  /** The file changed on disk: what is here goes over it. Homes that keep backups keep what was there. */
  async keepMine(): Promise<SaveState> {
    const { state } = this.#saving
    if (state.kind === 'changed-on-disk') {
      this.#settle('', 'edit', state.theirs, this.#text)
      await this.saveNow()
    }
    return this.#saving.state
  }

  /** What an earlier session left and the text as it is now, by field: others may have written since. */
  compareRecovery(choices: Choices = new Map()): Merge | null {
    const { left } = this.#cover
    return left && mergeTexts(left.base.text, textOf(left), this.#text, choices)
  }

  /** Takes up what an earlier session left, as one step. */
  recover(name: string, choices: Choices = new Map()): Applied {
    const merge = this.compareRecovery(choices)
    if (!merge) return { kind: 'nothing' }
    const applied = this.#take(name, 'recovery', merge.text, null)
    // The step is on its way into the journal before the old journal goes.
    if (applied.kind !== 'refused') this.discardRecovery()
    return applied
  }

  /** Lets go of what an earlier session left. */
  discardRecovery(): void {
    this.#cover.letGo()
    this.#tell()
  }

  /**
   * Another tab edits this case from now on, or no longer does. Whoever takes over looks at the file anew.
   * Settles once nothing of this tab is on its way to the disk.
   */
  async setOwned(isOwned: boolean): Promise<void> {
    if (!isOwned && this.#saving.readOnly === null) {
      await this.saveNow()
      await this.#cover.settled()
      this.#saving.setReadOnly('another-tab')
    } else if (isOwned && this.#saving.readOnly === 'another-tab') {
      await this.#saving.look()
      await this.#lookForRecovery()
      this.#saving.setReadOnly(this.home.isReadOnly ? 'permission' : null)
    }
    this.#tell()
  }

  /** Settles when everything done so far is in the crash cache. */
  async covered(): Promise<void> {
    await this.#cover.settled()
  }

  /** Writes what is unwritten and lets go of the home. */
  async close(): Promise<void> {
    this.#stopWatching()
    await this.#saving.close()
    this.#reading.close()
    await this.#historyWritten
    await this.#cover.settled()
  }

  #take(name: string, kind: StepKind, text: string, together: string | null): Applied {
    if (this.#saving.readOnly) return { kind: 'refused', why: 'read-only', diagnostics: [] }
    const step = this.#step(name, kind, text, together)
    if (!step) return { kind: 'nothing' }
    this.#log.add(step)
    this.#moved(text, step)
    return { kind: 'done', change: step.change }
  }

  #step(name: string, kind: StepKind, text: string, together: string | null): Step | null {
    const change = changeBetween(this.#text, text)
    return change && this.#now({ name, kind, change, together })
  }

  #now(step: Omit<Step, 'since' | 'until'>): Step {
    const now = this.#options.clock.now()
    return { ...step, since: now, until: now }
  }

  /** The text has changed by a step: it is covered, read, and on its way to the disk. */
  #moved(text: string, step: Step): void {
    this.#text = text
    this.#lastChange = step.change
    this.#cover.add(step)
    this.#reading.take(text)
    this.#saving.changed()
    this.#tell()
  }

  #saved(now: Contents): void {
    if (now.text === this.#text) this.#cover.startFrom(now, [])
    else this.#cover.reached(now)
    if (this.#options.keepsHistory && now.text === this.#text) {
      const history = historyText(this.#log, this.#text)
      this.#historyWritten = this.#historyWritten.then(() => this.home.writeHistory(history))
    }
  }

  /** Another program wrote the file while nothing here was unsaved. */
  #outside(now: Contents): void {
    const step = this.#step(this.#options.outsideName, 'outside', now.text, null)
    this.#cover.startFrom(now, [])
    if (!step) return
    this.#log.add(step)
    this.#text = now.text
    this.#lastChange = step.change
    this.#reading.take(now.text)
  }

  /** Somebody decided what is to stand where two had written: what leads there from theirs is what is unsaved. */
  #settle(name: string, kind: StepKind, theirs: Contents, text: string): Applied {
    const change = changeBetween(theirs.text, text)
    const rest = change ? [this.#now({ name, kind, change, together: null })] : []
    this.#saving.expect(theirs)
    const step = this.#step(name, kind, text, null)
    if (step) {
      this.#log.add(step)
      this.#text = text
      this.#lastChange = step.change
      this.#reading.take(text)
    }
    this.#cover.startFrom(theirs, rest)
    this.#saving.changed()
    this.#tell()
    return step ? { kind: 'done', change: step.change } : { kind: 'nothing' }
  }

  async #loadHistory(): Promise<void> {
    if (!this.#options.keepsHistory) return
    const kept = readHistoryText((await this.home.readHistory()) ?? '')
    if (!kept) return
    this.#log = new StepLog(kept.done, kept.undone)
    // Somebody wrote the file while it was not open here: one step, that can be taken back too.
    const change = changeBetween(kept.text, this.#text)
    const name = this.#options.outsideName
    if (change) this.#log.add(this.#now({ name, kind: 'outside', change, together: null }))
  }

  async #lookForRecovery(): Promise<void> {
    await this.#cover.look()
    const { left } = this.#cover
    if (left && textOf(left) === this.#text) this.#cover.letGo()
  }

  #tell(): void {
    this.#state = this.#newState()
    for (const listener of this.#listeners) listener()
  }

  #newState(): DocumentState {
    const { diagnostics, good, isWaiting } = this.#reading
    const mistake = diagnostics.find(({ severity }) => severity === 'error')
    const { left } = this.#cover
    return {
      name: this.home.name,
      text: this.#text,
      diagnostics,
      given: good.given,
      goodText: good.text,
      spans: good.spans,
      beforeLine: mistake ? lineOf(this.#text, mistake.span[0]) : null,
      isReading: isWaiting,
      canUndo: this.#log.done.at(-1)?.name ?? null,
      canRedo: this.#log.undone.at(-1)?.name ?? null,
      lastChange: this.#lastChange,
      save: this.#saving.state,
      isCovered: this.#cover.isKept,
      recovery: left && {
        count: left.steps.length,
        lastName: left.steps.at(-1)!.name,
        since: left.steps[0]!.since,
        until: left.steps.at(-1)!.until,
      },
    }
  }
}

function lineOf(text: string, at: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++
  return line
}
