import { asksWalk, type DistributionName, type Estimate } from '@parley/model'
import { amountOf } from '../check/commaInBraces.ts'
import { offScale } from '../check/offScale.ts'
import { rangeOrder } from '../check/rangeOrder.ts'
import { unitOfPlace } from '../check/unitOfPlace.ts'
import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import { formulaValue } from './centralValue.ts'
import { shapeOf } from './fields.ts'
import { bandOf, lexicon } from './lexicon.ts'
import { nearest } from './nearest.ts'
import { type Piece, pieceOf, splitPiece } from './piece.ts'
import { isChance, type Place, wordListsOf } from './place.ts'
import type { Reading } from './Reading.ts'
import { readFormula } from './readFormula.ts'
import { readNumber, type WrittenNumber } from './readNumber.ts'
import { type Node, type ScalarNode, spanWithin } from './tree.ts'

/** An estimate, and the unit its numbers were written in: `chance` for percents and words of chance. */
export type Found = Readonly<{ estimate: Estimate; unit: string }>

type At = Readonly<{ reading: Reading; node: ScalarNode; place: Place }>

/** Characters of one estimate. No sentence is longer, and what it costs to take it apart stays bounded. */
const LONGEST = 2000

const bar = /\|/y
const comma = /,/y
const to = /\s+to\s+/iy
const of = /\s+of\s+/iy
const dash = /^(.+?\d\s?(?:%|k|m|bn)?)\s*(-|\u2013|\u2014|\.\.+|\u2026)\s*(.+)$/i
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

type Distribution = Readonly<{
  name: DistributionName
  parameters: readonly string[]
  /** The parameters that are values of the place itself, with its unit and scale. */
  onScale: readonly string[]
  /** What must hold of the parameters, in words, when it does not. */
  wrong: (values: readonly number[]) => string | null
}>

function inOrder([low = 0, mode = 0, high = 0]: readonly number[]): string | null {
  return low <= mode && mode <= high && low < high ? null : 'low, mode and high must rise'
}

export const distributions: readonly Distribution[] = [
  {
    name: 'normal',
    parameters: ['mean', 'sd'],
    onScale: ['mean'],
    wrong: ([, sd = 0]) => (sd > 0 ? null : 'the sd must be above 0'),
  },
  {
    name: 'lognormal',
    parameters: ['median', 'factor'],
    onScale: ['median'],
    wrong: ([median = 0, factor = 0]) =>
      median > 0 && factor > 1 ? null : 'the median must be above 0 and the factor above 1',
  },
  {
    name: 'uniform',
    parameters: ['low', 'high'],
    onScale: ['low', 'high'],
    wrong: ([low = 0, high = 0]) => (low < high ? null : 'low must be below high'),
  },
  {
    name: 'triangular',
    parameters: ['low', 'mode', 'high'],
    onScale: ['low', 'mode', 'high'],
    wrong: inOrder,
  },
  {
    name: 'pert',
    parameters: ['low', 'mode', 'high'],
    onScale: ['low', 'mode', 'high'],
    wrong: inOrder,
  },
  {
    name: 'beta',
    parameters: ['a', 'b'],
    onScale: [],
    wrong: ([a = 0, b = 0]) => (a > 0 && b > 0 ? null : 'a and b must be above 0'),
  },
]

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

/** Names and arithmetic [E7]. Arithmetic over numbers alone is a point. */
function readAsFormula(at: At, piece: Piece): Found | null {
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

function takeAll(
  at: At,
  pieces: readonly Piece[],
): { values: readonly number[]; unit: string } | null {
  const { reading } = at
  const numbers = pieces.map(piece => readNumber(piece.text))
  let isWhole = true
  for (const [i, number] of numbers.entries()) {
    if (number) continue
    isWhole = false
    reading.report(spanOf(at, pieces[i]!), say.endNotANumber(pieces[i]!.text))
  }
  if (!isWhole) return null
  const read = numbers as WrittenNumber[]
  const mixed = read.find(number => isMultiplier(number) && read.some(isBareAndLarge))
  if (mixed) {
    const from = pieces[0]!
    const last = pieces.at(-1)!
    const all = { text: at.node.text.slice(from.at, last.at + last.text.length), at: from.at }
    reading.report(spanOf(at, all), say.multiplierOnOneEnd(all.text, mixed.scale))
    return null
  }
  const values = read.map((number, i) => takeNumber(at, pieces[i]!, number))
  if (values.some(value => value === null)) return null
  const units = read.map(number => unitFound(at, number)).filter(unit => unit !== '')
  return {
    values: values as number[],
    unit: units.includes('chance') ? 'chance' : (units[0] ?? ''),
  }
}

function isMultiplier(number: WrittenNumber): boolean {
  return number.scale === 'k' || number.scale === 'm' || number.scale === 'bn'
}

function isBareAndLarge(number: WrittenNumber): boolean {
  return number.scale === '' && number.value !== 0
}

/** The value of a number in its place, once unit and scale agree; null when they do not, which is reported. */
function takeNumber(at: At, piece: Piece, number: WrittenNumber): number | null {
  const { reading, place } = at
  const span = spanOf(at, piece)
  if (!unitOfPlace(reading, span, piece.text, number, place)) return null
  if (isChance(place.domain) && number.scale === '' && number.value > 1) {
    reading.report(span, say.chanceAboveOne(piece.text, number.value))
    return null
  }
  return offScale(reading, span, piece.text, number.value, place) ? number.value : null
}

function unitFound(at: At, number: WrittenNumber): string {
  if (number.scale === '%') return 'chance'
  if (number.scale === 'date') return 'date'
  return number.unit === '' ? (at.place.domain === 'any' ? '' : at.place.unit) : number.unit
}

function spanOf(at: At, piece: Piece): Span {
  return spanWithin(at.node, piece.at, piece.at + piece.text.length)
}

function isOneCall(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i === text.length - 1
  }
  return false
}

function wordsFor(place: Place): readonly string[] {
  return wordListsOf(place).flatMap(list => lexicon[list].map(entry => entry.word))
}

/** What belongs in a place, in words. */
export function kindOf(place: Place): string {
  switch (place.domain) {
    case 'chance':
      return 'a chance'
    case 'share':
      return 'a share'
    case 'score':
      return 'a score of 0 to 100'
    case 'worth':
      return 'a worth'
    case 'points':
      return 'a number of points'
    case 'weight':
      return 'a weight'
    case 'cost':
      return 'a cost'
    case 'number':
    case 'any':
      return place.unit === 'date' ? 'a date' : 'a number'
    default:
      throw new Error(`kindOf: no such domain ${place.domain satisfies never}`)
  }
}

/** Two ways to fill a place, to show what may be typed. */
export function exampleOf(place: Place): string {
  switch (place.domain) {
    case 'chance':
    case 'share':
      return '45%, 40% to 60%, or likely'
    case 'weight':
      return '45, 40 to 60, or major'
    case 'score':
    case 'worth':
      return wordListsOf(place).length > 0 ? '45, 40 to 60, or good' : '45, or 40 to 60'
    case 'points':
    case 'cost':
    case 'number':
    case 'any':
      return place.unit === 'date' ? '2026-03-01' : '45, or 40 to 60'
    default:
      throw new Error(`exampleOf: no such domain ${place.domain satisfies never}`)
  }
}
