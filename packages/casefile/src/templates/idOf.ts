import { isId, reservedWords } from '../read/names.ts'

/** Words that other YAML readers take for true or false. */
const traps: ReadonlySet<string> = new Set([
  'y',
  'n',
  'yes',
  'no',
  'on',
  'off',
  'true',
  'false',
  'null',
])

/**
 * An id made of a name: small letters without accents, `_` between words, at most 24 letters. The fallback stands
 * before a number, and with a number of its own where the name has no Latin letters; a number follows an id that is taken.
 */
export function idOf(name: string, fallback: string, taken: ReadonlySet<string>): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+/, '')
    .replace(/^(?=[0-9])/, `${fallback}_`)
    .slice(0, 24)
    .replace(/_+$/, '')
  const isUsable = isId(slug) && !reservedWords.has(slug) && !traps.has(slug)
  if (isUsable && !taken.has(slug)) return slug
  const base = isUsable ? slug : fallback
  for (let i = isUsable ? 2 : 1; ; i++) {
    const numbered = `${base}_${i}`
    if (!taken.has(numbered)) return numbered
  }
}

/** Ids for names in order, no two the same. */
export function idsOf(names: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>()
  return names.map(name => {
    const id = idOf(name, fallback, taken)
    taken.add(id)
    return id
  })
}
