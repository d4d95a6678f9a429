/** Letters of a name that are compared, and names. */
const LONGEST = 80
const MOST_NAMES = 500

/**
 * The name most like what was written, when it is like enough to be a slip; null otherwise.
 *
 * Like enough: at most a third of the letters differ (one, in short names, but not half), counted as insertions, deletions, changes and swaps of
 * neighbours (Damerau 1964, Levenshtein 1966; optimal string alignment). Capitals count nothing.
 * Ties go to the name that comes first. Only the first 500 names are compared, and only those of up to 80 letters:
 * this is a kindness, and must not cost more than the reading.
 */
export function nearest(written: string, names: Iterable<string>): string | null {
  const target = written.toLowerCase().slice(0, LONGEST)
  let best: string | null = null
  let least = Math.max(1, Math.floor(target.length / 3)) + 1
  let count = 0
  const rows: Rows = [
    new Uint8Array(LONGEST + 1),
    new Uint8Array(LONGEST + 1),
    new Uint8Array(LONGEST + 1),
  ]
  for (const name of names) {
    if (++count > MOST_NAMES) break
    if (Math.abs(name.length - target.length) >= least || name.length > LONGEST) continue
    const other = name.toLowerCase()
    // What both begin with changes nothing.
    let same = 0
    while (same < target.length && target[same] === other[same]) same++
    const distance = editDistance(target.slice(same), other.slice(same), least, rows)
    if (distance < least && 2 * distance < Math.max(name.length, target.length)) {
      best = name
      least = distance
    }
  }
  return best
}

type Rows = [Uint8Array, Uint8Array, Uint8Array]

/**
 * Insertions, deletions, changes and swaps of neighbours that turn `a` into `b`; where they would be `enough`
 * or more, some number not below it. Words have at most 254 letters. Time O(length · enough).
 *
 * @param rows  scratch, each one longer than `b`
 */
export function editDistance(
  a: string,
  b: string,
  enough: number = 255,
  rows: Rows = [
    new Uint8Array(b.length + 1),
    new Uint8Array(b.length + 1),
    new Uint8Array(b.length + 1),
  ],
): number {
  const band = Math.min(enough, Math.max(a.length, b.length))
  const far = band + 1
  let [beforeLast, last, row] = rows
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - band)
    const to = Math.min(b.length, i + band)
    row.fill(far, 0, b.length + 1)
    row[0] = i
    let rowLeast = i
    for (let j = from; j <= to; j++) {
      const change = last[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      let least = Math.min(change, last[j]! + 1, row[j - 1]! + 1)
      const isSwap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (isSwap) least = Math.min(least, beforeLast[j - 2]! + 1)
      row[j] = least
      if (least < rowLeast) rowLeast = least
    }
    // A row's least never falls by more than the one a swap may save.
    if (rowLeast > enough) return rowLeast
    const spare = beforeLast
    beforeLast = last
    last = row
    row = spare
  }
  return last[b.length]!
}
