import type { LanguageTag } from '../languages/languages.ts'
import { type Manner, mannerIn, usual } from '../manner.ts'

/** How human output is laid out. Colour only adds: nothing is said by it alone. */
export type TextStyle = Readonly<{
  /** Columns to fill; text is not squeezed below 40. */
  width: number
  color: boolean
  /** Plain ASCII for our own words; a case's names keep their letters. */
  ascii: boolean
  manner: Manner
}>

const plainStyle: TextStyle = { width: 80, color: false, ascii: false, manner: usual }

/** `lang` for the usual manner in a language, by its tag. */
export type StyleOptions = Partial<TextStyle> & Readonly<{ lang?: LanguageTag }>

export function textStyle(options: StyleOptions = {}): TextStyle {
  const { lang, ...given } = options
  const style = { ...plainStyle, ...(lang ? { manner: mannerIn(lang) } : {}), ...given }
  return { ...style, width: Math.max(LEAST_WIDTH, style.width) }
}
const LEAST_WIDTH = 40

const bold = (text: string): string => `\u001b[1m${text}\u001b[22m`
const dim = (text: string): string => `\u001b[2m${text}\u001b[22m`

/** A line made heavier, when colour is on. */
export function strong(style: TextStyle, line: string): string {
  return style.color && line !== '' ? bold(line) : line
}

/** A line made lighter, when colour is on. */
export function faint(style: TextStyle, line: string): string {
  return style.color && line !== '' ? dim(line) : line
}
