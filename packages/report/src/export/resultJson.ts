import type {
  BlockersAnswer,
  Case,
  Caveat,
  ChangeAnswer,
  CompareAnswer,
  DealsAnswer,
  DesignAnswer,
  DriversAnswer,
  InfluenceAnswer,
  LearningAnswer,
  MovesAnswer,
  OpeningsAnswer,
  PartyId,
  StabilityAnswer,
  ThresholdMapAnswer,
  TimelineAnswer,
  TimelineCaveat,
  VerdictAnswer,
} from '@parley/model'
import { type Manner, usual } from '../manner.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import { toText } from '../words/phrase.ts'
import { everyNumberFinite } from './everyNumberFinite.ts'
import { type BlockersJson, blockersJson } from './result/blockersJson.ts'
import { type ChangeJson, changeJson } from './result/changeJson.ts'
import { type DesignJson, designJson } from './result/designJson.ts'
import { type DriversJson, driversJson } from './result/driversJson.ts'
import { type InfluenceJson, influenceJson } from './result/influenceJson.ts'
import { type LearningJson, learningJson } from './result/learningJson.ts'
import { type MovesJson, movesJson } from './result/movesJson.ts'
import { type OpeningsJson, openingsJson } from './result/openingsJson.ts'
import { type SchoolJson, schoolJson } from './result/schoolJson.ts'
import { type StabilityJson, stabilityJson } from './result/stabilityJson.ts'
import { type ThresholdMapJson, thresholdMapJson } from './result/thresholdMapJson.ts'
import { type TimelineJson, timelineJson } from './result/timelineJson.ts'
import { type VerdictJson, verdictJson } from './result/verdictJson.ts'

/** The answers a result is made of; at least one. What was not asked for is null in the result. */
export type ResultAnswers = Readonly<{
  verdict?: VerdictAnswer
  drivers?: DriversAnswer
  influence?: InfluenceAnswer
  thresholdMap?: ThresholdMapAnswer
  learning?: LearningAnswer
  compare?: CompareAnswer
  change?: ChangeAnswer
  /** The later version that `change` is about, when it is about versions. */
  later?: Case
  deals?: DealsAnswer
  design?: DesignAnswer
  blockers?: BlockersAnswer
  timeline?: TimelineAnswer
  moves?: MovesAnswer
  openings?: OpeningsAnswer
  stability?: StabilityAnswer
}>

/** One result: what each answer says, and null for what was not asked. Every key is always there. */
export type ResultJson = Readonly<{
  schema: 'parley.result/1'
  title: string
  question: string
  asOf: string
  marking: string
  reading: string | null
  verdict: VerdictJson | null
  drivers: DriversJson | null
  influence: InfluenceJson | null
  thresholdMap: ThresholdMapJson | null
  learning: LearningJson | null
  compare: Readonly<{
    schools: readonly SchoolJson[]
    differences: CompareAnswer['differences']
  }> | null
  change: ChangeJson | null
  deals: Readonly<{
    deciders: readonly PartyId[]
    views: DealsAnswer['views']
    referencePoints: DealsAnswer['referencePoints']
    noDeal: DealsAnswer['noDeal']
  }> | null
  blockers: BlockersJson | null
  design: DesignJson | null
  timeline: TimelineJson | null
  moves: MovesJson | null
  openings: OpeningsJson | null
  stability: StabilityJson | null
  caveats: readonly ((Caveat | TimelineCaveat) & Readonly<{ sentence: string }>)[]
  inputsHash: string
  movesHash: string | null
  engine: string
  seed: string
  draws: number
  school: string | null
  changed: readonly string[]
  runLine: string
}>

/**
 * The result as plain data for programs: schema `parley.result/1`, described by `resultSchema`.
 *
 * Chances and quantities are unrounded; words and sentences are those that are printed. Additive changes only.
 * Throws rather than let a NaN or an infinity out.
 */
export function resultJson(
  given: Case,
  answers: ResultAnswers,
  manner: Manner = usual,
): ResultJson {
  const { drivers, influence, thresholdMap, learning } = answers
  const { blockers, compare, deals, design, timeline, change, later, moves, openings, stability } =
    answers
  const verdict =
    answers.verdict ??
    compare?.columns[0]?.verdict ??
    (change?.kind === 'schools' && !later ? change.from.verdict : undefined)
  const run =
    verdict?.run ??
    drivers?.run ??
    influence?.run ??
    thresholdMap?.run ??
    learning?.run ??
    deals?.run ??
    design?.run ??
    blockers?.run ??
    timeline?.run ??
    change?.from.verdict.run ??
    moves?.run ??
    openings?.run ??
    stability?.run
  if (!run) throw new Error('resultJson: 0 answers')
  const caveats = distinct([
    ...(verdict?.caveats ?? []),
    ...(drivers?.caveats ?? []),
    ...(influence?.caveats ?? []),
    ...(thresholdMap?.caveats ?? []),
    ...(learning?.caveats ?? []),
    ...(deals?.caveats ?? []),
    ...(design?.caveats ?? []),
    ...(blockers?.caveats ?? []),
    ...(timeline?.caveats ?? []),
    ...(moves?.caveats ?? []),
    ...(openings?.caveats ?? []),
  ])
  const sentences = caveatLines(given, caveats, manner)
  const reading = readingLine(given, manner)
  return everyNumberFinite('resultJson', {
    schema: 'parley.result/1',
    title: given.title,
    question: given.question,
    asOf: run.asOf,
    marking: given.marking,
    reading: reading ? toText(reading) : null,
    verdict: verdict ? verdictJson(given, verdict, drivers, compare, manner) : null,
    drivers: drivers ? driversJson(given, drivers, manner) : null,
    influence: influence ? influenceJson(given, influence, manner) : null,
    thresholdMap: thresholdMap ? thresholdMapJson(given, thresholdMap, manner) : null,
    learning: learning ? learningJson(given, learning, manner) : null,
    compare: compare
      ? {
          schools: compare.columns.map(column => schoolJson(given, column, manner)),
          differences: compare.differences,
        }
      : null,
    change: change ? changeJson({ from: given, to: later ?? given }, change, manner) : null,
    deals: deals
      ? {
          deciders: deals.deciders,
          views: deals.views,
          referencePoints: deals.referencePoints,
          noDeal: deals.noDeal,
        }
      : null,
    blockers: blockers ? blockersJson(given, blockers, manner) : null,
    design: design ? designJson(given, design, manner) : null,
    timeline: timeline ? timelineJson(given, timeline, manner) : null,
    moves: moves ? movesJson(given, moves, manner) : null,
    openings: openings ? openingsJson(given, openings, manner) : null,
    stability: stability ? stabilityJson(given, stability, manner) : null,
    caveats: caveats.map((caveat, i) => ({ ...caveat, sentence: toText(sentences[i]!) })),
    inputsHash: run.inputsHash,
    movesHash: run.movesHash ?? null,
    engine: run.engine,
    seed: run.seed,
    draws: run.draws,
    school: run.school,
    changed: run.changed,
    runLine: toText(runLine(run, manner)),
  })
}

/** Answers of one case repeat their caveats; each stands once, in order of first mention. */
function distinct<C extends Caveat | TimelineCaveat>(caveats: readonly C[]): readonly C[] {
  return [...new Map(caveats.map(caveat => [JSON.stringify(caveat), caveat])).values()]
}
