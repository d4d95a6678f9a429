/** A corner of the map in pixels with its chance. */
type Corner = Readonly<{ x: number; y: number; chance: number }>

/** The chance over a map: corners row by row, as drawn, and what lies between them. */
export type Field = Readonly<{
  /** Rows of `y`, columns of `x`; both rising in the value, whatever way pixels run. */
  corners: readonly (readonly Corner[])[]
  /** Between corners: each cell in four triangles about the mean of its corners. */
  triangles: readonly (readonly [Corner, Corner, Corner])[]
}>

export function fieldOf(corners: readonly (readonly Corner[])[]): Field {
  const triangles: (readonly [Corner, Corner, Corner])[] = []
  for (let r = 1; r < corners.length; r++)
    for (let c = 1; c < corners[r]!.length; c++) {
      const around = [
        corners[r - 1]![c - 1]!,
        corners[r - 1]![c]!,
        corners[r]![c]!,
        corners[r]![c - 1]!,
      ]
      const mean = (of: (corner: Corner) => number): number =>
        around.reduce((sum, corner) => sum + of(corner), 0) / 4
      const centre = { x: mean(p => p.x), y: mean(p => p.y), chance: mean(p => p.chance) }
      around.forEach((corner, i) => {
        triangles.push([corner, around[(i + 1) % 4]!, centre])
      })
    }
  return { corners, triangles }
}

/** The parts of the map whose chance is from `low` to `high`, as polygons. */
export function regionBetween(field: Field, low: number, high: number): readonly Corner[][] {
  return field.triangles.flatMap(triangle => {
    const above = clip([...triangle], corner => corner.chance - low)
    const between = clip(above, corner => high - corner.chance)
    return between.length >= 3 ? [between] : []
  })
}

/** The line on which the chance is `level`, in pieces. */
export function contourAt(field: Field, level: number): readonly (readonly [Corner, Corner])[] {
  return field.triangles.flatMap(triangle => {
    const crossings: Corner[] = []
    for (let i = 0; i < 3; i++) {
      const [a, b] = [triangle[i]!, triangle[(i + 1) % 3]!]
      if (a.chance < level !== b.chance < level) crossings.push(between(a, b, level))
    }
    return crossings.length === 2 ? [[crossings[0]!, crossings[1]!] as const] : []
  })
}

/** What is left of a polygon where `inside` is 0 or more (Sutherland & Hodgman 1974). */
function clip(polygon: readonly Corner[], inside: (corner: Corner) => number): Corner[] {
  const out: Corner[] = []
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length]!
    const [at, next] = [inside(a), inside(b)]
    if (at >= 0) out.push(a)
    if (at >= 0 !== next >= 0) {
      const share = at / (at - next)
      out.push({
        x: a.x + share * (b.x - a.x),
        y: a.y + share * (b.y - a.y),
        chance: a.chance + share * (b.chance - a.chance),
      })
    }
  })
  return out
}

function between(a: Corner, b: Corner, level: number): Corner {
  const share = (level - a.chance) / (b.chance - a.chance)
  return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y), chance: level }
}
