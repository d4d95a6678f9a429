import type { Estimate } from '@parley/model'
import { rangeOrder } from '../check/rangeOrder.ts'
import * as say from '../messages.ts'
import { distributions } from './distributions.ts'
import type { Found } from './estimateFound.ts'
import { shapeOf } from './fields.ts'
import { bandOf, lexicon } from './lexicon.ts'
import { nearest } from './nearest.ts'
import { type At, spanOf, takeAll, takeNumber, unitFound } from './numbersInPlace.ts'
import { type Piece, pieceOf, splitPiece } from './piece.ts'
import { isChance, type Place, wordListsOf } from './place.ts'
import { exampleOf, kindOf } from './placeWords.ts'
import type { Reading } from './Reading.ts'
import { readAsFormula } from './readAsFormula.ts'
import { readNumber } from './readNumber.ts'
import type { Node } from './tree.ts'

/** Characters of one estimate. No sentence is longer, and what it costs to take it apart stays bounded. */
const LONGEST = 2000

const bar = /\|/y
const comma = /,/y
const to = /\s+to\s+/iy
const of = /\s+of\s+/iy
const call = /^([A-Za-z]+)\s*\((.*)\)$/s

/** Reads every form of [E1–E7]; null when it is none of them, which has then been reported. */
export function readEstimate(reading: Reading, node: Node, place: Place): Found | null {
  if (node.kind !== 'scalar' || node.value === null) {
    reading.report(node.span, say.notAnEstimate(shapeOf(node), kindOf(place), exampleOf(place)))
    return null
  }
  if (node.text.length > LONGEST) {
    reading.report(
      node.span,
      say.estimateTooLong(node.text.length, kindOf(place), exampleOf(place)),
    )
    return null
  }
  return readPiece({ reading, node, place }, pieceOf(node.text))
}

function readPiece(at: At, piece: Piece): Found | null {
  const { reading, place } = at
  const { text } = piece
  if (text.toLowerCase() === 'rest') {
    if (place.takesRest) return { estimate: { kind: 'rest' }, unit: 'chance' }
    reading.report(spanOf(at, piece), say.restMisplaced())
    return null
  }
  const band = bandOf(text)
  if (band && !reading.quantityIds.has(text)) return readWord(at, piece, band)

  const bars = splitPiece(piece, bar)
  if (bars.length > 1) return readBest(at, piece, bars)
  const ends = splitPiece(piece, to)
  if (ends.length > 1) return readRange(at, piece, ends)
  const named = call.exec(text)
  if (named && named[1] !== 'min' && named[1] !== 'max' && isOneCall(text)) {
    const inside = text.indexOf('(') + 1
    const inner = pieceOf(text, inside, text.length - 1)
    return readCall(at, piece, named[1]!, { text: inner.text, at: piece.at + inner.at })
  }
  const number = readNumber(text)
  if (number && !(number.scale === '' && reading.quantityIds.has(number.unit))) {
    const value = takeNumber(at, piece, number)
    return value === null
      ? null
      : { estimate: { kind: 'point', value }, unit: unitFound(at, number) }
  }
  return readAsFormula(at, piece)
}

function readWord(
  at: At,
  piece: Piece,
  found: NonNullable<ReturnType<typeof bandOf>>,
): Found | null {
  const { reading, place } = at
  const { list, band } = found
  if (!wordListsOf(place).includes(list)) {
    const words = wordListsOf(place).flatMap(name => lexicon[name].map(entry => entry.word))
    reading.report(
      spanOf(at, piece),
      say.wordOfOtherPlace(piece.text, list, kindOf(place), words, exampleOf(place)),
    )
    return null
  }
  return {
    estimate: { kind: 'word', word: band.word, low: band.low, high: band.high },
    unit: list === 'chance' ? 'chance' : '',
  }
}

/** `low to high` [E2, E8]. */
function readRange(at: At, piece: Piece, ends: readonly Piece[]): Found | null {
  const { reading } = at
  if (ends.length !== 2) {
    reading.report(spanOf(at, piece), say.rangeShape(piece.text))
    return null
  }
  const numbers = takeAll(at, ends)
  if (!numbers) return null
  const [low, high] = numbers.values as [number, number]
  noteRange(at, piece)
  const level = reading.draft.rangesLevel
  if (low === high) return { estimate: { kind: 'point', value: low }, unit: numbers.unit }
  if (!rangeOrder(reading, spanOf(at, piece), ends, [low, high])) return null
  return { estimate: { kind: 'range', low, high, level }, unit: numbers.unit }
}

/** `low | best | high` [E3, E8]. */
function readBest(at: At, piece: Piece, parts: readonly Piece[]): Found | null {
  const { reading } = at
  if (parts.length !== 3) {
    reading.report(spanOf(at, piece), say.bestShape(piece.text))
    return null
  }
  const numbers = takeAll(at, parts)
  if (!numbers) return null
  const [low, best, high] = numbers.values as [number, number, number]
  noteRange(at, piece)
  const level = reading.draft.rangesLevel
  if (low === high && low === best) {
    return { estimate: { kind: 'point', value: low }, unit: numbers.unit }
  }
  if (!rangeOrder(reading, spanOf(at, piece), parts, [low, best, high])) return null
  return { estimate: { kind: 'best', low, best, high, level }, unit: numbers.unit }
}

function noteRange(at: At, piece: Piece): void {
  at.reading.rangesAt.push(spanOf(at, piece))
}

/** `normal(50, 10)` and its like [E4]; `mixture(...)` [E6]. */
function readCall(at: At, piece: Piece, name: string, inside: Piece): Found | null {
  const { reading, place } = at
  if (name === 'mixture') return readMixture(at, piece, inside)
  const known = distributions.find(entry => entry.name === name)
  if (!known) {
    const names = [...distributions.map(entry => entry.name), 'mixture', 'min', 'max']
    reading.report(
      spanOf(at, { text: name, at: piece.at }),
      say.unknownDistribution(name, nearest(name, names)),
    )
    return null
  }
  const parts = splitPiece(inside, comma)
  if (parts.length !== known.parameters.length) {
    reading.report(spanOf(at, piece), say.parameterCount(name, known.parameters, parts.length))
    return null
  }
  if (name === 'beta' && !isChance(place.domain) && place.domain !== 'any') {
    reading.report(spanOf(at, piece), say.betaIsAChance(kindOf(place)))
    return null
  }
  const values: number[] = []
  let unit = name === 'beta' ? 'chance' : ''
  for (const [i, part] of parts.entries()) {
    const parameter = known.parameters[i]!
    const isOnScale = known.onScale.includes(parameter)
    const number = readNumber(part.text)
    if (!number) {
      reading.report(spanOf(at, part), say.notANumber(part.text, `the ${parameter} of ${name}`))
      return null
    }
    const value = isOnScale || number.scale === '%' ? takeNumber(at, part, number) : number.value
    if (value === null) return null
    if (isOnScale) unit = unitFound(at, number) || unit
    values.push(value)
  }
  const wrong = known.wrong(values)
  if (wrong !== null) {
    reading.report(spanOf(at, piece), say.parameterOrder(name, wrong))
    return null
  }
  return { estimate: { kind: 'distribution', name: known.name, parameters: values }, unit }
}

function readMixture(at: At, piece: Piece, inside: Piece): Found | null {
  const { reading } = at
  const parts: { weight: number; of: Estimate }[] = []
  let unit = ''
  for (const part of splitPiece(inside, comma)) {
    const [share, value, ...more] = splitPiece(part, of)
    const weight = share && value && more.length === 0 ? readNumber(share.text) : null
    if (!share || !value || !weight || weight.unit !== '') {
      reading.report(spanOf(at, part), say.mixturePart(part.text))
      return null
    }
    if (weight.value < 0 || weight.value > 1) {
      reading.report(spanOf(at, share), say.chanceAboveOne(share.text, weight.value))
      return null
    }
    const found = readPiece({ ...at, place: { ...at.place, takesRest: false } }, value)
    if (!found) return null
    if (found.estimate.kind === 'formula') {
      reading.report(spanOf(at, value), say.mixtureOfFormula(value.text))
      return null
    }
    parts.push({ weight: weight.value, of: found.estimate })
    unit = found.unit || unit
  }
  const sum = parts.reduce((total, part) => total + part.weight, 0)
  if (Math.abs(sum - 1) > 0.005) {
    reading.report(spanOf(at, piece), say.sharesNotOne(sum))
    return null
  }
  return { estimate: { kind: 'mixture', parts }, unit }
}

function isOneCall(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i === text.length - 1
  }
  return false
}
