import type { Input } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say } from '../languages/say.ts'
import { named, type Phrase } from '../words/phrase.ts'

/**
 * A value as it is written, to be read and not to be typed: a place in a ranking, and a word that the file takes for a number, in the
 * reader's language. All else is what the file says.
 */
export function writtenWords(language: Language, { written }: Input): Phrase {
  const [, place, of] = /^ranked (\d+) of (\d+)$/.exec(written) ?? []
  if (place && of) return say(language, 'written.ranked', { place, of })
  const band = (language.bands as Readonly<Record<string, string>>)[written.replaceAll(' ', '-')]
  if (band !== undefined) return [band]
  return worths.has(written) ? say(language, 'written.word', { word: written }) : named(written)
}

/** Words of worth and of weight [E5]; those of chances are the bands. */
const worths: ReadonlySet<string> = new Set([
  'terrible',
  'poor',
  'middling',
  'fair',
  'good',
  'excellent',
  'indifferent',
  'minor',
  'major',
  'decisive',
])
