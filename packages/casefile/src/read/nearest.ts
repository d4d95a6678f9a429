/**
 * The name most like what was written, when it is like enough to be a slip; null otherwise.
 *
 * Like enough: at most a third of the letters differ (one, in short names, but not half), counted as insertions, deletions, changes and swaps of
 * neighbours (Damerau 1964, Levenshtein 1966; optimal string alignment). Capitals count nothing.
 * Ties go to the name that comes first. Time O(names · length²); names longer than 80 letters are passed over.
 */
export function nearest(written: string, names: Iterable<string>): string | null {
  const target = written.toLowerCase().slice(0, 80)
  let best: string | null = null
  let least = Math.max(1, Math.floor(target.length / 3)) + 1
  for (const name of names) {
    if (Math.abs(name.length - target.length) >= least || name.length > 80) continue
    const distance = editDistance(target, name.toLowerCase())
    if (distance < least && 2 * distance < Math.max(name.length, target.length)) {
      best = name
      least = distance
    }
  }
  return best
}

/** Insertions, deletions, changes and swaps of neighbours that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, last[j]! + 1, row[j - 1]! + 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) least = Math.min(least, beforeLast[j - 2]! + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
