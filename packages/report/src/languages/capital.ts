import type { Phrase } from '../words/phrase.ts'

/** A phrase with its first letter raised when that is a word of ours; a name that comes first keeps its own letter. */
export function capital(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase
  return typeof first === 'string'
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : phrase
}
