import type { Merge } from '@parley/casefile'
import type { Case } from '@parley/model'
import type { EditCall } from '../casework/edits.ts'
import type { CaseWork } from '../casework/works.ts'
import type { Contents, Home } from '../files/Home.ts'
import type { Store } from '../files/Store.ts'
import { type Applied, type Choices, readOnly } from './Applied.ts'
import { CaseReading, type When } from './CaseReading.ts'
import type { Clock } from './Clock.ts'
import { CrashCover } from './CrashCover.ts'
import type { DocumentState } from './DocumentState.ts'
import { EditedText, type StepOf } from './EditedText.ts'
import { historyText, readHistoryText } from './historyText.ts'
import { textOf } from './journal.ts'
import type { SaveState } from './SaveState.ts'
import { Saving } from './Saving.ts'
import type { Step, StepKind } from './Step.ts'
import { stateOf } from './stateOf.ts'
import { Turns } from './Turns.ts'
import { TwoVersions } from './TwoVersions.ts'
import { typedText } from './typedText.ts'

type DocumentOptions = Readonly<{
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
  /** Where texts are read, edited and merged: beside the page, which waits for none of it. */
  work: CaseWork
}>

/** Of an edit, beside its name. */
export type How = Readonly<{
  /** Names steps that are one when made in a row: a slider being drawn along. */
  together?: string | null
  /** Where in the studio it is made, to be gone back to when it is taken back. */
  place?: string
}>

/**
 * One case being worked on: its text, the log of what was done to it, and the truth about where it is saved.
 *
 * The text is the document; the case is what the reader makes of it. Knows no screen: a page subscribes and
 * draws `state`. Everything that changes the text is one named step that can be taken back. Typing and what others
 * write are taken at once; edits, undo and merges one after the other, in the order they were asked for.
 */
export class OpenDocument {
  readonly home: Home
  readonly #options: DocumentOptions
  readonly #listeners = new Set<() => void>()
  readonly #edited: EditedText
  readonly #reading: CaseReading
  readonly #saving: Saving
  readonly #cover: CrashCover
  readonly #versions: TwoVersions
  readonly #turns = new Turns()
  #historyWritten: Promise<unknown> = Promise.resolve()
  #stopWatching: () => void = () => {}
  #revision = 0
  #state: DocumentState

  private constructor(options: DocumentOptions, on: Contents, reading: CaseReading) {
    const { home, store, clock, work, isOwned } = options
    this.home = home
    this.#options = options
    this.#edited = new EditedText(on.text, clock)
    const onNews = (): void => this.#tell()
    this.#reading = reading
    reading.listen(onNews)
    this.#cover = new CrashCover(store, home, on, onNews)
    const isNewer = reading.diagnostics.some(({ code }) => code === 'newer-version')
    const why = isNewer ? 'newer-version' : home.isReadOnly ? 'permission' : null
    this.#saving = new Saving(
      {
        home,
        clock,
        text: () => this.#edited.text,
        onNews,
        onBegun: () => this.#cover.begin(),
        onSaved: now => this.#saved(now),
        onOutside: now => this.#outside(now),
        onBeside: () => void this.#reading.lookBeside(),
      },
      on,
      why ?? (isOwned ? null : 'another-tab'),
    )
    this.#versions = new TwoVersions(work, this.#edited, this.#saving, this.#cover)
    this.#state = this.#newState()
  }

  /** Opens what is in a home. Throws a `HomeTrouble` when nothing can be read there. */
  static async open(options: DocumentOptions): Promise<OpenDocument> {
    const { home, clock, work } = options
    const on = await home.read()
    const reading = await CaseReading.begin(on.text, home, clock, work)
    const document = new OpenDocument(options, on, reading)
    await document.#loadHistory()
    if (options.isOwned) await document.#lookForRecovery()
    document.#stopWatching = options.home.watch(seen => document.#saving.see(seen))
    document.#tell()
    return document
  }

  get state(): DocumentState {
    return this.#state
  }

  /** What was done to the text and not taken back, the last step last. */
  get steps(): readonly Step[] {
    return this.#edited.log.done
  }

  /** The text as it was before a step, and the case it was, null where it had mistakes; null for a step that is gone. */
  async before(step: Step): Promise<Readonly<{ text: string; given: Case | null }> | null> {
    const text = this.#edited.before(step)
    return text === null ? null : { text, given: await this.#reading.other(text) }
  }

  /** Calls back after every change of `state`; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Makes edits one step, all of them or none. What is typed while they are worked out is kept: they are made in it. */
  apply(name: string, edits: readonly EditCall[], how: How = {}): Promise<Applied> {
    return this.#turns.take(async () => {
      for (;;) {
        if (this.#saving.readOnly) return readOnly
        const before = this.#edited.text
        const { text, diagnostics } = await this.#options.work.edit(before, edits)
        if (this.#edited.text !== before) continue
        if (diagnostics.length > 0) return { kind: 'refused', why: 'edit', diagnostics }
        return this.#take(text, { name, kind: 'edit', together: null, ...how })
      }
    })
  }

  /** The whole text as typed in an editor: steps in one place and in a row are one. */
  type(name: string, typed: string): Applied {
    const text = typedText(this.#edited.text, typed)
    return this.#take(text, { name, kind: 'typing', together: 'typing' }, 'soon')
  }

  /** Another text altogether, as one step: an import, a paste. */
  replaceText(name: string, text: string): Applied {
    return this.#take(text, { name, kind: 'import', together: null })
  }

  /** Takes the last step back: the step as it was made, or null when there was none. */
  undo(): Promise<Step | null> {
    return this.#turns.take(() => this.#walk(() => this.#edited.undo()))
  }

  redo(): Promise<Step | null> {
    return this.#turns.take(() => this.#walk(() => this.#edited.redo()))
  }

  /** Writes now, whatever the timers say, and anew where the file had gone. Settles when it is known how that went. */
  async saveNow(): Promise<SaveState> {
    await this.#turns.take(() => {})
    await this.#saving.now()
    await this.#historyWritten
    return this.#saving.state
  }

  /** The file changed on disk: what is there now is taken; what was done here stays one undo away. */
  takeTheirs(name: string): Applied {
    const { theirs } = this.#versions
    return theirs ? this.#settle(name, 'outside', theirs, theirs.text) : { kind: 'nothing' }
  }

  /** The file changed on disk: what both came to, by field. Null when it has not. */
  compare(choices: Choices = new Map()): Promise<Merge | null> {
    return this.#versions.withTheDisk(choices)
  }

  /** The file changed on disk: takes what both came to, as one step, and saves it. */
  merge(name: string, choices: Choices = new Map()): Promise<Applied> {
    return this.#turns.take(async () => {
      const merge = await this.#versions.withTheDisk(choices)
      const { theirs } = this.#versions
      if (!merge || !theirs) return { kind: 'nothing' }
      return this.#settle(name, 'merge', theirs, merge.text)
    })
  }

  /** The file changed on disk: what is here goes over it. Homes that keep backups keep what was there. */
  async keepMine(): Promise<SaveState> {
    const { theirs } = this.#versions
    if (theirs) {
      this.#settle('', 'edit', theirs, this.#edited.text)
      await this.saveNow()
    }
    return this.#saving.state
  }

  /** What an earlier session left and the text as it is now, by field: others may have written since. */
  compareRecovery(choices: Choices = new Map()): Promise<Merge | null> {
    return this.#versions.withWhatWasLeft(choices)
  }

  /** Takes up what an earlier session left, as one step. */
  recover(name: string, choices: Choices = new Map()): Promise<Applied> {
    return this.#turns.take(async () => {
      const merge = await this.#versions.withWhatWasLeft(choices)
      if (!merge) return { kind: 'nothing' }
      const applied = this.#take(merge.text, { name, kind: 'recovery', together: null })
      // The step is on its way into the journal before the old journal goes.
      if (applied.kind !== 'refused') this.discardRecovery()
      return applied
    })
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
    await this.#turns.take(() => {})
    await this.#cover.settled()
  }

  /** Writes what is unwritten and lets go of the home. */
  async close(): Promise<void> {
    await this.#turns.take(() => {})
    this.#stopWatching()
    await this.#saving.close()
    this.#reading.close()
    await this.#historyWritten
    await this.#cover.settled()
  }

  #take(text: string, of: StepOf, when: When = 'now'): Applied {
    if (this.#saving.readOnly) return readOnly
    const step = this.#edited.put(text, of)
    if (!step) return { kind: 'nothing' }
    this.#moved(step, when)
    return { kind: 'done', change: step.change }
  }

  #walk(go: () => ReturnType<EditedText['undo']>): Step | null {
    const went = this.#saving.readOnly ? null : go()
    if (!went) return null
    this.#moved(went.step, 'now')
    return went.taken
  }

  /** The text has changed by a step: it is covered, read, and on its way to the disk. */
  #moved(step: Step, when: When): void {
    this.#cover.add(step)
    this.#reading.take(this.#edited.text, when)
    this.#saving.changed()
    this.#tell()
  }

  #saved(now: Contents): void {
    const { text, log } = this.#edited
    if (now.text === text) this.#cover.startFrom(now, [])
    else this.#cover.reached(now)
    if (this.#options.keepsHistory && now.text === text) {
      const history = historyText(log, text)
      this.#historyWritten = this.#historyWritten.then(() => this.home.writeHistory(history))
    }
  }

  /** Another program wrote the file while nothing here was unsaved. */
  #outside(now: Contents): void {
    const step = this.#edited.put(now.text, this.#outsideStep())
    this.#cover.startFrom(now, [])
    if (step) this.#reading.take(now.text, 'now')
  }

  /** Somebody decided what is to stand where two had written: what leads there from theirs is what is unsaved. */
  #settle(name: string, kind: StepKind, theirs: Contents, text: string): Applied {
    const of = { name, kind, together: null }
    const rest = this.#edited.stepBetween(theirs.text, text, of)
    this.#saving.expect(theirs)
    const step = this.#edited.put(text, of)
    if (step) this.#reading.take(text, 'now')
    this.#cover.startFrom(theirs, rest ? [rest] : [])
    this.#saving.changed()
    this.#tell()
    return step ? { kind: 'done', change: step.change } : { kind: 'nothing' }
  }

  async #loadHistory(): Promise<void> {
    if (!this.#options.keepsHistory) return
    const kept = readHistoryText((await this.home.readHistory()) ?? '')
    if (kept) this.#edited.takeUp(kept, this.#outsideStep())
  }

  #outsideStep(): StepOf {
    return { name: this.#options.outsideName, kind: 'outside', together: null }
  }

  async #lookForRecovery(): Promise<void> {
    await this.#cover.look()
    const { left } = this.#cover
    if (left && textOf(left) === this.#edited.text) this.#cover.letGo()
  }

  #tell(): void {
    this.#state = this.#newState()
    for (const listener of this.#listeners) listener()
  }

  #newState(): DocumentState {
    const parts = [this.#edited, this.#reading, this.#saving, this.#cover] as const
    return stateOf(++this.#revision, this.home.name, ...parts)
  }
}
