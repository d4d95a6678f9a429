import type { DealRow } from '@parley/model'
import { saying } from '../../labels/saying.ts'
import { diamond } from '../../marks/signs.ts'
import { plainText } from '../../text/plainText.ts'
import { numberOf, type PanelParts } from '../panelParts.ts'
import { isNarrow, type PlaneBox, placeOf } from '../planeBox.ts'
import { dotRadius } from '../planeDots.ts'
import type { FrontierNode } from '../planeSubject.ts'
import { around, type Note } from './note.ts'

/** A diamond about a proposal, wider where the star is in it, and its name. */
export function proposalNote(box: PlaneBox, parts: PanelParts, { deal, ...row }: DealRow): Note {
  const at = placeOf(box, { deal, ...row })
  const isStarred = deal.id === parts.star?.row.deal.id
  const radius = (isStarred ? 15 : 9) - (isNarrow(box) ? 1.5 : 0)
  const rooms = isNarrow(box) ? [130, 90] : [190, 130]
  const look = { isBold: true, rooms, most: 2, reach: 145 }
  return {
    signs: [diamond(at, radius)],
    sayings: [saying(`proposal:${deal.id}`, { at, radius }, plainText(deal.name), look)],
    keepClear: [around(at, radius - 1)],
  }
}

/** The number of a frontier deal in the list under the figure; nothing for one that has none. */
export function nodeNote(box: PlaneBox, parts: PanelParts, node: FrontierNode): Note {
  const number = numberOf(box, parts, node.deal.id)
  const at = { x: box.xAt(node.at.x), y: box.yAt(node.at.y) }
  const radius = dotRadius(box.subject.view.rows.length, box.plot.width)
  if (number === undefined || node.deal.id === parts.star?.row.deal.id) {
    return { signs: [], sayings: [], keepClear: [] }
  }
  const mark = { at, radius: radius + 1 }
  return {
    signs: [],
    sayings: [saying(`node:${node.deal.id}`, mark, number, { isBold: true, reach: 54 })],
    keepClear: [around(at, radius)],
  }
}

/** The name of a deal that stands alone. */
export function onlyDealNote(box: PlaneBox, row: DealRow): Note {
  const mark = { at: placeOf(box, row), radius: 6 }
  const said = saying('only', mark, plainText(row.deal.name), { isBold: true })
  return { signs: [], sayings: [said], keepClear: [] }
}
