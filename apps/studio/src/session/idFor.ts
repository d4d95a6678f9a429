/** An id for a name: plain letters, digits and `_`, none of those taken. A name without any is `x`. */
export function idFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 24)
  const stem = /^[a-z]/.test(plain) ? plain : `x${plain}`
  let id = stem
  for (let n = 2; taken.includes(id); n++) id = `${stem}_${n}`
  return id
}
