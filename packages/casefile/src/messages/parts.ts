import type { Wording } from '../diagnostic.ts'
import { nearest } from '../read/nearest.ts'

/** A list in a sentence: `a, b and c`. */
export function listed(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}

/** The nearest name and, when they are few, the choices. */
export function choices(written: string, names: readonly string[], what: string): string | null {
  const near = nearest(written, names)
  const parts: string[] = []
  if (near !== null) parts.push(`did you mean "${near}"?`)
  if (names.length > 0 && names.length <= 6) {
    const first = near === null ? what.charAt(0).toLowerCase() : what.charAt(0)
    parts.push(`${first}${what.slice(1)}: ${names.join(', ')}`)
  }
  return parts.length > 0 ? parts.join(' ') : null
}

/** The wording with what to type, where there is something. */
export function withHint(wording: Wording, hint: string | null): Wording {
  return hint === null ? wording : { ...wording, hint }
}
