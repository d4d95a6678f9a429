import type { TimelineAnswer } from '@parley/model'

const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120]
const OTHERS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** Steps to put a date under, about `most` of them; months fall on January where they can. */
export function timeTicks(
  answer: TimelineAnswer,
  from: number,
  to: number,
  most: number,
): readonly number[] {
  const sizes = answer.step === 'month' ? MONTHS : OTHERS
  const size = sizes.find(one => (to - from) / one <= most) ?? sizes.at(-1)!
  const first = answer.dates.findIndex(
    (date, i) => i >= from && (answer.step !== 'month' || size < 2 || date.endsWith('-01')),
  )
  const start = first < 0 || first > to ? from : from + ((first - from) % size)
  const found: number[] = []
  for (let step = start; step <= to; step += size) found.push(step)
  return found
}
