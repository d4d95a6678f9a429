/** How many doubles lie between two finite ones of the same sign. */
export function ulpsApart(a: number, b: number): number {
  const bits = new BigInt64Array(Float64Array.of(a, b).buffer)
  const apart = bits[0]! - bits[1]!
  return Number(apart < 0n ? -apart : apart)
}
