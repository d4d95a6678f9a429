import type { Case, Run } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { list } from '../words/list.ts'
import { formatNumber } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'

/**
 * What the answer was computed from: "10,000 draws · seed 1 · ±1.0 points · engine 0.1.0 · case 3f9a02c4…".
 *
 * The ± is a 95% bound on sampling error in points of a percent for any chance, that of plain Monte Carlo at even odds:
 * 1.96 · √(¼ / draws). Scrambled Sobol draws are closer than that. The hash is cut to eight digits.
 */
export function runLine(run: Run, manner: Manner = usual): Phrase {
  const { language } = manner
  const error = 196 * Math.sqrt(0.25 / run.draws)
  const parts = [
    say(language, 'run.draws', { draws: formatNumber(language, run.draws), count: run.draws }),
    say(language, 'run.seed', { seed: named(run.seed) }),
    say(language, 'run.error', { error: formatNumber(language, error, error < 0.95 ? 2 : 1) }),
    ...sourceParts(run, language),
  ]
  return joined(parts, ' · ')
}

function sourceParts(run: Run, language: Language): readonly Phrase[] {
  const parts = [
    say(language, 'run.engine', { engine: named(run.engine) }),
    say(language, 'run.case', { hash: run.inputsHash.slice(0, 8) }),
  ]
  if (run.movesHash !== undefined)
    parts.push(say(language, 'run.moves', { hash: run.movesHash.slice(0, 8) }))
  if (run.school !== null) parts.push(say(language, 'run.school', { school: named(run.school) }))
  if (run.changed.length > 0)
    parts.push(say(language, 'run.changed', { changes: joined(run.changed.map(named), ', ') }))
  return parts
}

/** The same for an answer that no draw can change: "engine 0.1.0 · case 3f9a02c4…". */
export function certainRunLine(run: Run, manner: Manner = usual): Phrase {
  const { language } = manner
  return joined(sourceParts(run, language), ' · ')
}

/** "Our reading of …; not reviewed or endorsed by its authors."; null when the case reads nobody. */
export function readingLine(given: Case, manner: Manner = usual): Phrase | null {
  if (given.readingOf === null) return null
  const { language } = manner
  const source = given.sources.find(s => s.id === given.readingOf)
  const title = source?.title || given.readingOf
  const authors = source?.authors ?? []
  return sentence(language, 'reading', {
    title: [language.quotes[0], ...named(title), language.quotes[1]],
    authors: list(
      language,
      authors.map(author => named(author)),
    ),
    count: authors.length,
  })
}
