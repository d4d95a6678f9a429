/** A point of a chain: `share` of the way along `edge`, or vertex `edge` itself at share 0; `edge` −1 for none. */
export type ChainPoint = { edge: number; share: number; a: number; b: number }

type Chain = Readonly<{ a: Float64Array; b: Float64Array }>

/**
 * The Nash point of a chain of straight edges: the largest product of gains among points where nobody
 * loses.
 *
 * Gains are those of the vertices as given. The product along an edge is a parabola; its top is
 * taken exactly. On a concave chain the point is unique. Time O(edges).
 */
export function nashOnChain(chain: Chain): ChainPoint {
  return best(
    chain,
    (a, b) => a * b,
    (a0, b0, a1, b1) => {
      const da = a1 - a0
      const db = b1 - b0
      return da * db < 0 ? -(a0 * db + b0 * da) / (2 * da * db) : 0
    },
  )
}

/**
 * The point of a chain whose smaller scaled gain is largest, and of those the one whose larger is.
 *
 * Scales 1, 1 give the egalitarian point; each party's largest gain in the zone as its scale gives
 * Kalai–Smorodinsky. Scales are above 0. Time O(edges).
 */
export function maxMinOnChain(chain: Chain, scaleA: number, scaleB: number): ChainPoint {
  const smaller = (a: number, b: number): number => Math.min(a / scaleA, b / scaleB)
  return best(chain, smaller, (a0, b0, a1, b1) => {
    const before = a0 / scaleA - b0 / scaleB
    const after = a1 / scaleA - b1 / scaleB
    return before === after ? 0 : before / (before - after)
  })
}

/** The point of a chain with the largest sum of gains; of several, the one whose smaller gain is larger. */
export function sumOnChain(chain: Chain): ChainPoint {
  return best(
    chain,
    (a, b) => a + b,
    () => 0,
  )
}

/** The largest gain of each party among points of a chain where nobody loses; −1 each when there is none. */
export function idealOnChain(chain: Chain): { a: number; b: number } {
  const a = best(
    chain,
    x => x,
    () => 0,
  )
  const b = best(
    chain,
    (_x, y) => y,
    () => 0,
  )
  return a.edge < 0 ? { a: -1, b: -1 } : { a: a.a, b: b.b }
}

/** Tries both ends of the part of every edge where nobody loses, and the turn inside it. */
function best(
  { a, b }: Chain,
  value: (a: number, b: number) => number,
  turn: (a0: number, b0: number, a1: number, b1: number) => number,
): ChainPoint {
  const found: ChainPoint = { edge: -1, share: 0, a: 0, b: 0 }
  const attempt = (edge: number, share: number, atA: number, atB: number): void => {
    if (atA < 0 || atB < 0) return
    const now = value(atA, atB)
    const before = value(found.a, found.b)
    const isBetter =
      found.edge < 0 ||
      now > before ||
      (now === before && Math.min(atA, atB) > Math.min(found.a, found.b)) ||
      (now === before &&
        Math.min(atA, atB) === Math.min(found.a, found.b) &&
        atA + atB > found.a + found.b)
    if (isBetter) Object.assign(found, { edge, share, a: atA, b: atB })
  }
  for (let v = 0; v < a.length; v++) attempt(v, 0, a[v]!, b[v]!)
  for (let e = 0; e + 1 < a.length; e++) {
    const [a0, b0, a1, b1] = [a[e]!, b[e]!, a[e + 1]!, b[e + 1]!]
    const within = (share: number): void => {
      if (!(share > 0 && share < 1)) return
      attempt(e, share, a0 + share * (a1 - a0), b0 + share * (b1 - b0))
    }
    // Where an edge leaves the zone the gain is 0 by construction, whatever rounding says.
    const zeroA = a0 / (a0 - a1)
    if (zeroA > 0 && zeroA < 1) attempt(e, zeroA, 0, b0 + zeroA * (b1 - b0))
    const zeroB = b0 / (b0 - b1)
    if (zeroB > 0 && zeroB < 1) attempt(e, zeroB, a0 + zeroB * (a1 - a0), 0)
    within(turn(a0, b0, a1, b1))
  }
  return found
}
