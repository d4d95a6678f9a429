import type { Case, Citation, DriversAnswer, InputEntry, QuantityId } from '@parley/model'
import { allInputsOf, quantitiesIn, splitBeliefPath } from '@parley/model'
import { say, sentence } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { flipCell } from './flips.ts'
import { inputPhrase } from './inputPhrase.ts'
import { sourceLine } from './sources.ts'
import { topDrivers } from './why.ts'
import { writtenWords } from './writtenWords.ts'

export type Explanation = Readonly<{
  title: Phrase
  sections: readonly Readonly<{ label: Phrase; lines: readonly Phrase[] }>[]
}>

/** The provenance chain of one input; null when the path is no input of the case. */
export function explain(
  given: Case,
  path: string,
  drivers: DriversAnswer | undefined,
  manner: Manner = usual,
): Explanation | null {
  const { language } = manner
  const entries = allInputsOf(given)
  const entry = entries.find(one => one.path === path)
  if (!entry) return null
  const { attribution, isPlaceholder } = entry.input
  const driver = drivers?.drivers.find(one => one.path === path)
  const value = say(language, 'explain.value', {
    value: written(entry, manner),
    class: language.classes[attribution.class],
    isPlaceholder: isPlaceholder ? 'yes' : 'no',
  })
  const sections = [
    { label: say(language, 'label.value'), lines: [value] },
    {
      label: say(language, 'label.becauseOf'),
      lines: attribution.why === '' ? [] : [named(attribution.why)],
    },
    {
      label: say(language, 'label.sources'),
      lines:
        attribution.from.length > 0
          ? attribution.from.map(citation => citationLine(given, citation, manner))
          : [sentence(language, 'explain.noSource')],
    },
    { label: say(language, 'label.readsFrom'), lines: readsFrom(given, entry, manner) },
    { label: say(language, 'label.usedBy'), lines: usedBy(given, entries, entry, manner) },
    { label: say(language, 'label.beliefs'), lines: otherBeliefs(given, entries, entry, manner) },
    { label: say(language, 'label.schools'), lines: schoolValues(given, entry, manner) },
    {
      label: say(language, 'label.influence'),
      lines: !drivers
        ? []
        : !driver
          ? [sentence(language, 'explain.noInfluence')]
          : [
              ...topDrivers(given, { ...drivers, drivers: [driver] }, manner),
              sentence(language, 'explain.turns', { flip: flipCell(driver, manner) }),
            ],
    },
  ]
  return {
    title: sentence(language, 'explain.title', {
      input: inputPhrase(given, language, path),
      path: named(path),
    }),
    sections: sections.filter(part => part.lines.length > 0),
  }
}

function written(entry: InputEntry, { language }: Manner): Phrase {
  return entry.input.written === ''
    ? say(language, 'explain.default')
    : writtenWords(language, entry.input)
}

function citationLine(given: Case, citation: Citation, manner: Manner): Phrase {
  const source = given.sources.find(s => s.id === citation.source)
  const body = source ? sourceLine(source, manner) : named(citation.source)
  return citation.at === ''
    ? body
    : say(manner.language, 'source.at', { source: body, at: named(citation.at) })
}

/** The quantities a formula reads. */
function readsFrom(given: Case, entry: InputEntry, manner: Manner): readonly Phrase[] {
  return quantitiesOf(entry).map(id =>
    say(manner.language, 'explain.other', {
      input: inputPhrase(given, manner.language, `quantities.${id}`),
      path: named(`quantities.${id}`),
    }),
  )
}

/** The inputs whose formulas read this quantity. */
function usedBy(
  given: Case,
  entries: readonly InputEntry[],
  entry: InputEntry,
  manner: Manner,
): readonly Phrase[] {
  const [kind, id] = entry.path.split('.')
  if (kind !== 'quantities') return []
  return entries
    .filter(other => quantitiesOf(other).includes(id as QuantityId))
    .map(other =>
      say(manner.language, 'explain.other', {
        input: inputPhrase(given, manner.language, other.path),
        path: named(other.path),
      }),
    )
}

function quantitiesOf(entry: InputEntry): readonly QuantityId[] {
  const { estimate } = entry.input
  return estimate.kind === 'formula' ? quantitiesIn(estimate.expression) : []
}

function otherBeliefs(
  given: Case,
  entries: readonly InputEntry[],
  entry: InputEntry,
  manner: Manner,
): readonly Phrase[] {
  const { language } = manner
  return entries.flatMap(other => {
    const belief = splitBeliefPath(other.path)
    if (!belief || belief.about !== entry.path) return []
    const holder = given.parties.find(party => party.id === belief.holder)
    return [
      say(language, 'explain.belief', {
        holder: named(holder?.name || belief.holder),
        value: written(other, manner),
        class: language.classes[other.input.attribution.class],
      }),
    ]
  })
}

function schoolValues(given: Case, entry: InputEntry, manner: Manner): readonly Phrase[] {
  return given.schools.flatMap(school =>
    school.overrides.flatMap(override =>
      override.kind === 'input' && override.at === entry.path
        ? [
            say(manner.language, 'difference.value', {
              school: named(school.name),
              written: writtenWords(manner.language, override.input),
            }),
          ]
        : [],
    ),
  )
}
