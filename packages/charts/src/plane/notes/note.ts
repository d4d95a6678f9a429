import type { Box, Place } from '../../labels/box.ts'
import type { Saying } from '../../labels/saying.ts'
import type { Markup } from '../../svg.ts'

/** Something drawn over the deals: its signs, its words, and what no words may cover. */
export type Note = Readonly<{
  signs: readonly Markup[]
  sayings: readonly Saying[]
  keepClear: readonly Box[]
}>

/** The square a mark takes. */
export function around(at: Place, radius: number): Box {
  return { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius }
}

/** The box of a line between two places, with room on all sides. */
export function between(a: Place, b: Place, room: number): Box {
  return {
    x: Math.min(a.x, b.x) - room,
    y: Math.min(a.y, b.y) - room,
    width: Math.abs(b.x - a.x) + 2 * room,
    height: Math.abs(b.y - a.y) + 2 * room,
  }
}

export function middleOf(a: Place, b: Place): Place {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
