/** Names where they tell things apart and survive any file; otherwise ids. */
export function distinct(names: readonly string[], ids: readonly string[]): readonly string[] {
  const isUsable =
    new Set(names).size === names.length &&
    names.every(name => name === name.trim() && name !== '' && !/\p{Cc}/u.test(name))
  return isUsable ? names : ids
}

/** A title as the name of a file on any system, 60 characters at most; `case` when nothing is left of it. */
export function fileSafe(title: string): string {
  const safe = title.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '')
  return safe.slice(0, 60) || 'case'
}
