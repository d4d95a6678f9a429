import type { Case, Reading } from '@parley/model'
import { say } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import type { Phrase } from '../words/phrase.ts'
import { scaleOf } from '../words/quantity.ts'
import { partyName } from './names.ts'

/** A share of draws that prints as more than 99%. */
const ALL_BUT_A_FEW = 0.99

/** Whether one deal is the nearest in all draws but a few. */
export function isAlwaysNearest({ nearest }: Reading): boolean {
  return (nearest?.share ?? 0) > ALL_BUT_A_FEW
}

/** Whether one party gains least in all draws but a few. */
export function isOneBinding({ binding }: Reading): boolean {
  return (binding[0]?.share ?? 0) > ALL_BUT_A_FEW
}

/** Whether all who bind somewhere count in one unit: points of one and money of another have no median together. */
export function isOneScale(given: Case, { binding }: Reading): boolean {
  const scales = binding.map(({ party }) => {
    const scale = scaleOf(given, party)
    return scale.kind === 'unit' ? scale.unit : scale.kind
  })
  return new Set(scales).size === 1
}

/** "Russia", "most often Russia" or "either Ukraine or Russia": who gains least at the nearest deals of a reading. */
export function whoGainsLeast(given: Case, reading: Reading, { language }: Manner): Phrase {
  const [first, second, ...others] = reading.binding
  const name = partyName(given, first!.party)
  if (isOneBinding(reading)) return name
  // A party that binds in barely more draws than another does not bind most often.
  if (second === undefined || first!.share - second.share >= 0.1)
    return say(language, 'why.mostOften', { parties: name })
  const pair = { first: name, second: partyName(given, second.party) }
  return others.some(of => of.share >= 1 - ALL_BUT_A_FEW)
    ? say(language, 'why.mostOften', { parties: say(language, 'why.or', pair) })
    : say(language, 'why.either', pair)
}
