/** A deal's dot on the page, in CSS pixels from the corner of the picture. */
export type Point = Readonly<{ deal: string; panel: number; x: number; y: number }>

export type Way = 'left' | 'right' | 'up' | 'down'

const along: Readonly<Record<Way, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/**
 * The next dot of the panel in a direction: nearest among those more ahead than aside. Null where none is.
 * Ties go to the first. Four directions do not lead to every dot from every other; PageUp and PageDown do.
 */
export function nearestIn(points: readonly Point[], from: Point, way: Way): Point | null {
  const [dx, dy] = along[way]
  let best: Point | null = null
  let least = Infinity
  for (const point of points) {
    if (point.panel !== from.panel || point.deal === from.deal) continue
    const ahead = (point.x - from.x) * dx + (point.y - from.y) * dy
    const aside = Math.abs((point.x - from.x) * dy) + Math.abs((point.y - from.y) * dx)
    if (ahead <= 0.01 || aside > ahead) continue
    const distance = Math.hypot(ahead, aside)
    if (distance < least) {
      best = point
      least = distance
    }
  }
  return best
}

/** The dot nearest a place, within reach; null when there is none. */
export function nearestTo(
  points: readonly Point[],
  x: number,
  y: number,
  reach: number,
): Point | null {
  let best: Point | null = null
  let least = reach
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y)
    if (distance < least) {
      best = point
      least = distance
    }
  }
  return best
}
