import type { Case, StabilityAnswer } from '@parley/model'
import type { Manner } from '../../manner.ts'
import {
  acceptedLines,
  coalitionLines,
  pathLines,
  riseLines,
  stabilityCaveats,
  stabilitySides,
  stabilityTitle,
  whyLines,
} from '../../sentences/stabilityLines.ts'
import { toText } from '../../words/phrase.ts'

export type StabilityJson = Omit<StabilityAnswer, 'run' | 'caveats'> &
  Readonly<{
    caveats: readonly (StabilityAnswer['caveats'][number] & Readonly<{ sentence: string }>)[]
    sentences: Readonly<{
      title: string | null
      why: readonly string[]
      accepted: readonly string[]
      sides: readonly string[]
      rise: readonly string[]
      paths: readonly string[]
      coalition: readonly string[]
    }>
  }>

/** The states that hold, with the lines printed of them. */
export function stabilityJson(given: Case, answer: StabilityAnswer, manner: Manner): StabilityJson {
  const { run: _, caveats, ...rest } = answer
  const title = stabilityTitle(answer, manner)
  const caveatTexts = stabilityCaveats(given, caveats, manner)
  return {
    ...rest,
    caveats: caveats.map((caveat, i) => ({ ...caveat, sentence: toText(caveatTexts[i]!) })),
    sentences: {
      title: title && toText(title),
      why: whyLines(given, answer, manner).map(toText),
      accepted: acceptedLines(answer, manner).map(toText),
      sides: stabilitySides(given, answer, manner).map(toText),
      rise: riseLines(given, answer, manner).map(toText),
      paths: pathLines(given, answer, manner).map(toText),
      coalition: coalitionLines(given, answer, manner).map(toText),
    },
  }
}
