/** One stretch of a text replaced by another; enough to go there and back. Offsets in UTF-16 units. */
export type Change = Readonly<{ at: number; removed: string; inserted: string }>

/** The smallest single change between two texts; null when they are the same. O(length). */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let end = 0
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end++
  }
  return {
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  }
}

/** The text with a change made. Throws when the text is not one the change was made in. */
export function redone(text: string, { at, removed, inserted }: Change): string {
  if (text.slice(at, at + removed.length) !== removed) {
    throw new Error(`redone: the text at ${at} is not what the change replaced`)
  }
  return text.slice(0, at) + inserted + text.slice(at + removed.length)
}

/** The text with a change taken back. */
export function undone(text: string, { at, removed, inserted }: Change): string {
  return redone(text, { at, removed: inserted, inserted: removed })
}

/** Two changes, one after the other, as the one they come to; null when they touch nowhere. */
export function joined(first: Change, second: Change): Change | null {
  const endOfFirst = first.at + first.inserted.length
  const endOfSecond = second.at + second.removed.length
  if (second.at > endOfFirst || endOfSecond < first.at) return null
  // Both as replacements of one stretch of the text between them.
  const from = Math.min(first.at, second.at)
  const before = second.removed.slice(0, Math.max(0, first.at - second.at))
  const after = second.removed.slice(Math.max(0, endOfFirst - second.at))
  const kept = first.inserted.slice(0, Math.max(0, second.at - first.at))
  const rest = first.inserted.slice(Math.max(0, endOfSecond - first.at))
  return {
    at: from,
    removed: before + first.removed + (endOfSecond > endOfFirst ? after : ''),
    inserted: kept + second.inserted + (endOfSecond < endOfFirst ? rest : ''),
  }
}
