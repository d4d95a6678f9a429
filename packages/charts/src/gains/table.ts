import type { DealLabel, DealRow, PartyId } from '@parley/model'
import type { Setting } from '../figure.ts'
import type { Flow } from '../flow.ts'
import { type Domain, domainOf } from '../scales.ts'
import { el, type Markup, pathOf } from '../svg.ts'
import type { GainTableWords } from '../words/gainTableWords.ts'

export const MARGIN = 8

/** What the parts of a gain table share. */
export type Table = Readonly<{
  setting: Setting
  flow: Flow
  words: GainTableWords
  deciders: readonly PartyId[]
  nameOf: (deal: DealLabel) => string
  name: (party: PartyId, room?: number) => string
  unit: (party: PartyId) => string
  isStacked: boolean
  /** From the start: where the parties' columns begin, how wide one is, and the chance's column. */
  columns: number
  column: number
  domains: readonly Domain[]
}>

/** One scale for all columns measured in the same unit. */
export function columnDomains(
  rows: readonly DealRow[],
  deciders: readonly PartyId[],
  unit: (party: PartyId) => string,
): readonly Domain[] {
  return deciders.map(party => {
    const values = [0]
    for (const row of rows) {
      for (const [i, gain] of row.gains.entries()) {
        if (unit(deciders[i]!) === unit(party)) values.push(gain.low, gain.high, gain.median)
      }
    }
    return domainOf(values, 0.04)
  })
}

/** A line across the table. */
export function rule(y: number, { setting }: Table, ink: string): Markup {
  const ends = [
    { x: MARGIN, y },
    { x: setting.width - MARGIN, y },
  ]
  return el('path', { class: `${ink} line w1`, d: pathOf(ends) })
}
