import { offScale } from '../check/offScale.ts'
import { unitOfPlace } from '../check/unitOfPlace.ts'
import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import type { Piece } from './piece.ts'
import { isChance, type Place } from './place.ts'
import type { Reading } from './Reading.ts'
import { readNumber, type WrittenNumber } from './readNumber.ts'
import { type ScalarNode, spanWithin } from './tree.ts'

/** The text at hand and what belongs where it stands. */
export type At = Readonly<{ reading: Reading; node: ScalarNode; place: Place }>

/** The values of numbers that stand together, and the unit they share; null when one is none or they do not agree, which is reported. */
export function takeAll(
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
export function takeNumber(at: At, piece: Piece, number: WrittenNumber): number | null {
  const { reading, place } = at
  const span = spanOf(at, piece)
  if (!unitOfPlace(reading, span, piece.text, number, place)) return null
  if (isChance(place.domain) && number.scale === '' && number.value > 1) {
    reading.report(span, say.chanceAboveOne(piece.text, number.value))
    return null
  }
  return offScale(reading, span, piece.text, number.value, place) ? number.value : null
}

/** The unit a number was written in: `chance` for percents, `date`, its own, or that of its place. */
export function unitFound(at: At, number: WrittenNumber): string {
  if (number.scale === '%') return 'chance'
  if (number.scale === 'date') return 'date'
  return number.unit === '' ? (at.place.domain === 'any' ? '' : at.place.unit) : number.unit
}

export function spanOf(at: At, piece: Piece): Span {
  return spanWithin(at.node, piece.at, piece.at + piece.text.length)
}
