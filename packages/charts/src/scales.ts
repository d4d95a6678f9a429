export type Domain = readonly [low: number, high: number]

/** Sends `domain` to `range`, straight; a domain without length goes to the middle. */
export function linear(
  domain: Domain,
  range: readonly [number, number],
): (value: number) => number {
  const [low, high] = domain
  const [from, to] = range
  const length = high - low
  if (!(length > 0)) return () => (from + to) / 2
  return value => from + ((value - low) / length) * (to - from)
}

/** The smallest domain that holds every value, widened by `padding` of its length at both ends. */
export function domainOf(values: Iterable<number>, padding = 0): Domain {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high) return [0, 1]
  const room = high > low ? (high - low) * padding : 1
  return [low - room, high + room]
}

/** The least and the most of a column that has a value at all. */
export function endsOf(column: Float64Array): readonly [least: number, most: number] {
  let least = Infinity
  let most = -Infinity
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

/** Round steps 1, 2 or 5 times a power of ten, at least as long as `length`. */
export function roundStep(length: number): number {
  if (!(length > 0)) return 1
  let power = 1
  while (power * 10 <= length) power *= 10
  while (power > length) power /= 10
  for (const times of [1, 2, 5, 10]) if (power * times >= length) return power * times
  return power * 10
}

/** Round values inside the domain, multiples of one round step, about `count` of them. */
export function ticks(domain: Domain, count: number): readonly number[] {
  const [low, high] = domain
  const step = roundStep((high - low) / Math.max(1, count))
  const found: number[] = []
  for (let k = Math.ceil(low / step); k * step <= high + step * 1e-9; k++) {
    found.push(step < 1 ? k / (1 / step) : k * step)
  }
  return found
}
