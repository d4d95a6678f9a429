import type {
  BeliefGap,
  BlockersAnswer,
  Case,
  CaseChange,
  Caveat,
  Cell,
  ChangeAnswer,
  ChangeEnd,
  CompareAnswer,
  ContingentTerm,
  DatedEnd,
  DealLabel,
  DealsAnswer,
  DesignAnswer,
  Difference,
  Driver,
  DriversAnswer,
  FuturePath,
  InfluenceAnswer,
  LearningAnswer,
  LookBack,
  Moved,
  MoveReading,
  MovesAnswer,
  NoDealReading,
  OpeningsAnswer,
  PartyId,
  Reading,
  Spread,
  StabilityAnswer,
  Suggestion,
  ThresholdMapAnswer,
  TimelineAnswer,
  TimelineCaveat,
  VerdictAnswer,
} from '@parley/model'
import { changesBetween, type FlipAspect } from '@parley/model'
import { type Manner, usual } from '../manner.ts'
import { advice } from '../sentences/advice.ts'
import { blockersTitle } from '../sentences/blockersLines.ts'
import { caveatLines } from '../sentences/caveats.ts'
import { type AcrossSchools, acrossSchools } from '../sentences/chancePhrase.ts'
import { changeInJudgement, flipSentence } from '../sentences/change.ts'
import { termLines } from '../sentences/contingentTerms.ts'
import { suggestionLines } from '../sentences/designLines.ts'
import { type CasePair, differencePhrase } from '../sentences/differencePhrase.ts'
import { flipLine, flipsInRange, isTried } from '../sentences/flips.ts'
import { influencePhrase, influenceSentences } from '../sentences/influence.ts'
import { inputPhrase } from '../sentences/inputPhrase.ts'
import { learningSentence } from '../sentences/learning.ts'
import { logPhrase, logReason } from '../sentences/logPhrase.ts'
import {
  backfireSentences,
  beforeSentence,
  bestSentences,
  neutralitySentence,
} from '../sentences/moves.ts'
import {
  cheapestSentence,
  linesSentences,
  missSentence,
  openingSentences,
  proofSentence,
  relaxedSentences,
} from '../sentences/openings.ts'
import { quotableSentence } from '../sentences/quotable.ts'
import { readingLine, runLine } from '../sentences/runLine.ts'
import {
  acceptedLines,
  coalitionLines,
  pathLines,
  riseLines,
  stabilityCaveats,
  stabilitySides,
  stabilityTitle,
  whyLines,
} from '../sentences/stabilityLines.ts'
import { thresholdSentences } from '../sentences/threshold.ts'
import { type LogEntry, timeLog } from '../sentences/timeLog.ts'
import {
  channelSentence,
  lookBackSentence,
  opensSentence,
  wideningSentences,
} from '../sentences/timeline.ts'
import { isComputed, verdictSentence } from '../sentences/verdictSentence.ts'
import { weakestAssumptions } from '../sentences/weakest.ts'
import { type ChanceBand, chanceBand } from '../words/bands.ts'
import { toText } from '../words/phrase.ts'
import { everyNumberFinite } from './everyNumberFinite.ts'

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

/** A slot of the verdict sentence; `isFilled` is false when the answers had nothing to fill it with. */
export type SlotJson = Readonly<{ text: string; isFilled: boolean }>

export type ReadingJson = Readonly<{
  /** Share of draws, in [0, 1], unrounded; null when nothing was computed. */
  chance: number | null
  band: ChanceBand | null
  word: string | null
  margin: Spread | null
  nearest: Readonly<{
    deal: DealLabel
    share: number
    gains: readonly Readonly<{ party: PartyId; gain: Spread }>[]
  }> | null
  binding: readonly Readonly<{ party: PartyId; share: number }>[]
  bindingIssue: Reading['bindingIssue']
  zoneSize: Spread | null
  range: Reading['range']
  /** Why everything that needs a deal is null; null when it is not. */
  whyNull: 'no-deal-left' | 'not-computed' | null
}>

export type VerdictJson = Readonly<{
  sentence: string
  slots: Readonly<Record<'verdict' | 'why' | 'seen' | 'condition', SlotJson>>
  quotable: string
  /** The input nearest to turning the verdict: what stands in the condition, with its class and range; null when none does or none was tried. */
  turnsOn: (Driver & Readonly<{ phrase: string; sentence: string }>) | null
  exists: ReadingJson & Readonly<{ acrossSchools: AcrossSchools | null }>
  recognised: ReadingJson
  asSeenBy: readonly (ReadingJson &
    Readonly<{ party: PartyId; name: string; isModelled: boolean }>)[]
  cell: Cell
  cells: Readonly<Record<Cell, number>>
  advice: readonly string[]
  noDeals: readonly NoDealReading[]
  beliefs: readonly BeliefGap[]
  without: VerdictAnswer['without']
  ratifiers: VerdictAnswer['ratifiers']
}>

export type DriversJson = Readonly<{
  output: DriversAnswer['output']
  /** Null when nothing was computed; why stands among the caveats. */
  chance: number | null
  inputs: readonly (Driver & Readonly<{ phrase: string }>)[]
  /** Paths of the inputs at whose value the verdict turns, inside their range, nearest first. */
  flipsIf: readonly string[]
  /** Paths by influence × weak evidence, placeholders first. */
  weakest: readonly string[]
}>

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

export type InfluenceJson = Omit<InfluenceAnswer, 'run' | 'caveats' | 'inputs'> &
  Readonly<{
    inputs: readonly (InfluenceAnswer['inputs'][number] & Readonly<{ phrase: string }>)[]
    sentences: readonly string[]
    /** Paths of the inputs not worth arguing about. */
    settled: readonly string[]
  }>

export type ThresholdMapJson = Omit<ThresholdMapAnswer, 'run' | 'caveats'> &
  Readonly<{ sentences: readonly string[] }>

export type LearningJson = Omit<LearningAnswer, 'run' | 'caveats' | 'inputs'> &
  Readonly<{
    inputs: readonly (LearningAnswer['inputs'][number] & Readonly<{ phrase: string }>)[]
    sentence: string
  }>

export type SchoolJson = Readonly<{
  school: string | null
  name: string
  by: string
  exists: Readonly<{ chance: number; band: ChanceBand; word: string }>
  recognised: Readonly<{ chance: number; band: ChanceBand; word: string }>
  cell: Cell
  sentence: string
}>

export type ChangeEndJson = Readonly<{
  school: string | null
  name: string
  by: string
  asOf: string
  exists: Readonly<{ chance: number; band: ChanceBand; word: string }>
  recognised: Readonly<{ chance: number; band: ChanceBand; word: string }>
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

export type TimelineJson = Omit<TimelineAnswer, 'run' | 'caveats' | 'futures' | 'lookBack'> &
  Readonly<{
    futures: readonly (FuturePath &
      Readonly<{ sentence: string; channelSentence: string; widens: readonly string[] }>)[]
    lookBack: readonly (LookBack & Readonly<{ sentence: string }>)[]
    /** Steps in which a chance came to be said with another word; `future` is null for what came before as-of. */
    log: readonly Readonly<{
      future: string | null
      same: number
      entries: readonly Readonly<{
        date: string
        reading: LogEntry['reading']
        move: LogEntry['move']
        from: number
        to: number
        /** What moved it: dated events, what the data had, or the future itself. */
        reason: string
        sentence: string
      }>[]
    }>[]
  }>

export type BlockersJson = Omit<BlockersAnswer, 'run' | 'caveats'> &
  Readonly<{ sentence: string | null }>

export type DesignJson = Omit<DesignAnswer, 'run' | 'caveats' | 'suggestions' | 'terms'> &
  Readonly<{
    suggestions: readonly (Suggestion & Readonly<{ sentence: string }>)[]
    terms: readonly (ContingentTerm & Readonly<{ sentences: readonly string[] }>)[]
  }>

export type MovesJson = Omit<MovesAnswer, 'run' | 'caveats'> &
  Readonly<{
    sentences: Readonly<{
      before: string
      best: readonly string[]
      backfires: readonly string[]
      neutrality: string | null
    }>
  }>

export type OpeningsJson = Omit<OpeningsAnswer, 'run' | 'caveats'> &
  Readonly<{
    sentences: Readonly<{
      cheapest: string
      miss: string | null
      how: readonly (readonly string[])[]
      lines: readonly string[]
      relaxed: readonly string[]
      proof: string
    }>
  }>

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

function verdictJson(
  given: Case,
  verdict: VerdictAnswer,
  drivers: DriversAnswer | undefined,
  compare: CompareAnswer | undefined,
  manner: Manner,
): VerdictJson {
  const extras = { ...(drivers ? { drivers } : {}), ...(compare ? { schools: compare } : {}) }
  const sentence = verdictSentence(given, verdict, extras, manner)
  const slot = (of: SlotJson): SlotJson => ({ text: of.text, isFilled: of.isFilled })
  const isAnswered = isComputed(verdict)
  const nearest = sentence.slots.condition.isFilled && drivers ? flipsInRange(drivers)[0] : null
  const unmodelled = new Set(
    verdict.caveats.flatMap(c => (c.kind === 'beliefs-not-modelled' ? c.parties : [])),
  )
  const readingJson = (of: Reading): ReadingJson => ({
    ...(isAnswered ? chanceJson(of.chance, manner) : { chance: null, band: null, word: null }),
    margin: of.margin,
    nearest: of.nearest,
    binding: of.binding,
    bindingIssue: of.bindingIssue,
    zoneSize: of.zoneSize,
    range: of.range,
    whyNull: of.nearest !== null ? null : isAnswered ? 'no-deal-left' : 'not-computed',
  })
  return {
    sentence: sentence.text,
    slots: {
      verdict: slot(sentence.slots.verdict),
      why: slot(sentence.slots.why),
      seen: slot(sentence.slots.seen),
      condition: slot(sentence.slots.condition),
    },
    quotable: toText(quotableSentence(given, verdict, extras, manner)),
    turnsOn: nearest
      ? {
          ...nearest,
          phrase: toText(inputPhrase(given, manner.language, nearest.path)),
          sentence: toText(flipLine(given, nearest, manner)),
        }
      : null,
    exists: { ...readingJson(verdict.exists), acrossSchools: acrossSchools(compare) },
    recognised: readingJson(verdict.recognised),
    asSeenBy: verdict.asSeenBy.map(view => ({
      party: view.party,
      name: given.parties.find(party => party.id === view.party)?.name ?? view.party,
      isModelled: !unmodelled.has(view.party),
      ...readingJson(view.reading),
    })),
    cell: verdict.cell,
    cells: verdict.cells,
    advice: isAnswered ? advice(verdict, manner).map(toText) : [],
    noDeals: verdict.noDeals,
    beliefs: verdict.gaps,
    without: verdict.without,
    ratifiers: verdict.ratifiers,
  }
}

function driversJson(given: Case, drivers: DriversAnswer, manner: Manner): DriversJson {
  return {
    output: drivers.output,
    chance: isTried(drivers) ? drivers.chance : null,
    inputs: drivers.drivers.map(driver => ({
      ...driver,
      phrase: toText(inputPhrase(given, manner.language, driver.path)),
    })),
    flipsIf: flipsInRange(drivers).map(driver => driver.path),
    weakest: weakestAssumptions(given, drivers, drivers.drivers.length).map(driver => driver.path),
  }
}

function blockersJson(given: Case, answer: BlockersAnswer, manner: Manner): BlockersJson {
  const { run: _, caveats: __, ...rest } = answer
  const title = blockersTitle(given, answer, manner)
  return { ...rest, sentence: title ? toText(title) : null }
}

function designJson(given: Case, answer: DesignAnswer, manner: Manner): DesignJson {
  const { run: _, caveats: __, ...rest } = answer
  const lines = suggestionLines(given, answer, manner)
  return {
    ...rest,
    suggestions: answer.suggestions.map((of, i) => ({ ...of, sentence: toText(lines[i]!) })),
    terms: answer.terms.map(of => ({
      ...of,
      sentences: termLines(given, answer, of, manner).map(toText),
    })),
  }
}

function influenceJson(given: Case, answer: InfluenceAnswer, manner: Manner): InfluenceJson {
  const { run: _, caveats: __, ...rest } = answer
  return {
    ...rest,
    inputs: answer.inputs.map(row => ({
      ...row,
      phrase: toText(influencePhrase(given, row, manner)),
    })),
    sentences: influenceSentences(answer, manner).map(toText),
    settled: answer.inputs.filter(row => row.isSettled).map(row => row.path),
  }
}

function thresholdMapJson(
  given: Case,
  answer: ThresholdMapAnswer,
  manner: Manner,
): ThresholdMapJson {
  const { run: _, caveats: __, ...rest } = answer
  return { ...rest, sentences: thresholdSentences(given, answer, manner).map(toText) }
}

function learningJson(given: Case, answer: LearningAnswer, manner: Manner): LearningJson {
  const { run: _, caveats: __, ...rest } = answer
  return {
    ...rest,
    inputs: answer.inputs.map(row => ({
      ...row,
      phrase: toText(inputPhrase(given, manner.language, row.path)),
    })),
    sentence: toText(learningSentence(given, answer, manner)),
  }
}

function timelineJson(given: Case, answer: TimelineAnswer, manner: Manner): TimelineJson {
  const { run: _, caveats: __, ...rest } = answer
  return {
    ...rest,
    futures: answer.futures.map(future => ({
      ...future,
      sentence: toText(opensSentence(answer, future, manner)),
      channelSentence: toText(channelSentence(future, manner)),
      widens: wideningSentences(given, answer, future, manner).map(toText),
    })),
    lookBack: answer.lookBack.map(of => ({
      ...of,
      sentence: toText(lookBackSentence(given, of, manner)),
    })),
    log: timeLog(given, answer).map(log => ({
      future: log.future?.id ?? null,
      same: log.same,
      entries: log.entries.map(entry => ({
        date: answer.dates[entry.step]!,
        reading: entry.reading,
        move: entry.move,
        from: entry.from,
        to: entry.to,
        reason: toText(logReason(log, entry, manner)),
        sentence: toText(logPhrase(answer, entry, manner)),
      })),
    })),
  }
}

function movesJson(given: Case, answer: MovesAnswer, manner: Manner): MovesJson {
  const { run: _, caveats: __, ...rest } = answer
  const all: readonly MoveReading[] = answer.moves
  const neutral = neutralitySentence(given, all, manner)
  return {
    ...rest,
    sentences: {
      before: toText(beforeSentence(answer, manner)),
      best: bestSentences(given, answer, manner).map(toText),
      backfires: backfireSentences(answer, all, manner).map(toText),
      neutrality: neutral && toText(neutral),
    },
  }
}

function openingsJson(given: Case, answer: OpeningsAnswer, manner: Manner): OpeningsJson {
  const { run: _, caveats: __, ...rest } = answer
  const miss = missSentence(given, answer, manner)
  return {
    ...rest,
    sentences: {
      cheapest: toText(cheapestSentence(given, answer, manner)),
      miss: miss && toText(miss),
      how: answer.openings.map(of => openingSentences(given, of, manner).map(toText)),
      lines: linesSentences(given, answer, manner).map(toText),
      relaxed: relaxedSentences(given, answer, manner).map(toText),
      proof: toText(proofSentence(answer, manner)),
    },
  }
}

function stabilityJson(given: Case, answer: StabilityAnswer, manner: Manner): StabilityJson {
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

function schoolJson(
  given: Case,
  column: CompareAnswer['columns'][number],
  manner: Manner,
): SchoolJson {
  return {
    school: column.school,
    name: column.name,
    by: column.by,
    exists: chanceJson(column.verdict.exists.chance, manner),
    recognised: chanceJson(column.verdict.recognised.chance, manner),
    cell: column.verdict.cell,
    sentence: verdictSentence(given, column.verdict, {}, manner).slots.verdict.text,
  }
}

function changeJson(pair: CasePair, change: ChangeAnswer, manner: Manner): ChangeJson {
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

function chanceJson(
  chance: number,
  { language }: Manner,
): Readonly<{ chance: number; band: ChanceBand; word: string }> {
  const band = chanceBand(chance)
  return { chance, band, word: language.bands[band] }
}
