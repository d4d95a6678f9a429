import type { Margins } from '../../deals/marginAsk.ts'
import { chanceOf, isOpenIn } from '../verdict/questions.ts'
import type { DriverInput } from './driverInputs.ts'

/** Answers for an input held at a value, any input, any kind of space: every deal gone through, or composed. */
export type Exactly = Readonly<{
  base: Margins
  /** @param among  the draws to answer; all when null */
  at(input: DriverInput, value: number, among: Uint32Array | null): Margins
  /** The share of these draws with a zone: what is cheaper to say than the margins. */
  chance(input: DriverInput, value: number, among: Uint32Array | null): number
}>

/** The share of the draws asked about with a zone. */
export function shareOpen(found: Margins, among: Uint32Array | null): number {
  if (among === null) return chanceOf(found)
  let open = 0
  for (const draw of among) if (isOpenIn(found, draw)) open++
  return open / among.length
}
