import { type Case, type Difference, inputsOf, splitBeliefPath, type Written } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say } from '../languages/say.ts'
import { list } from '../words/list.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { quantity, spread } from '../words/quantity.ts'
import { inputPhrase } from './inputPhrase.ts'
import { inputUnit } from './inputUnit.ts'
import { partyName } from './names.ts'

/** The two cases of a change: twice the same when schools of one case are compared. */
export type CasePair = Readonly<{ from: Case; to: Case }>

/** A difference as a noun phrase that fits into a sentence. */
export function differencePhrase(pair: CasePair, language: Language, of: Difference): Phrase {
  const phrase = (path: string): Phrase => inputPhrase(holderOf(pair, path), language, path)
  if (of.path === 'ranges') return say(language, 'difference.ranges')
  if (of.kind === 'deals') return say(language, 'difference.deals')
  if (of.kind === 'inputs') return list(language, of.paths.map(phrase))
  if (of.kind !== 'part' || of.path.endsWith('.ranking')) return phrase(of.path)
  const [section = '', owner = ''] = of.path.split('.')
  const given = pair.from.parties.some(({ id }) => id === owner) ? pair.from : pair.to
  return say(language, forms[section] ?? 'difference.worth', {
    party: partyName(given, owner as never),
  })
}

const forms: Readonly<
  Record<
    string,
    | 'difference.courses'
    | 'difference.worth'
    | 'difference.votes'
    | 'difference.trust'
    | 'difference.attitude'
  >
> = {
  worth: 'difference.worth',
  if_talks_fail: 'difference.courses',
  ratified_by: 'difference.votes',
  compliance: 'difference.trust',
  parties: 'difference.attitude',
}

/** The case that has a path, the first one if both do: a name is the author's. */
function holderOf({ from, to }: CasePair, path: string): Case {
  const about = /^beliefs\.[^.]+\.(.+)$/.exec(path)?.[1] ?? path
  const has = (given: Case): boolean => inputsOf(given).some(input => input.path === about)
  return has(from) || !has(to) ? from : to
}

/** "35% to 65% → 5% to 20%", of what moved how it is spread on both dates and its class; null where neither side writes a value of its own. */
export function differenceValues(
  pair: CasePair,
  language: Language,
  of: Difference,
): Phrase | null {
  const ends = movedEnds(pair, language, of)
  if (of.moved && ends)
    return say(language, 'difference.moved', {
      ...ends,
      class: language.classes[of.moved.class],
      isPlaceholder: of.moved.isPlaceholder ? 'yes' : 'no',
    })
  if (of.kind !== 'belief' && !of.from?.text && !of.to?.text) return null
  const side = (written: Written | null): Phrase =>
    written === null && of.kind === 'belief'
      ? say(language, 'difference.agrees')
      : named(written?.text || '\u2013')
  return [...side(of.from), ' \u2192 ', ...side(of.to)]
}

/** How what moved is spread on either date; null of what differs in another way. */
export function movedEnds(
  pair: CasePair,
  language: Language,
  { moved, path }: Difference,
): Readonly<{ from: Phrase; to: Phrase }> | null {
  if (!moved) return null
  const unit = unitAt(pair.from, path)
  return { from: spread(language, moved.from, unit), to: spread(language, moved.to, unit) }
}

/** The same in as few words as will do inside a sentence: of what moved the medians alone, called so. */
export function differenceInShort(
  pair: CasePair,
  language: Language,
  of: Difference,
): Phrase | null {
  if (!of.moved) return differenceValues(pair, language, of)
  const { from, to } = of.moved
  const unit = unitAt(pair.from, of.path)
  return say(language, 'difference.medians', {
    from: quantity(language, from.median, unit),
    to: quantity(language, to.median, unit),
    isCertain: from.low === from.high && to.low === to.high ? 'yes' : 'no',
  })
}

function unitAt(given: Case, path: string): string {
  const about = splitBeliefPath(path as never)?.about ?? path
  const entry = inputsOf(given).find(input => input.path === about)
  return entry ? inputUnit(given, entry) : ''
}
