import { saying } from '../../labels/saying.ts'
import { measure } from '../../marks/arrow.ts'
import { dotAt, dotSymbol } from '../../marks/dealDot.ts'
import { star as starSign } from '../../marks/signs.ts'
import { decimal, el } from '../../svg.ts'
import { plainText } from '../../text/plainText.ts'
import { numberOf, type PanelParts } from '../panelParts.ts'
import { isNarrow, NAME_ROOM, type PlaneBox, placeOf } from '../planeBox.ts'
import { dotRadius, MOST_DOTS } from '../planeDots.ts'
import { gapLegs, type PlaneStar } from '../planeNearest.ts'
import { around, between, middleOf, type Note } from './note.ts'

/** The star over its deal, which shows through it, and what is to be said of it. */
export function starNote(box: PlaneBox, parts: PanelParts, star: PlaneStar): Note {
  const { row } = star
  const rows = box.subject.view.rows.length
  const at = placeOf(box, row)
  const scale = decimal(3.2 / dotRadius(rows, box.plot.width))
  const transform = `translate(${decimal(at.x)} ${decimal(at.y)}) scale(${scale})`
  const dot = el('g', { transform }, dotAt(parts.dotsId, dotSymbol(row), { x: 0, y: 0 }))
  const number = numberOf(box, parts, row.deal.id)
  const mark = { at, radius: 11 }
  const said =
    parts.isClosed && !row.deal.isProposal
      ? [
          saying('star', mark, [number, nearestWords(box, star)].filter(Boolean).join(' '), {
            reach: 145,
          }),
        ]
      : number === undefined
        ? []
        : [saying('star', mark, number, { isBold: true, reach: 145 })]
  return {
    signs: [starSign(at, isNarrow(box) ? 10 : 11), ...(rows > MOST_DOTS ? [] : [dot])],
    sayings: said,
    keepClear: [around(at, 10)],
  }
}

/** A deal that beats no deal for both and is refused all the same crosses a red line: which, and whose. */
function nearestWords({ words, name, subject }: PlaneBox, { row }: PlaneStar): string {
  const crossed = row.redLinesCrossed[0]
  if (!crossed || row.gains.some(gain => gain.median < 0)) return words.nearest
  const party = name(subject.deciders.indexOf(crossed.party), NAME_ROOM)
  return `${words.nearest}: ${words.crosses(party, plainText(crossed.line))}`
}

/** How far the nearest deal is from either no-deal line, measured and said. */
export function gapNote(box: PlaneBox, star: PlaneStar): Note {
  const legs = gapLegs(box, star)
  const [first, second] = legs
  if (!first) return { signs: [], sayings: [], keepClear: [] }
  const mark = second
    ? { at: first.from, radius: 13 }
    : { at: middleOf(first.from, first.to), radius: 5 }
  const texts = legs.map(leg => leg.text)
  const rooms = isNarrow(box) ? [190, 110] : [230, 130]
  return {
    signs: legs.map(leg => measure(leg.from, leg.to)),
    sayings: [saying('gap', mark, texts, { isBold: true, rooms, reach: 180 })],
    keepClear: legs.map(leg => between(leg.from, leg.to, 3)),
  }
}
