import { type Case, type DriversAnswer, inputsOf, writtenInputs } from '@parley/model'
import { sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { inputPhrase } from '../sentences/inputPhrase.ts'
import { partyName } from '../sentences/names.ts'
import { numberedSources } from '../sentences/sources.ts'
import { formatDate } from '../words/date.ts'
import { list } from '../words/list.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { boxedDrivers } from './assumptionsBox.ts'
import type { BriefAnswers } from './options.ts'

/** Characters of a title that a search page, a list or a card shows whole. */
const LONGEST_TITLE = 90

/** What a check is about: what a reader could quote wrongly, what a brief should say and does not, what it rests on. */
export type CheckGroup = 'misquote' | 'missing' | 'sources'

export type BriefCheck = Readonly<{
  group: CheckGroup
  says: Phrase
  /** Where in the file it is mended, down to what is there: `title`, `parties.russia.perspective`, an input's path. */
  at: string
}>

/**
 * What whoever publishes this brief should look at first. Empty when nothing is found; it never says that a brief is good.
 *
 * Looks at what people wrote into the case: what the page says of its own numbers is right by construction, and tested there.
 * A number in the words of a title or a story stays when the model's has moved, and nobody sees that it is not the model's.
 */
export function briefChecks(
  given: Case,
  answers: Pick<BriefAnswers, 'drivers' | 'timeline'>,
  manner: Manner = usual,
): readonly BriefCheck[] {
  return [
    ...misquoted(given, manner),
    ...missing(given, answers, manner),
    ...rests(given, answers.drivers, manner),
  ]
}

/** A chance in somebody's own words: 40%, 40 percent, a probability of 0.4. */
const ownChance = /\d\s?(%|percent|per cent|відсотк|процент)/i
/** "chance of a deal": Parley says whether one exists, never whether it is made. */
const chanceOfDeal =
  /\b(chance|odds|probability|likelihood)s? (of|that|for) (an? |the )?(deal|agreement|settlement|peace|ceasefire)|P\((deal|agreement|peace)\)|(ймовірність|шанс\S*) (на )?(угод|мир|домовлен|перемир)/i

function misquoted(given: Case, { language }: Manner): readonly BriefCheck[] {
  const prose: readonly (readonly [at: string, text: string])[] = [
    ['title', given.title],
    ['question', given.question],
    ['marking', given.marking],
    ...given.parties.map(of => [`parties.${of.id}.perspective`, of.perspective] as const),
    ...given.noDeal.map(of => [`if_talks_fail.${of.party}.story`, of.story] as const),
  ]
  const found = (key: 'check.ownNumber' | 'check.chanceOfDeal', pattern: RegExp) =>
    prose.flatMap(([at, text]): readonly BriefCheck[] => {
      const words = pattern.exec(text)
      if (!words) return []
      const around = text.slice(Math.max(0, words.index - 30), words.index + words[0].length + 30)
      return [{ group: 'misquote', says: sentence(language, key, { words: named(around) }), at }]
    })
  const named_ = given.schools.filter(
    school =>
      school.by !== '' &&
      school.from.length === 0 &&
      school.overrides.some(of => of.kind === 'input' && of.input.attribution.class === 'assumed'),
  )
  return [
    ...found('check.ownNumber', ownChance),
    ...found('check.chanceOfDeal', chanceOfDeal),
    ...named_.map(
      (school): BriefCheck => ({
        group: 'misquote',
        says: sentence(language, 'check.namedAssumed', {
          by: named(school.by),
          school: named(school.name),
        }),
        at: `schools.${school.id}`,
      }),
    ),
    ...(given.title.length > LONGEST_TITLE
      ? [
          {
            group: 'misquote',
            says: sentence(language, 'check.longTitle', {
              count: given.title.length,
              most: LONGEST_TITLE,
            }),
            at: 'title',
          } as const,
        ]
      : []),
  ]
}

function missing(
  given: Case,
  { timeline }: Pick<BriefAnswers, 'timeline'>,
  { language }: Manner,
): readonly BriefCheck[] {
  const deciders = given.parties.filter(of => of.role === 'decides')
  const lacks = (says: Phrase, at: string): BriefCheck => ({ group: 'missing', says, at })
  const overdue = (timeline?.signposts ?? []).filter(
    of => of.by < given.asOf && (of.statusNow === 'unknown' || of.statusNow === 'not-yet'),
  )
  return [
    ...(given.question === '' ? [lacks(sentence(language, 'check.noQuestion'), 'question')] : []),
    ...deciders
      .filter(of => of.perspective === '')
      .map(of =>
        lacks(
          sentence(language, 'check.noPerspective', { party: partyName(given, of.id) }),
          `parties.${of.id}.perspective`,
        ),
      ),
    ...deciders
      .filter(of => !given.noDeal.some(one => one.party === of.id && one.story !== ''))
      .map(of =>
        lacks(
          sentence(language, 'check.noStory', { party: partyName(given, of.id) }),
          `if_talks_fail.${of.id}.story`,
        ),
      ),
    ...(given.schools.length === 0 ? [lacks(sentence(language, 'check.noRival'), 'schools')] : []),
    ...(!given.dynamics || timeline?.signposts.length === 0
      ? [lacks(sentence(language, 'check.noSignposts'), 'signposts')]
      : []),
    ...overdue.map(of =>
      lacks(
        sentence(language, 'check.staleSignpost', {
          signpost: named(of.name),
          date: formatDate(language, of.by),
        }),
        `signposts.${of.id}`,
      ),
    ),
  ]
}

function rests(
  given: Case,
  drivers: DriversAnswer | undefined,
  { language }: Manner,
): readonly BriefCheck[] {
  const of = (says: Phrase, at: string): BriefCheck => ({ group: 'sources', says, at })
  const entries = new Map(inputsOf(given).map(entry => [entry.path as string, entry.input]))
  const boxed = drivers ? boxedDrivers(drivers.drivers) : []
  const bare = boxed.filter(({ path }) => entries.get(path)?.attribution.from.length === 0)
  const silent = bare.filter(({ path }) => entries.get(path)?.attribution.why === '')
  const written = writtenInputs(given)
  const open = written.filter(({ input }) => input.isPlaceholder)
  const sources = numberedSources(given)
  const unused = sources.filter(one => one.uses.length === 0 && !one.isCitedBeside)
  const lost = sources.filter(
    ({ source }) => source.url === '' && (source.publisher === '' || source.issued === ''),
  )
  const titles = (some: typeof sources): Phrase =>
    list(
      language,
      some.map(({ source }) => named(source.title || source.id)),
    )
  return [
    ...(given.sources.length === 0 ? [of(sentence(language, 'check.noSources'), 'sources')] : []),
    ...(bare.length > 0
      ? [
          of(
            sentence(language, 'check.bareDrivers', {
              count: bare.length,
              of: boxed.length,
              inputs: list(
                language,
                bare.map(({ path }) => inputPhrase(given, language, path)),
              ),
            }),
            bare[0]!.path,
          ),
        ]
      : []),
    ...silent.map(({ path }) =>
      of(sentence(language, 'check.noWhy', { input: inputPhrase(given, language, path) }), path),
    ),
    ...(open.length > 0
      ? [of(sentence(language, 'check.placeholders', { count: open.length }), open[0]!.path)]
      : []),
    ...(unused.length > 0
      ? [
          of(
            sentence(language, 'check.unused', { count: unused.length, sources: titles(unused) }),
            `sources.${unused[0]!.source.id}`,
          ),
        ]
      : []),
    ...(lost.length > 0
      ? [
          of(
            sentence(language, 'check.unfindable', { count: lost.length, sources: titles(lost) }),
            `sources.${lost[0]!.source.id}`,
          ),
        ]
      : []),
  ]
}
