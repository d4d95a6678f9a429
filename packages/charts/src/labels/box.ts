export type Place = Readonly<{ x: number; y: number }>
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** Whether the segment from `a` to `b` passes through the box (Liang & Barsky 1984). */
export function segmentMeets(a: Place, b: Place, box: Box): boolean {
  let enter = 0
  let leave = 1
  const sides: readonly (readonly [number, number])[] = [
    [a.x - b.x, a.x - box.x],
    [b.x - a.x, box.x + box.width - a.x],
    [a.y - b.y, a.y - box.y],
    [b.y - a.y, box.y + box.height - a.y],
  ]
  for (const [slope, room] of sides) {
    if (slope === 0) {
      if (room < 0) return false
      continue
    }
    const at = room / slope
    if (slope < 0) enter = Math.max(enter, at)
    else leave = Math.min(leave, at)
    if (enter > leave) return false
  }
  return true
}
