import { type Phrase, toText } from '../words/phrase.ts'
import { strong, type TextStyle } from './style.ts'
import { wrap } from './wrap.ts'

/** A phrase as one line of text, in ASCII when the style asks for it. */
export function line(style: TextStyle, phrase: Phrase): string {
  return toText(
    style.ascii
      ? phrase.map(piece => (typeof piece === 'string' ? asciiWords(piece) : piece))
      : phrase,
  )
}

/** A phrase as wrapped lines, the later ones indented. */
export function paragraph(style: TextStyle, phrase: Phrase, indent = 0): readonly string[] {
  return wrap(line(style, phrase), style.width, indent)
}

/** A label, and under it what belongs to it: one paragraph, or a list when there are several. */
export function section(
  style: TextStyle,
  label: Phrase,
  phrases: readonly Phrase[],
): readonly string[] {
  if (phrases.length === 0) return []
  const marker = phrases.length === 1 ? '  ' : '- '
  return [
    '',
    strong(style, line(style, label)),
    ...phrases.flatMap(phrase => {
      const [first, ...rest] = wrap(line(style, phrase), style.width - 2)
      return [marker + first!, ...rest.map(text => `  ${text}`)]
    }),
  ]
}

const plain: Readonly<Record<string, string>> = {
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00b7': '|',
  '\u00b1': '+/-',
  '\u201c': '"',
  '\u201d': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u2026': '...',
  '\u2265': '>=',
  '\u2264': '<=',
  '\u00a0': ' ',
}

/** Our own words in ASCII; letters it has no spelling for stay. */
export function asciiWords(text: string): string {
  return text.replace(/[^\u0020-\u007e]/g, character => plain[character] ?? character)
}
