import { type Change, changeBetween, undone } from './Change.ts'
import type { Clock } from './Clock.ts'
import type { KeptHistory } from './historyText.ts'
import type { Step } from './Step.ts'
import { StepLog } from './StepLog.ts'

/** What a step is called, what kind it is, what it goes together with, where it was made. */
export type StepOf = Omit<Step, 'change' | 'since' | 'until'>

/** A text with all that was done to it: every change of it is one step that can be taken back. */
export class EditedText {
  readonly #clock: Clock
  #log = new StepLog()
  #text: string
  #lastChange: Change | null = null

  constructor(text: string, clock: Clock) {
    this.#text = text
    this.#clock = clock
  }

  get text(): string {
    return this.#text
  }

  get log(): StepLog {
    return this.#log
  }

  /** What the last step did to the text; null when nothing has been done since it was opened. */
  get lastChange(): Change | null {
    return this.#lastChange
  }

  /** The text as it was before a step of the log; null where the step is not in it. */
  before(step: Step): string | null {
    const at = this.#log.done.indexOf(step)
    if (at < 0) return null
    return this.#log.done
      .slice(at)
      .reduceRight((text, { change }) => undone(text, change), this.#text)
  }

  /** Makes it another text, as one step; null when it is that text already. */
  put(text: string, of: StepOf): Step | null {
    const step = this.stepBetween(this.#text, text, of)
    if (!step) return null
    this.#log.add(step)
    this.#text = text
    this.#lastChange = step.change
    return step
  }

  /** What leads from one text to another, as a step made now; null when they are one. */
  stepBetween(from: string, to: string, of: StepOf): Step | null {
    const change = changeBetween(from, to)
    return change && this.#now(of, change)
  }

  /** Takes the last step back: the step, and what was done for it. Null when there is none. */
  undo(): Readonly<{ taken: Step; step: Step }> | null {
    const went = this.#log.undo(this.#text)
    if (!went) return null
    const { at, removed, inserted } = went.step.change
    return this.#moved(went.text, went.step, { at, removed: inserted, inserted: removed })
  }

  redo(): Readonly<{ taken: Step; step: Step }> | null {
    const went = this.#log.redo(this.#text)
    return went && this.#moved(went.text, went.step, went.step.change)
  }

  /** Takes up the steps of earlier sessions. Whoever wrote the file since made one step, that can be taken back too. */
  takeUp(kept: KeptHistory, outside: StepOf): void {
    this.#log = new StepLog(kept.done, kept.undone)
    const since = this.stepBetween(kept.text, this.#text, outside)
    if (since) this.#log.add(since)
  }

  #moved(text: string, taken: Step, change: Change): Readonly<{ taken: Step; step: Step }> {
    this.#text = text
    this.#lastChange = change
    return { taken, step: this.#now({ ...taken, together: null }, change) }
  }

  #now(of: StepOf, change: Change): Step {
    const now = this.#clock.now()
    return { ...of, change, since: now, until: now }
  }
}
