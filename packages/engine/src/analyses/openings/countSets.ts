/** How many sets of at most so many things there are. */
export function countSets(things: number, largest: number): number {
  let sum = 1
  let of = 1
  for (let size = 1; size <= Math.min(things, largest); size++) {
    of = (of * (things - size + 1)) / size
    sum += of
  }
  return sum
}
