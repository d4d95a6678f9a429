import { isMap, isScalar, isSeq } from 'yaml'
import { childrenOf, isEmptySpot, type OpenFile, type Spot, scalarText } from '../edit/spot.ts'

/**
 * What a value says, whatever its quotes, braces, comments and the order of its keys. Numbers are as spelled:
 * `0.30` says more than `0.3`.
 */
export function canon(file: OpenFile, spot: Spot): string {
  return JSON.stringify(plain(file, spot))
}

function plain(file: OpenFile, spot: Spot): unknown {
  const { node } = spot
  if (isMap(node)) {
    const pairs = childrenOf(file, spot).map(child => [child.key, plain(file, child)] as const)
    return { map: [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) }
  }
  if (isSeq(node)) return childrenOf(file, spot).map(child => plain(file, child))
  if (isEmptySpot(spot)) return null
  const text = scalarText(spot) ?? ''
  return isScalar(node) && node.type === 'PLAIN' ? text.trim().replace(/\s+/g, ' ') : text
}

/** True when some map has a key twice: it cannot be told which of them was meant. */
export function hasTwins(file: OpenFile, spot: Spot): boolean {
  const children = childrenOf(file, spot)
  const keys = isMap(spot.node) ? children.map(child => child.key) : []
  return new Set(keys).size < keys.length || children.some(child => hasTwins(file, child))
}
