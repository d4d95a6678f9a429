/**
 * The known word closest to what was written, or null when none is close enough to be meant:
 * at most two letters apart, and at most a third of the longer word.
 */
export function nearest(written: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const word of known) {
    const apart = lettersApart(written.toLowerCase(), word.toLowerCase())
    const allowed = Math.min(2, Math.floor(Math.max(written.length, word.length) / 3))
    if (apart <= allowed && apart < least) {
      best = word
      least = apart
    }
  }
  return best
}

/** Insertions, deletions, substitutions and swaps of neighbours (Damerau 1964, restricted). */
function lettersApart(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i])
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + change,
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      }
      rows[i]![j] = least
    }
  }
  return rows[a.length]![b.length]!
}
