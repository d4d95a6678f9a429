import { joeKuoRows } from './joeKuo.generated.ts'

/** Sobol dimensions there are direction numbers for; later inputs draw from named streams instead. */
export const sobolDimensionCount: number = joeKuoRows.length + 1

const directionsOf: (Uint32Array | undefined)[] = []

/**
 * The 32 direction numbers of one Sobol dimension, most significant first.
 *
 * Dimension 0 is van der Corput's; the others follow the recurrence of Bratley & Fox (1988) from the
 * primitive polynomials and initial numbers of Joe & Kuo (2008). Computed once and kept: a table, not state.
 */
function sobolDirections(dimension: number): Uint32Array {
  const known = directionsOf[dimension]
  if (known) return known
  if (dimension < 0 || dimension >= sobolDimensionCount)
    throw new Error(`sobolDirections: dimension ${dimension} of ${sobolDimensionCount}`)
  const directions = new Uint32Array(32)
  if (dimension === 0) {
    for (let i = 0; i < 32; i++) directions[i] = 1 << (31 - i)
  } else {
    const [polynomial, ...initial] = joeKuoRows[dimension - 1]!.split(',').map(Number)
    const degree = initial.length
    for (let i = 0; i < 32; i++) {
      if (i < degree) {
        directions[i] = initial[i]! << (31 - i)
        continue
      }
      let v = directions[i - degree]! ^ (directions[i - degree]! >>> degree)
      for (let j = 1; j < degree; j++)
        if ((polynomial! >>> (degree - j)) & 1) v ^= directions[i - j]!
      directions[i] = v
    }
  }
  directionsOf[dimension] = directions
  return directions
}

/**
 * Fills `out` with Sobol points of one dimension, unscrambled, as 32-bit fractions.
 *
 * Points come in Gray-code order from index `start` (Antonov & Saleev 1979), as in the authors' own
 * program: each aligned block of 2ᵏ holds the same points as in natural order.
 */
export function fillSobol(dimension: number, start: number, out: Uint32Array): void {
  const directions = sobolDirections(dimension)
  let x = 0
  for (let gray = start ^ (start >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++)
    if (gray & 1) x ^= directions[bit]!
  for (let i = 0; i < out.length; i++) {
    out[i] = x
    // The next Gray code differs in the bit of the lowest zero of the index: the count of trailing ones.
    const index = start + i
    x ^= directions[31 - Math.clz32(~index & (index + 1))]!
  }
}

/**
 * Fills `out` with Owen-scrambled Sobol points of one dimension, uniform in (0, 1).
 *
 * Nested uniform scrambling (Owen 1995) by a hash: in each digit place the bit flips or not by a hash
 * of the digits before it, so every aligned block of 2ᵏ points keeps one point in each of 2ᵏ equal
 * intervals. The hash is the one of Laine & Karras (2011) with Vegdahl's constants, applied to the
 * bit-reversed fraction, where only lower bits move higher ones (Burley 2020). A point is (n + ½)/2³²,
 * so 0 and 1 never occur. Same dimension, seed and start: the same bits.
 *
 * @param scramble  32-bit seed of this dimension's scramble; use another one for each dimension
 * @param start     index of the first point, from 0
 */
export function fillScrambledSobol(
  dimension: number,
  scramble: number,
  start: number,
  out: Float64Array,
): void {
  const directions = sobolDirections(dimension)
  const seed = scramble | 0
  const factor = (scramble >>> 16) | 1
  let x = 0
  for (let gray = start ^ (start >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++)
    if (gray & 1) x ^= directions[bit]!
  for (let i = 0; i < out.length; i++) {
    let v = reverseBits(x)
    v ^= Math.imul(v, 0x3d20adea)
    v = (v + seed) | 0
    v = Math.imul(v, factor)
    v ^= Math.imul(v, 0x05526c56)
    v ^= Math.imul(v, 0x53a22864)
    out[i] = ((reverseBits(v) >>> 0) + 0.5) / 4294967296
    const index = start + i
    x ^= directions[31 - Math.clz32(~index & (index + 1))]!
  }
}

function reverseBits(x: number): number {
  let v = x
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1)
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2)
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4)
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8)
  return (v >>> 16) | (v << 16)
}
