import { type Diagnostic, diagnose } from '../diagnostic.ts'
import { hiddenCharacters, notUtf8 } from './guardMessages.ts'

const named: ReadonlyMap<number, string> = new Map([
  [0x00, 'NUL'],
  [
    0x0d,
    'a carriage return without a line feed, which ends a line for some readers and not for others',
  ],
  [0x7f, 'delete'],
  [0x85, 'next line'],
  [0xad, 'soft hyphen'],
  [0x061c, 'Arabic letter mark'],
  [0x200b, 'zero width space'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0xfeff, 'byte order mark inside the text'],
])

// Zero-width joiners are left alone: Persian, Hindi and emoji are spelled with them.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/g

// Spaces that look like one and part nothing in YAML: at the start of a line, or after the colon of its key.
const falseSpace =
  /^[ \t]*(?:- +)*(?:[\p{L}\p{N}_.-]{1,80}:)?([\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000])/gmu

/**
 * Characters that do not show: controls, and those that reorder or split text unseen
 * (Boucher & Anderson 2021, "Trojan Source").
 *
 * One remark for each character however often it stands, at its first place. O(length).
 */
export function findHiddenCharacters(text: string): readonly Diagnostic[] {
  const found = new Map<number, { first: number; count: number }>()
  hidden.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  for (let match = hidden.exec(text); match; match = hidden.exec(text)) {
    const code = text.charCodeAt(match.index)
    const entry = found.get(code)
    if (entry) entry.count++
    else found.set(code, { first: match.index, count: 1 })
  }
  for (const match of text.matchAll(falseSpace)) {
    const first = match.index + match[0].length - 1
    const entry = found.get(text.charCodeAt(first))
    if (entry) entry.count++
    else found.set(text.charCodeAt(first), { first, count: 1 })
  }
  return [...found].map(([code, { first, count }]) =>
    diagnose(
      [first, first + 1],
      code === 0xfffd ? notUtf8(count) : hiddenCharacters(code, nameOf(code), count),
    ),
  )
}

function nameOf(code: number): string {
  const name = named.get(code)
  if (name !== undefined) return name
  return code >= 0xa0 ? 'a space that YAML does not take for one' : 'control character'
}
