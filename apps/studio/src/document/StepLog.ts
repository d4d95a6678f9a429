import { redone, undone } from './Change.ts'
import { asOneStep, type Step } from './Step.ts'

/** What was done and what was taken back, each at the end of its list last. Lives as long as a document is open. */
export class StepLog {
  readonly done: Step[]
  readonly undone: Step[]

  constructor(done: readonly Step[] = [], undone: readonly Step[] = []) {
    this.done = [...done]
    this.undone = [...undone]
  }

  /** Adds a step, to the last one where a person would call them one. What was taken back cannot be redone after it. */
  add(step: Step): void {
    const last = this.done.at(-1)
    const one = last && this.undone.length === 0 ? asOneStep(last, step) : null
    this.undone.length = 0
    if (one === null) this.done.push(step)
    else if (one.change.removed === one.change.inserted) this.done.pop()
    else this.done[this.done.length - 1] = one
  }

  /** Takes the last step back from a text; null when there is none. */
  undo(text: string): Readonly<{ text: string; step: Step }> | null {
    const step = this.done.at(-1)
    if (!step) return null
    const before = undone(text, step.change)
    this.done.pop()
    this.undone.push(step)
    return { text: before, step }
  }

  redo(text: string): Readonly<{ text: string; step: Step }> | null {
    const step = this.undone.at(-1)
    if (!step) return null
    const after = redone(text, step.change)
    this.undone.pop()
    // Typing after a redo is a step of its own.
    this.done.push({ ...step, together: null })
    return { text: after, step }
  }
}
