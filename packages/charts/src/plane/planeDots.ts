import { dotSymbol, dotsAt } from '../marks/dealDot.ts'
import { decimal, el, join, type Markup } from '../svg.ts'
import { hexCells, hexSteps } from './hexCells.ts'
import { NARROW_PLOT, type PlaneBox, placeOf } from './planeBox.ts'

/** With more rows than this the dots become hexagons. */
export const MOST_DOTS = 2000
const HEX_RADIUS = 9

/** Dots shrink as they grow many, but never so far that their filling cannot be seen. */
export function dotRadius(rows: number, plotWidth: number): number {
  const radius = rows <= 60 ? 5 : rows <= 200 ? 4 : rows <= 600 ? 3.2 : 2.6
  return plotWidth < NARROW_PLOT ? Math.max(2.6, radius - 0.8) : radius
}

/** Every deal as a dot; the likeliest are drawn last, and lie on top, and those that cross a red line first. */
export function planeDots(box: PlaneBox, id: string, isAddressable: boolean): Markup {
  const { subject } = box
  const rows = subject.view.rows
    .map((row, i) => ({ row, i }))
    .sort(
      (a, b) =>
        a.row.acceptedBy - b.row.acceptedBy ||
        Number(b.row.redLinesCrossed.length > 0) - Number(a.row.redLinesCrossed.length > 0) ||
        b.i - a.i,
    )
  const dots = rows.map(({ row }) => ({
    symbol: dotSymbol(row),
    at: placeOf(box, row),
    deal: row.deal.id,
  }))
  return dotsAt(id, dots, isAddressable)
}

// Corners of a pointy-top hexagon of radius 1.
const HEXAGON: readonly (readonly [number, number])[] = [
  [0, -1],
  [0.866, -0.5],
  [0.866, 0.5],
  [0, 1],
  [-0.866, 0.5],
  [-0.866, -0.5],
]

/** A hexagon of the step's size; solid when a deal in it is more likely than not accepted. */
export function hexagon(
  at: Readonly<{ x: number; y: number }>,
  step: number,
  of: number,
  isSolid: boolean,
): Markup {
  const radius = HEX_RADIUS * (0.35 + (0.6 * (step + 1)) / of)
  const d = HEXAGON.map(
    ([x, y], i) =>
      `${i === 0 ? 'M' : 'L'}${decimal(at.x + x * radius)} ${decimal(at.y + y * radius)}`,
  ).join('')
  return isSolid
    ? el('path', { class: 'mark', d: `${d}Z` })
    : el('path', { class: 'paper mark-line', 'stroke-width': 1.2, d: `${d}Z` })
}

type Hexagons = Readonly<{ markup: Markup; steps: readonly number[]; largest: number }>

/** The plane asks for them, and so does its legend. */
const laid = new WeakMap<PlaneBox, Hexagons>()

/** Where the deals lie when there are too many for dots: hexagons sized by how many. */
export function planeHexagons(box: PlaneBox): Hexagons {
  const known = laid.get(box)
  if (known) return known
  const { xAt, yAt, subject } = box
  const cells = hexCells({ ...subject.columns, xAt, yAt }, HEX_RADIUS)
  const largest = Math.max(...cells.map(cell => cell.count))
  const steps = hexSteps(largest)
  const stepOf = (count: number): number => steps.findLastIndex(start => count >= start)
  const markup = join(
    cells.map(cell => hexagon(cell, stepOf(cell.count), steps.length, cell.best >= 0.5)),
  )
  const hexagons = { markup, steps, largest }
  laid.set(box, hexagons)
  return hexagons
}
