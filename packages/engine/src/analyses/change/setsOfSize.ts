/** Every set of `size` of the first `count` whole numbers, each rising, in dictionary order. */
export function* setsOfSize(count: number, size: number): Generator<readonly number[], void, void> {
  if (size > count) return
  const at = Array.from({ length: size }, (_, i) => i)
  for (;;) {
    yield at.slice()
    let i = size - 1
    while (i >= 0 && at[i] === count - size + i) i--
    if (i < 0) return
    at[i]!++
    for (let k = i + 1; k < size; k++) at[k] = at[k - 1]! + 1
  }
}

/** How many there are: exact while below 2⁵³. */
export function countSets(count: number, size: number): number {
  let sets = 1
  for (let i = 1; i <= size; i++) sets = (sets * (count - size + i)) / i
  return sets
}
