import { isScalar, visit } from 'yaml'
import { parseSource } from '../edit/parseSource.ts'
import { sourceTokens } from './sourceTokens.ts'

/** Something that was taken out and stands in what is left. */
export type Survivor = Readonly<{
  /** What was taken out, or the part of it that was found. */
  phrase: string
  /** Counted from 1, in the text that is left. */
  line: number
  /** The line it stands in, trimmed. */
  where: string
  /** The place it stands in, to be taken out by; empty where there is none. */
  path: string
}>

/** Words in a row that are taken for the same words and not for chance. */
const WORDS_IN_A_ROW = 5

/** Digits of a number that is taken for the same number and not for chance. */
const TELLING_DIGITS = 3

/**
 * Every phrase that can still be read. Case, quotes and line breaks do not hide it. A sentence is also found by any five
 * of its words in a row; a number, a range, or an end of a range that has three digits or more by its digits in somebody's
 * words, for as a value of its own it is anybody's.
 */
export function survivorsIn(text: string, phrases: readonly string[]): readonly Survivor[] {
  const found: Survivor[] = []
  const places = placesOf(text)
  for (const phrase of phrases) {
    const needles = needlesOf(phrase)
    for (const place of places) {
      const needle = needles.find(({ words, isNumber }) => {
        if (isNumber && !place.isProse) return false
        return ` ${place.words} `.includes(` ${words} `)
      })
      if (!needle) continue
      const { line, path } = place
      const where = text.split('\n')[line - 1]!.trim()
      found.push({
        phrase: needle.said,
        line,
        where,
        path,
      })
    }
  }
  return found
}

/** `said`: as it stands in what was taken out. */
type Needle = Readonly<{ words: string; said: string; isNumber: boolean }>

function needlesOf(phrase: string): readonly Needle[] {
  const whole = wordsOf(phrase)
  if (whole === '') return []
  const numbers = phrase.match(/\d+(?:[.,]\d+)*/g) ?? []
  const isNumber = numbers.length > 0 && !/[\p{L}]{4,}/u.test(phrase)
  if (isNumber) {
    // A bare digit or two stand in every text; a range and a longer number are somebody's.
    const digits = (of: string): number => of.replace(/\D/g, '').length
    const isPlain = numbers.length === 1 && digits(numbers[0]!) < 2
    // Either end of a range gives it away by itself, unless it is so round that anybody may have written it.
    const ends = /\d\s*[^\d\s.,]*\s*(?:to|\|)\s/.test(phrase)
      ? numbers.filter(of => digits(of) >= TELLING_DIGITS)
      : []
    return isPlain
      ? []
      : [phrase, ...ends].map(said => ({ words: wordsOf(said), said, isNumber: true }))
  }
  const words = whole.split(' ')
  if (words.length === 1 && whole.length < 4) return []
  const rows = words
    .slice(0, Math.max(0, words.length - WORDS_IN_A_ROW + 1))
    .map((_, i) => words.slice(i, i + WORDS_IN_A_ROW).join(' '))
    .map(row => ({ words: row, said: row, isNumber: false }))
  return [{ words: whole, said: phrase, isNumber: false }, ...rows]
}

/** The words of a text, lower case, one blank between them. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}

type Place = Readonly<{ words: string; isProse: boolean; line: number; path: string }>

/** Every key, value and comment with what it says. */
function placesOf(text: string): readonly Place[] {
  const places: Place[] = []
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length
  const keys: string[] = []
  visit(parseSource(text), {
    Scalar(key, node, path) {
      if (!isScalar(node) || node.range == null) return
      const said = String(node.type === 'PLAIN' ? (node.source ?? '') : (node.value ?? ''))
      keys.length = 0
      for (const holder of path) {
        const held = (holder as { key?: { value?: unknown; source?: string } }).key
        if (held && held !== (node as unknown)) keys.push(held.source ?? String(held.value))
      }
      if (key === 'key') keys.push(said)
      const isProse = /[\p{L}]{2,}.*\s.*[\p{L}]{2,}/u.test(said)
      places.push({
        words: wordsOf(said),
        isProse,
        line: lineAt(node.range[0]),
        path: keys.join('.'),
      })
    },
  })
  let at = 0
  for (const token of sourceTokens(text)) {
    if (token.startsWith('#')) {
      places.push({ words: wordsOf(token), isProse: true, line: lineAt(at), path: '' })
    }
    at += token.length
  }
  return places
}
