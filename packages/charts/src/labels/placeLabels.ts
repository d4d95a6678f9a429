import { type Box, contains, overlap, type Place, segmentMeets } from './box.ts'

/** A label that wants to stand near `at`, clear of a mark of that `radius`. First come, first placed. */
export type LabelWish = Readonly<{
  key: string
  at: Place
  radius: number
  /** Sizes it can take (one line, two lines, ...), the one it likes best first. */
  shapes: readonly Readonly<{ width: number; height: number }>[]
  /** How far it may stand from its mark; past that it is left out. 90 by default. */
  reach?: number
}>

export type PlacedLabel = Readonly<{
  key: string
  box: Box
  /** Which of its shapes it took. */
  shape: number
  /** From the mark's edge to the label, when they stand apart. */
  leader: readonly [Place, Place] | null
}>

/** `weight` 1 for a line that carries data, less for one of the ground. */
export type Stroke = Readonly<{ from: Place; to: Place; weight: number }>

type Surroundings = Readonly<{
  bounds: Box
  /** Never covered: marks with a name, other words. */
  keepClear: readonly Box[]
  /** Better not covered: dots. */
  dots: readonly Place[]
  /** Better not lain on or crossed: lines of the figure. */
  strokes: readonly Stroke[]
}>

// Unit vectors clockwise from the right, every 22.5 degrees. Upper right is asked first.
const COMPASS: readonly (readonly [number, number])[] = [
  [0.924, -0.383],
  [0.71, -0.71],
  [1, 0],
  [-0.71, -0.71],
  [-1, 0],
  [0.71, 0.71],
  [-0.71, 0.71],
  [0, -1],
  [0, 1],
  [0.383, -0.924],
  [-0.383, -0.924],
  [-0.924, -0.383],
  [0.924, 0.383],
  [-0.924, 0.383],
  [0.383, 0.924],
  [-0.383, 0.924],
]
const RINGS: readonly number[] = [3, 10, 18, 28, 40, 54, 70, 90, 115, 145, 180]
const LEADER_FROM = 12
const PADDING = 1.5

const COST = {
  ring: 2.5,
  shape: 3,
  turn: 0.15,
  dot: 4,
  stroke: 4,
  leaderDot: 1,
  leaderStroke: 1,
  crossed: 30,
}

/** The box whose side facing the mark touches the point `gap` away in that direction. */
function boxAt(
  wish: LabelWish,
  size: Readonly<{ width: number; height: number }>,
  direction: readonly [number, number],
  gap: number,
): Box {
  const [ux, uy] = direction
  const x = wish.at.x + ux * (wish.radius + gap)
  const y = wish.at.y + uy * (wish.radius + gap)
  const shiftX = ux > 0.3 ? 0 : ux < -0.3 ? 1 : 0.5
  const shiftY = uy > 0.3 ? 0 : uy < -0.3 ? 1 : 0.5
  return {
    x: x - shiftX * size.width,
    y: y - shiftY * size.height,
    width: size.width,
    height: size.height,
  }
}

function padded(box: Box): Box {
  return {
    x: box.x - PADDING,
    y: box.y - PADDING,
    width: box.width + 2 * PADDING,
    height: box.height + 2 * PADDING,
  }
}

/** The point of the box nearest to `p`. */
function nearest(box: Box, p: Place): Place {
  return {
    x: Math.max(box.x, Math.min(p.x, box.x + box.width)),
    y: Math.max(box.y, Math.min(p.y, box.y + box.height)),
  }
}

function leaderOf(wish: LabelWish, box: Box): readonly [Place, Place] | null {
  const end = nearest(box, wish.at)
  const dx = end.x - wish.at.x
  const dy = end.y - wish.at.y
  const length = Math.sqrt(dx * dx + dy * dy)
  if (length < wish.radius + LEADER_FROM) return null
  const out = (wish.radius + 1) / length
  return [{ x: wish.at.x + dx * out, y: wish.at.y + dy * out }, end]
}

function side(a: Place, b: Place, c: Place): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

function crosses(a: readonly [Place, Place], b: readonly [Place, Place]): boolean {
  return (
    side(a[0], a[1], b[0]) * side(a[0], a[1], b[1]) < 0 &&
    side(b[0], b[1], a[0]) * side(b[0], b[1], a[1]) < 0
  )
}

type Leader = PlacedLabel['leader']

/** Whether a label may stand there at all. */
function isFree(
  box: Box,
  leader: Leader,
  placed: readonly PlacedLabel[],
  around: Surroundings,
): boolean {
  const outer = padded(box)
  return (
    contains(around.bounds, outer) &&
    !around.keepClear.some(other => overlap(outer, other)) &&
    !placed.some(
      other =>
        overlap(outer, other.box) ||
        (other.leader && segmentMeets(...other.leader, outer)) ||
        (leader && segmentMeets(...leader, padded(other.box))),
    )
  )
}

/** What it costs to lie over or lead across what is there. */
function crowding(
  box: Box,
  leader: Leader,
  placed: readonly PlacedLabel[],
  around: Surroundings,
): number {
  const outer = padded(box)
  let cost = 0
  for (const { x, y } of around.dots) {
    if (overlap(outer, { x: x - 3, y: y - 3, width: 6, height: 6 })) cost += COST.dot
    if (leader && segmentMeets(...leader, { x: x - 2, y: y - 2, width: 4, height: 4 })) {
      cost += COST.leaderDot
    }
  }
  for (const { from, to, weight } of around.strokes) {
    if (segmentMeets(from, to, box)) cost += COST.stroke * weight
    if (leader && crosses([from, to], leader)) cost += COST.leaderStroke * weight
  }
  if (leader) {
    for (const other of placed) {
      if (other.leader && crosses(other.leader, leader)) cost += COST.crossed
    }
  }
  return cost
}

/**
 * Places labels one after another, each where it costs least: near its mark, off the dots, off the
 * lines, never on another label, on a mark with a name or outside the bounds. A label for which
 * there is no such place is left out; the caller says it elsewhere.
 *
 * Time O(labels × shapes × 176 × (dots + lines)). Ties go to the candidate asked first.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  around: Surroundings,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    let best: PlacedLabel | null = null
    let least = Infinity
    for (const [shape, size] of wish.shapes.entries()) {
      for (const [ring, gap] of RINGS.entries()) {
        if (gap > (wish.reach ?? 90)) break
        for (const [turn, direction] of COMPASS.entries()) {
          const box = boxAt(wish, size, direction, gap)
          const leader = leaderOf(wish, box)
          const cost = COST.shape * shape + COST.ring * ring + COST.turn * turn
          if (cost >= least || !isFree(box, leader, placed, around)) continue
          const whole = cost + crowding(box, leader, placed, around)
          if (whole >= least) continue
          least = whole
          best = { key: wish.key, box, shape, leader }
        }
      }
    }
    if (best) placed.push(best)
  }
  return placed
}
