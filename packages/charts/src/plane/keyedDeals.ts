import type { DealLabel } from '@parley/model'
import { distinctNames } from '../distinctNames.ts'
import type { KeyedDeal } from './dealKey.ts'
import { numberOf, type PanelParts } from './panelParts.ts'
import type { PlaneBox } from './planeBox.ts'

/** Numbered deals first, then the star when it has no number, then proposals. */
export function keyedDeals(
  drawn: readonly Readonly<{ box: PlaneBox; parts: PanelParts }>[],
): Readonly<{ deals: readonly KeyedDeal[]; isShortened: boolean }> {
  const found = new Map<string, Readonly<{ deal: DealLabel; sign: KeyedDeal['sign'] }>>()
  const add = (deal: DealLabel, sign: KeyedDeal['sign']): void => {
    if (!found.has(deal.id)) found.set(deal.id, { deal, sign })
  }
  for (const { box, parts } of drawn) {
    for (const { deal } of box.subject.frontier) {
      const number = numberOf(box, parts, deal.id)
      if (number !== undefined) add(deal, { kind: 'number', number })
    }
  }
  for (const { parts } of drawn) {
    const deal = parts.star?.row.deal
    if (deal && !deal.isProposal) add(deal, { kind: 'star' })
  }
  for (const { box } of drawn) {
    for (const { deal } of box.subject.proposals) add(deal, { kind: 'proposal' })
  }
  const all = [...found.values()]
  const names = distinctNames(all.map(one => one.deal))
  const deals = all.map(({ deal, sign }) => ({ sign, name: names.of(deal) }))
  return { deals, isShortened: names.isShortened }
}
