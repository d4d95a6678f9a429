import type { Merge } from '@parley/casefile'
import type { CaseWork } from '../casework/works.ts'
import type { Contents } from '../files/Home.ts'
import type { Choices } from './Applied.ts'
import type { CrashCover } from './CrashCover.ts'
import type { EditedText } from './EditedText.ts'
import { textOf } from './journal.ts'
import type { Saving } from './Saving.ts'

/** Three texts of one case: what both began from, ours, and the other's. */
type Three = Readonly<{ base: string; mine: string; theirs: string }>

/** Brings the text together, by field, with what another wrote: another program on the disk, or a session that died. */
export class TwoVersions {
  readonly #work: CaseWork
  readonly #edited: EditedText
  readonly #saving: Saving
  readonly #cover: CrashCover

  constructor(work: CaseWork, edited: EditedText, saving: Saving, cover: CrashCover) {
    this.#work = work
    this.#edited = edited
    this.#saving = saving
    this.#cover = cover
  }

  /** What the file holds now that we did not write; null when there is nothing of the kind. */
  get theirs(): Contents | null {
    const { state } = this.#saving
    return state.kind === 'changed-on-disk' ? state.theirs : null
  }

  /** What we and whoever wrote the file come to; null when nobody has. */
  withTheDisk(choices: Choices): Promise<Merge | null> {
    return this.#merged(choices, () => {
      const { theirs } = this
      const { saved } = this.#saving
      return theirs && { base: saved.text, mine: this.#edited.text, theirs: theirs.text }
    })
  }

  /** What a dead session left, and the text as it is by now; null when nothing was left. */
  withWhatWasLeft(choices: Choices): Promise<Merge | null> {
    return this.#merged(choices, () => {
      const { left } = this.#cover
      return left && { base: left.base.text, mine: textOf(left), theirs: this.#edited.text }
    })
  }

  /** Of the texts as they are once it is done: what changes meanwhile is merged again. */
  async #merged(choices: Choices, threeNow: () => Three | null): Promise<Merge | null> {
    for (;;) {
      const three = threeNow()
      if (!three) return null
      const { base, mine, theirs } = three
      const merge = await this.#work.merge(base, mine, theirs, choices)
      const now = threeNow()
      if (now?.base === base && now.mine === mine && now.theirs === theirs) return merge
    }
  }
}
