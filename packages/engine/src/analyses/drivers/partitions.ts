import { type DealSpace, digitOf } from '../../deals/DealSpace.ts'
import type { SumForm } from '../../deals/SumForm.ts'

/**
 * Deals sorted into classes within which an input moves every worth the same way, so that the order of
 * two deals of one class never changes.
 */
export type Partition = Readonly<{
  classes: number
  /** The class of each deal; null when there is only one. */
  classOf: Uint16Array | null
  /** Per class, the option on the issue it goes by; −1 when it goes by none. */
  options: readonly number[]
  /** Per class, whether its deals earn each `together`. */
  together: readonly (readonly boolean[])[]
}>

export const oneClass: Partition = { classes: 1, classOf: null, options: [-1], together: [[]] }

const CLASSES_AT_MOST = 4_096

/**
 * Sorts deals by the option taken on an issue (−1 for none) and, when asked, by what goes together.
 * Null when there would be too many classes to be of use.
 */
export function partition(
  space: DealSpace,
  form: SumForm,
  issue: number,
  byTogether: boolean,
): Partition | null {
  if (issue >= 0 && (!byTogether || form.together.length === 0)) return byOption(space, issue)
  const meets = byTogether ? form.together.map(({ deals }) => new Set(deals[0]!)) : []
  const classOf = new Uint16Array(space.count)
  const known = new Map<string, number>()
  const options: number[] = []
  const together: boolean[][] = []
  for (let deal = 0; deal < space.count; deal++) {
    const option = issue < 0 ? -1 : digitOf(space, deal, issue)
    const earns = meets.map(set => set.has(deal))
    const key = `${option} ${earns.join()}`
    let at = known.get(key)
    if (at === undefined) {
      at = known.size
      if (at === CLASSES_AT_MOST) return null
      known.set(key, at)
      options.push(option)
      together.push(earns)
    }
    classOf[deal] = at
  }
  return { classes: known.size, classOf, options, together }
}

/** Classes numbered as they are met, as above: millions of deals are sorted so, an issue at a time. */
function byOption({ numbers, strides, counts, count }: DealSpace, issue: number): Partition {
  const classOf = new Uint16Array(count)
  const stride = strides[issue]!
  const choices = counts[issue]!
  const known = new Int32Array(choices).fill(-1)
  const options: number[] = []
  for (let deal = 0; deal < count; deal++) {
    // The digit of `digitOf`: numbers of listed deals are whole and small.
    const option = (((numbers === null ? deal : numbers[deal]!) / stride) | 0) % choices
    if (known[option]! < 0) known[option] = options.push(option) - 1
    classOf[deal] = known[option]!
  }
  return { classes: options.length, classOf, options, together: options.map(() => []) }
}
