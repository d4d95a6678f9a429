import type { Case, Caveat, ChangeAnswer, CompareAnswer } from '@parley/model'
import { say } from '../languages/say.ts'
import { type Manner, usual } from '../manner.ts'
import { list } from '../words/list.ts'
import { named, type Phrase, toText } from '../words/phrase.ts'
import { caveatLines } from './caveats.ts'
import { endName } from './change.ts'
import type { CasePair } from './differencePhrase.ts'

/** What a reader of both verdicts of a change must know. */
export function changeCaveatLines(
  pair: CasePair,
  answer: ChangeAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  return caveatsOfEach(
    (['from', 'to'] as const).map(end => ({
      name: endName(answer, answer[end], manner),
      given: pair[end],
      caveats: answer[end].verdict.caveats,
    })),
    manner,
  )
}

/** What a reader of the verdicts of all schools must know. */
export function compareCaveatLines(
  given: Case,
  answer: CompareAnswer,
  manner: Manner = usual,
): readonly Phrase[] {
  return caveatsOfEach(
    answer.columns.map(({ name, verdict }) => ({
      name: named(name),
      given,
      caveats: verdict.caveats,
    })),
    manner,
  )
}

type Judged = Readonly<{ name: Phrase; given: Case; caveats: readonly Caveat[] }>

/** A sentence that goes for every verdict stands once and by itself; one that goes for some, with whose they are. */
function caveatsOfEach(judged: readonly Judged[], manner: Manner): readonly Phrase[] {
  const { language } = manner
  const found = new Map<string, { line: Phrase; of: Phrase[] }>()
  for (const { name, given, caveats } of judged) {
    for (const line of caveatLines(given, caveats, manner)) {
      const key = toText(line)
      const known = found.get(key) ?? { line, of: [] }
      known.of.push(name)
      found.set(key, known)
    }
  }
  return [...found.values()].map(({ line, of }) =>
    of.length === judged.length
      ? line
      : say(language, 'caveat.of', {
          name: language.sentenceStart(list(language, of)),
          caveat: line,
        }),
  )
}
