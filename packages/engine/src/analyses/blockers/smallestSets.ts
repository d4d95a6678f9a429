/**
 * Every minimal set of places for which `isEnough` holds, smallest first and in order of places; sets of more than
 * `upTo` are not looked at. `isEnough` must hold for every set that holds one it holds for.
 */
export function smallestSets(
  count: number,
  upTo: number,
  isEnough: (set: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = []
  const holdsOne = (set: readonly number[]): boolean =>
    found.some(one => one.every(place => set.includes(place)))
  const extend = (set: readonly number[], from: number, size: number): void => {
    if (set.length === size) {
      if (!holdsOne(set) && isEnough(set)) found.push(set)
      return
    }
    for (let place = from; place < count; place++) extend([...set, place], place + 1, size)
  }
  for (let size = 0; size <= Math.min(upTo, count); size++) extend([], 0, size)
  return found
}
