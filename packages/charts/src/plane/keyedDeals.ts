import type { KeyedDeal } from './dealKey.ts'
import { numberOf, type PanelParts } from './panelParts.ts'
import type { PlaneBox } from './planeBox.ts'
import { frontierOf } from './planeSubject.ts'

/** Numbered deals first, then the star when it has no number, then proposals. */
export function keyedDeals(
  drawn: readonly Readonly<{ box: PlaneBox; parts: PanelParts }>[],
): readonly KeyedDeal[] {
  const deals: KeyedDeal[] = []
  const seen = new Set<string>()
  const add = (id: string, deal: KeyedDeal): void => {
    if (seen.has(id)) return
    seen.add(id)
    deals.push(deal)
  }
  for (const { box, parts } of drawn) {
    for (const node of frontierOf(box.subject)) {
      const number = numberOf(box, parts, node.id)
      if (number === undefined) continue
      add(node.id, { sign: { kind: 'number', number }, name: node.name })
    }
  }
  for (const { parts } of drawn) {
    const deal = parts.star?.row.deal
    if (deal && !deal.isProposal) add(deal.id, { sign: { kind: 'star' }, name: deal.name })
  }
  for (const { box } of drawn) {
    for (const { deal } of box.subject.view.rows) {
      if (deal.isProposal) add(deal.id, { sign: { kind: 'proposal' }, name: deal.name })
    }
  }
  return deals
}
