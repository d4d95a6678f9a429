// Solutions on finite sets, from their definitions, on whole-number gains so that ties are exact.

const least = (values: readonly number[]): number => Math.min(...values)

/** Deals no other beats in the dictionary order of their sorted values. */
export function leximinByDefinition(values: readonly (readonly number[])[]): number[] {
  const sorted = values.map(v => [...v].sort((a, b) => a - b))
  const isBefore = (x: readonly number[], y: readonly number[]): boolean => {
    const at = x.findIndex((value, i) => value !== y[i])
    return at >= 0 && x[at]! > y[at]!
  }
  return values.flatMap((_, x) => (sorted.some(s => isBefore(s, sorted[x]!)) ? [] : [x]))
}

/** Deals in the zone with the largest product of gains, over the parties that gain anywhere in it. */
export function nashByDefinition(gains: readonly (readonly number[])[]): number[] {
  const zone = gains.flatMap((g, x) => (least(g) >= 0 ? [x] : []))
  const gaining = (gains[0] ?? []).map((_, i) => zone.some(x => gains[x]![i]! > 0))
  const product = (x: number): number => gains[x]!.reduce((p, g, i) => (gaining[i] ? p * g : p), 1)
  const best = Math.max(...zone.map(product))
  return zone.filter(x => product(x) === best)
}
