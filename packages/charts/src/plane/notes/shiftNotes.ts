import type { Place } from '../../labels/box.ts'
import { saying } from '../../labels/saying.ts'
import { arrow } from '../../marks/arrow.ts'
import type { PanelParts } from '../panelParts.ts'
import { isNarrow, NAME_ROOM, type PlaneBox } from '../planeBox.ts'
import { type GhostShift, ghostShifts } from '../planeGround.ts'
import { between, middleOf, type Note } from './note.ts'

const INSET = 16

/** From each of our no-deal lines an arrow to where this view sees it, its length in words. */
export function shiftNotes(box: PlaneBox, { holder }: PanelParts): readonly Note[] {
  if (holder === 'analyst') return []
  const { words, setting } = box
  return ghostShifts(box).map(shift => {
    const [from, to] = ends(box, shift)
    const amount = setting.formats.amount(shift.from)
    const unit = box.unit(shift.decider)
    const party = box.name(shift.decider, NAME_ROOM)
    const isBetter = shift.from < 0
    const text =
      holder === 'own' || holder === shift.decider
        ? words.noDealLooks(amount, unit, isBetter, party)
        : words.noDealSeen(amount, unit, isBetter, party, box.name(holder, NAME_ROOM))
    const rooms = isNarrow(box) ? [118, 90] : [150, 118, 90]
    const mark = { at: middleOf(from, to), radius: 6 }
    return {
      signs: [arrow(from, to)],
      sayings: [
        saying(`shift${shift.axis}`, mark, text, { rooms, most: 4, reach: 180, isBold: true }),
      ],
      keepClear: [between(from, to, 4)],
    }
  })
}

/** Along the end of the plot with fewer deals. */
function ends(box: PlaneBox, { axis, from }: GhostShift): readonly [Place, Place] {
  const { plot, xAt, yAt, subject } = box
  const bottom = plot.y + plot.height
  const edges =
    axis === 0
      ? [bottom - INSET, bottom - box.scaleHeight + INSET]
      : [plot.x + INSET, plot.x + plot.width - INSET]
  const at = (edge: number, gain: number): Place =>
    axis === 0 ? { x: xAt(gain), y: edge } : { x: edge, y: yAt(gain) }
  const crowd = edges.map(edge => {
    const centre = at(edge, from / 2)
    const { x, y } = subject.columns
    let count = 0
    for (let i = 0; i < x.length; i++) {
      if (Math.abs(xAt(x[i]!) - centre.x) < 80 && Math.abs(yAt(y[i]!) - centre.y) < 40) count++
    }
    return count
  })
  const edge = crowd[1]! < crowd[0]! ? edges[1]! : edges[0]!
  return [at(edge, from), at(edge, 0)]
}
