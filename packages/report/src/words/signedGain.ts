import type { Case, PartyId } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { type Phrase, toText } from './phrase.ts'
import { quantity, scaleOf, unitOf } from './quantity.ts'

/** A gain with its sign, in the party's own unit: `+6`, `−9`, `+EUR 400`. Points below ten keep one decimal. */
export function signedGain(given: Case, language: Language, party: PartyId, gain: number): Phrase {
  const scale = scaleOf(given, party)
  const size = Math.abs(gain)
  const decimals = scale.kind === 'unit' ? null : scale.kind === 'points' && size < 9.95 ? 1 : 0
  const text = quantity(language, size, unitOf(scale), decimals)
  // What prints as nothing has no side.
  if (!/[1-9]/.test(toText(text))) return text
  return [gain > 0 ? '+' : language.numbers.minus, ...text]
}
