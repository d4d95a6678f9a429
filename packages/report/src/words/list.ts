import type { Language } from '../languages/language.ts'
import { joined, type Phrase } from './phrase.ts'

/** "A", "A and B", "A, B and C"; the empty phrase for none. `or` gives "A, B or C". */
export function list(
  language: Language,
  phrases: readonly Phrase[],
  kind: 'and' | 'or' = 'and',
): Phrase {
  if (phrases.length < 2) return phrases[0] ?? []
  const { between, lastAnd, lastOr } = language.lists
  const last = kind === 'and' ? lastAnd : lastOr
  return [...joined(phrases.slice(0, -1), between), last, ...phrases.at(-1)!]
}
