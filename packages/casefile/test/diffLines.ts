/** Lines that differ once the common beginning and end are set aside, each with its line break. */
export type LineDiff = Readonly<{
  at: number
  removed: readonly string[]
  added: readonly string[]
}>

/** Compares two texts line by line; `at` counts from 1. */
export function diffLines(before: string, after: string): LineDiff {
  const a = before.split(/(?<=\n)/)
  const b = after.split(/(?<=\n)/)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++
  }
  return {
    at: start + 1,
    removed: a.slice(start, a.length - end),
    added: b.slice(start, b.length - end),
  }
}
