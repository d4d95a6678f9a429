/** A function of one number that is worked out once for each. */
export function remembered(of: (value: number) => number): (value: number) => number {
  const known = new Map<number, number>()
  return value => {
    const before = known.get(value)
    if (before !== undefined) return before
    const made = of(value)
    known.set(value, made)
    return made
  }
}
