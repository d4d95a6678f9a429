import { asksWalk } from '@parley/model'
import { amountOf } from '../check/commaInBraces.ts'
import { offScale } from '../check/offScale.ts'
import * as say from '../messages.ts'
import { formulaValue } from './centralValue.ts'
import type { Found } from './estimateFound.ts'
import { type At, spanOf } from './numbersInPlace.ts'
import type { Piece } from './piece.ts'
import { exampleOf, kindOf, wordsFor } from './placeWords.ts'
import { readFormula } from './readFormula.ts'
import { readNumber } from './readNumber.ts'

const dash = /^(.+?\d\s?(?:%|k|m|bn)?)\s*(-|\u2013|\u2014|\.\.+|\u2026)\s*(.+)$/i

/** Names and arithmetic [E7]. Arithmetic over numbers alone is a point. */
export function readAsFormula(at: At, piece: Piece): Found | null {
  const { reading, place } = at
  const { text } = piece
  const range = dash.exec(text)
  if (range && readNumber(range[1]!.trim()) && readNumber(range[3]!.trim())) {
    reading.report(spanOf(at, piece), say.dashRange(text, range[1]!.trim(), range[3]!.trim()))
    return null
  }
  const wording = proseWording(at, text)
  if (wording) {
    reading.report(spanOf(at, piece), wording)
    return null
  }
  const formula = readFormula(text)
  if (formula.kind === 'mistake') {
    const part = { text: text.slice(formula.start, formula.end), at: piece.at + formula.start }
    reading.report(spanOf(at, part), formula.wording)
    return null
  }
  let isKnown = true
  for (const { id, start, end } of formula.mentions) {
    if (reading.quantityIds.has(id)) continue
    isKnown = false
    const span = spanOf(at, { text: text.slice(start, end), at: piece.at + start })
    reading.report(span, say.unknownQuantity(id, [...reading.quantityIds], wordsFor(place)))
  }
  if (!isKnown) return null
  // A walk over numbers alone stays a formula: the engine walks it.
  if (formula.mentions.length > 0 || asksWalk(formula.expression)) {
    return { estimate: { kind: 'formula', text, expression: formula.expression }, unit: '' }
  }
  const value = formulaValue(formula.expression, () => null)
  if (value === null) {
    reading.report(spanOf(at, piece), say.formulaWithoutValue(text))
    return null
  }
  if (!offScale(reading, spanOf(at, piece), text, value, place)) return null
  return { estimate: { kind: 'point', value }, unit: text.includes('%') ? 'chance' : '' }
}

/** Text that cannot have been meant as arithmetic: several words, or a number nobody can read. */
function proseWording(at: At, text: string): ReturnType<typeof say.unknownWord> | null {
  const { place } = at
  const isWords = /^[\p{L}][\p{L}']*(\s+[\p{L}']+)+$/u.test(text)
  if (isWords) return say.unknownWord(text, wordsFor(place), kindOf(place), exampleOf(place))
  if (/^[^\p{L}\d(]/u.test(text) && !/^[-+\u2212.]/.test(text) && !readNumber(text)) {
    return say.notAnEstimate(`"${text}"`, kindOf(place), exampleOf(place))
  }
  const amount = amountOf(text)
  if (amount !== null) return say.digitsApart(text, amount)
  if (/^[-+]?\d{1,3}([ ,'\u2019\u00A0\u202F]\d{3})+(?!\d)/.test(text)) {
    return say.digitsApart(text, text.replace(/(?<=\d)[ ,'\u2019\u00A0\u202F](?=\d{3})/g, ''))
  }
  if (/^[-+]?\.?(nan|inf|infinity)$/i.test(text)) return say.noSuchNumber(text)
  if (/^[-+]?[\d_]*\.?[\d_]+e[-+]?\d+$/i.test(text) && !readNumber(text)) {
    return say.offScale(text, 'any', false, true)
  }
  return /^[-+]?0[xob]\w+$/i.test(text) ? say.notANumber(text, kindOf(place)) : null
}
