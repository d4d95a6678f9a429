import type {
  CaseChange,
  Cell,
  ChangeAnswer,
  ChangeEnd,
  DatedEnd,
  Difference,
  Moved,
  Spread,
} from '@parley/model'
import { changesBetween, type FlipAspect } from '@parley/model'
import type { Manner } from '../../manner.ts'
import { changeInJudgement, flipSentence } from '../../sentences/change.ts'
import { type CasePair, differencePhrase } from '../../sentences/differencePhrase.ts'
import { toText } from '../../words/phrase.ts'
import { type ChanceJson, chanceJson } from './chanceJson.ts'

type ChangeEndJson = Readonly<{
  school: string | null
  name: string
  by: string
  asOf: string
  exists: ChanceJson
  recognised: ChanceJson
  margin: Spread | null
  cell: Cell
  inputsHash: string
  /** Of a date: where its values are from; else null. */
  told: DatedEnd['told'] | null
}>

export type ChangeJson = Readonly<{
  kind: ChangeAnswer['kind']
  from: ChangeEndJson
  to: ChangeEndJson
  /** The change in judgement, as it is printed. */
  judgement: readonly string[]
  differences: readonly (Omit<Difference, 'moved'> &
    Readonly<{ moved: Moved | null; phrase: string }>)[]
  waterfall: ChangeAnswer['waterfall']
  flips: Readonly<
    Record<FlipAspect, ChangeAnswer['flips'][FlipAspect] & Readonly<{ sentence: string }>>
  >
  evaluations: number
  inputs: ChangeAnswer['inputs']
  /** What the files say differently; empty for schools of one case. */
  changes: readonly CaseChange[]
}>

/** What two ends disagree on and what that does to the answer, with the sentences printed of it. */
export function changeJson(pair: CasePair, change: ChangeAnswer, manner: Manner): ChangeJson {
  const end = ({
    school,
    name,
    by,
    asOf,
    verdict,
    ...more
  }: ChangeEnd | DatedEnd): ChangeEndJson => ({
    school,
    name,
    by,
    asOf,
    exists: chanceJson(verdict.exists.chance, manner),
    recognised: chanceJson(verdict.recognised.chance, manner),
    margin: verdict.exists.margin,
    cell: verdict.cell,
    inputsHash: verdict.run.inputsHash,
    told: 'told' in more ? more.told : null,
  })
  const flips = (aspect: FlipAspect) => ({
    ...change.flips[aspect],
    sentence: toText(flipSentence(pair, change, aspect, manner)),
  })
  return {
    kind: change.kind,
    from: end(change.from),
    to: end(change.to),
    judgement: changeInJudgement(pair, change, manner).map(toText),
    differences: change.differences.map(of => ({
      ...of,
      moved: of.moved ?? null,
      phrase: toText(differencePhrase(pair, manner.language, of)),
    })),
    waterfall: change.waterfall,
    flips: { exists: flips('exists'), recognised: flips('recognised'), cell: flips('cell') },
    evaluations: change.evaluations,
    inputs: change.inputs,
    changes: change.kind === 'versions' ? changesBetween(pair.from, pair.to) : [],
  }
}
