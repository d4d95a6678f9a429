/** The efficient deals, from the definition: no other is at least as good for all and better for one. O(deals²). */
export function bruteForceFrontier(worths: readonly Float64Array[], count: number): number[] {
  const deals = Array.from({ length: count }, (_, x) => x)
  const beats = (y: number, x: number): boolean =>
    worths.every(worth => worth[y]! >= worth[x]!) && worths.some(worth => worth[y]! > worth[x]!)
  return deals.filter(x => !deals.some(y => beats(y, x)))
}
