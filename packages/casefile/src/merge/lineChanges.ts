/** Lines `[from, to)` of one text that stand as `[at, until)` in another. Counted from 0. */
export type LineChange = Readonly<{ from: number; to: number; at: number; until: number }>

/** Changes beyond which two texts are taken to differ from the first difference to the last. */
const MOST_CHANGES = 1500

/** A text as its lines, each with its line break. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** The fewest lines to take out and put in to come from one text to another (Myers 1986), in order. */
export function lineChanges(
  before: readonly string[],
  after: readonly string[],
): readonly LineChange[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const shorter = Math.min(before.length, after.length) - start
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const a = before.slice(start, before.length - end)
  const b = after.slice(start, after.length - end)
  if (a.length === 0 && b.length === 0) return []
  return (shortestScript(a, b) ?? [{ from: 0, to: a.length, at: 0, until: b.length }]).map(
    ({ from, to, at, until }) => ({
      from: from + start,
      to: to + start,
      at: at + start,
      until: until + start,
    }),
  )
}

/** Null when it would take too many changes. O((lines) · changes). */
function shortestScript(a: readonly string[], b: readonly string[]): readonly LineChange[] | null {
  const reach = new Map<number, number>([[1, 0]])
  const rounds: Map<number, number>[] = []
  for (let changes = 0; changes <= Math.min(a.length + b.length, MOST_CHANGES); changes++) {
    rounds.push(new Map(reach))
    for (let k = -changes; k <= changes; k += 2) {
      const down = reach.get(k + 1) ?? -1
      const right = reach.get(k - 1) ?? -1
      let x = k === -changes || (k !== changes && right < down) ? down : right + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      reach.set(k, x)
      if (x >= a.length && x - k >= b.length) return backwards(rounds, a.length, b.length)
    }
  }
  return null
}

function backwards(
  rounds: readonly Map<number, number>[],
  endOfA: number,
  endOfB: number,
): readonly LineChange[] {
  const changes: LineChange[] = []
  let x = endOfA
  let y = endOfB
  for (let round = rounds.length - 1; round > 0; round--) {
    const reach = rounds[round]!
    const k = x - y
    const down = reach.get(k + 1) ?? -1
    const right = reach.get(k - 1) ?? -1
    const isDown = k === -round || (k !== round && right < down)
    const fromX = isDown ? down : right
    const fromY = fromX - (isDown ? k + 1 : k - 1)
    const change = isDown
      ? { from: fromX, to: fromX, at: fromY, until: fromY + 1 }
      : { from: fromX, to: fromX + 1, at: fromY, until: fromY }
    const next = changes.at(-1)
    // Changes that touch are one.
    if (next && next.from === change.to && next.at === change.until) {
      changes[changes.length - 1] = { ...next, from: change.from, at: change.at }
    } else changes.push(change)
    x = fromX
    y = fromY
  }
  return changes.reverse()
}
