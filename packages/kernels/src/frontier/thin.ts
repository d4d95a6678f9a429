import { type Layer, pick } from './layer.ts'

/**
 * Keeps, of the points in one cell of every party's scale but the last's, the best for the last party.
 * A point left out is at most one cell better for any of the others, and no better for the last.
 */
export function thin(layer: Layer, limit: number, error: Float64Array): Layer {
  const gridded = layer.worths.length - 1
  let perSide = 1
  while ((perSide + 1) ** gridded <= limit) perSide++
  const cells = new Map<number, number>()
  const lows: number[] = []
  const widths: number[] = []
  for (let i = 0; i < gridded; i++) {
    const worth = layer.worths[i]!
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let k = 0; k < layer.count; k++) {
      low = Math.min(low, worth[k]!)
      high = Math.max(high, worth[k]!)
    }
    lows.push(low)
    widths.push((high - low) / perSide)
    error[i] = error[i]! + (high - low) / perSide
  }
  const last = layer.worths[gridded]!
  for (let k = 0; k < layer.count; k++) {
    let cell = 0
    for (let i = 0; i < gridded; i++) {
      const width = widths[i]!
      const step = width > 0 ? Math.floor((layer.worths[i]![k]! - lows[i]!) / width) : 0
      cell = cell * perSide + Math.min(perSide - 1, step)
    }
    const held = cells.get(cell)
    if (held === undefined || last[k]! > last[held]!) cells.set(cell, k)
  }
  return pick(layer, Uint32Array.from(cells.values()).sort())
}
