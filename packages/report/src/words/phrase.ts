/**
 * Words ready for print, in which our own words and the case's words are kept apart.
 *
 * A plain string is ours. A `name` was written by the author of a case: it is escaped, isolated for
 * direction, and never interpreted. Everything a generator returns is a phrase until the last moment.
 */
export type Piece = string | Readonly<{ name: string }>
export type Phrase = readonly Piece[]

/** Something the case's author wrote, as a phrase of its own. */
export function named(text: string): Phrase {
  return [{ name: text }]
}

/** Phrases one after another, with `between` (ours) in the gaps. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, i) => (i === 0 ? phrase : [between, ...phrase]))
}

/** The phrase as plain text. Names are made visible and, when they run right to left, isolated. */
export function toText(phrase: Phrase): string {
  return phrase
    .map(piece => (typeof piece === 'string' ? piece : isolated(visible(piece.name))))
    .join('')
}

/** The phrase as HTML text content: everything escaped, every name inside `<bdi>`. */
export function toHtml(phrase: Phrase): string {
  return phrase
    .map(piece =>
      typeof piece === 'string'
        ? escapeHtml(piece)
        : `<bdi>${escapeHtml(visible(piece.name))}</bdi>`,
    )
    .join('')
}

/** Text made safe as HTML content and inside a double- or single-quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

// Controls could drive a terminal, bidi marks could reorder the words around a name, and a lone
// surrogate is no text at all. Joiners (U+200C, U+200D) belong to Persian words and to emoji: they stay.
const unseen =
  /\p{Cc}|\p{Cs}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

/**
 * Text with nothing hidden in it: white space of any kind becomes one space,
 * controls, direction overrides and invisible characters are spelled out as `\u{202e}`.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+ */g, ' ')
    .replace(unseen, character => `\\u{${character.codePointAt(0)!.toString(16)}}`)
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud803|\ud83a|\ud83b/

/** Plain text has no `<bdi>`: a name that runs right to left is put between U+2068 and U+2069. */
function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}
