import { type Phrase, toHtml, toText } from '../words/phrase.ts'

/** One part of a generated text. `isFilled` is false when the answers had nothing to fill it with and it says so. */
export type Slot = Readonly<{ phrase: Phrase; text: string; html: string; isFilled: boolean }>

export function filled(phrase: Phrase): Slot {
  return { phrase, text: toText(phrase), html: toHtml(phrase), isFilled: true }
}

export function unfilled(phrase: Phrase): Slot {
  return { ...filled(phrase), isFilled: false }
}
