import type { Estimate, Input } from '../estimate.ts'

/** Whether two estimates say the same, however they were spelled: `40% to 70%` and `0.40 to 0.70`, `a*b` and `a * b`. */
export function isSameEstimate(a: Estimate, b: Estimate): boolean {
  return a === b || isSame(a, b, spellings)
}

const spellings: ReadonlySet<string> = new Set(['text'])

/** Names, prose and attributions: what may change without anything being computed anew. */
const prose: ReadonlySet<string> = new Set([
  'name',
  'story',
  'why',
  'perspective',
  'attribution',
  'isPlaceholder',
  ...spellings,
])

/** Whether two parts of a case have the same form: the same lists, ids and kinds, whatever inputs and prose say. */
export function isSameForm(a: unknown, b: unknown): boolean {
  return isSame(a, b, prose)
}

/** Whether something in a case is an input: an estimate with its spelling and its source. */
export function isInput(value: unknown): value is Input {
  return (
    typeof value === 'object' &&
    value !== null &&
    'estimate' in value &&
    'written' in value &&
    'attribution' in value
  )
}

function isSame(a: unknown, b: unknown, without: ReadonlySet<string>): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (isInput(a) && isInput(b)) return true
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      inOneOrder(a, b).every(([one, other]) => isSame(one, other, without))
    )
  const [own, other] = [a as Fields, b as Fields]
  const keys = new Set([...Object.keys(own), ...Object.keys(other)])
  return [...keys].every(key => without.has(key) || isSame(own[key], other[key], without))
}

type Fields = Readonly<Record<string, unknown>>

/** Members of two lists side by side: by key when every one has its own, in whatever order they were written. */
function inOneOrder(a: readonly unknown[], b: readonly unknown[]): readonly [unknown, unknown][] {
  const keys = a.map(keyOf)
  const others = new Map(b.map(of => [keyOf(of), of]))
  const isKeyed = keys.every(key => key !== null) && others.size === b.length
  return a.map((of, i) => [of, isKeyed ? others.get(keys[i]!) : b[i]])
}

/** What a member of a list is found by: its id, or whom or what it is about; null when it has neither. */
export function keyOf(member: unknown): string | null {
  if (typeof member !== 'object' || member === null) return null
  const of = member as Fields
  if (typeof of['holder'] === 'string') return `${of['holder']}.${of['about']}`
  for (const key of ['id', 'party', 'of', 'by', 'issue', 'option', 'at', 'about', 'on'] as const) {
    const value = of[key]
    if (typeof value === 'string' || typeof value === 'number') return String(value)
  }
  return null
}
