import type { Asked } from '../session/Asked.ts'

type Full<A> = Readonly<{ asked: Asked; answer: A }>

/** Full answers about the case as it was written, the last two: what a change is told against. */
export class Past<A> {
  #last: Full<A> | null = null
  #oneBefore: Full<A> | null = null

  /** Notes a full answer; those about what is only tried are no past. */
  note(asked: Asked, answer: A): void {
    if (asked.changed.length > 0) return
    if (this.#last?.asked.written !== asked.written) this.#oneBefore = this.#last
    this.#last = { asked, answer }
  }

  /** The answer before the last change of the case, or before what is being tried; null where the school is another. */
  before(asked: Asked): A | null {
    const isOfThisCase = this.#last?.asked.written === asked.written
    const before = isOfThisCase && asked.changed.length === 0 ? this.#oneBefore : this.#last
    return before && before.asked.school === asked.school ? before.answer : null
  }
}
