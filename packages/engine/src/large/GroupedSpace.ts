import { dealWithNumber, type Group, type GroupedSpace } from '../deals/DealSpace.ts'

/** The combination of a group with some option on each of its issues, or its class; −1 when it is left out. */
export function combinationWith({ space, classes }: Group, options: ArrayLike<number>): number {
  if (classes) return classes.classOf(options)
  let number = 0
  for (let j = 0; j < options.length; j++) number += options[j]! * space.strides[j]!
  return dealWithNumber(space, number)
}

/** Whether a deal with these options takes a combination that is left in every group. */
export function hasDeal({ groups }: GroupedSpace, options: ArrayLike<number>): boolean {
  return groups.every(
    group =>
      combinationWith(
        group,
        group.at.map(issue => options[issue]!),
      ) >= 0,
  )
}

/** How many deals each combination stands for, laid out as `starts`; null when each is one. */
export function sizesOf({ groups, starts }: GroupedSpace): Float64Array | null {
  if (groups.every(group => group.classes === null)) return null
  const sizes = new Float64Array(starts[groups.length]!).fill(1)
  groups.forEach(({ classes }, g) => {
    if (classes) sizes.set(classes.sizes, starts[g]!)
  })
  return sizes
}
