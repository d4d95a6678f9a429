import type { Ask } from './ask.ts'
import type { BlockersAnswer, BlockersAsk } from './blockers.ts'
import type { ChangeAnswer, ChangeAsk } from './change.ts'
import type { CompareAnswer } from './compare.ts'
import type { DealsAnswer } from './deals.ts'
import type { DesignAnswer, DesignAsk } from './design.ts'
import type {
  DriverOutput,
  DriversAnswer,
  InfluenceAnswer,
  LearningAnswer,
  ThresholdMapAnswer,
} from './drivers.ts'
import type { MovesAnswer, MovesAsk } from './moves.ts'
import type { OpeningCounts, OpeningCountsAsk, OpeningsAnswer, OpeningsAsk } from './openings.ts'
import type { PositionsAnswer, PositionsAsk } from './positions.ts'
import type { StabilityAnswer, StabilityAsk } from './stability.ts'
import type { TalksAnswer, TalksAsk } from './talks.ts'
import type { TimelineAnswer, TimelineAsk } from './timeline.ts'
import type { VerdictAnswer, VerdictAsk } from './verdict.ts'

/** Every analysis: what is asked and what comes back. A new kind is one more entry, and the compiler lists the rest. */
export type Analyses = {
  verdict: { ask: VerdictAsk; answer: VerdictAnswer }
  deals: { ask: Ask & Readonly<{ limit: number; referencePoints: boolean }>; answer: DealsAnswer }
  blockers: { ask: BlockersAsk; answer: BlockersAnswer }
  design: { ask: DesignAsk; answer: DesignAnswer }
  drivers: { ask: Ask & Readonly<{ output: DriverOutput }>; answer: DriversAnswer }
  influence: {
    ask: Ask & Readonly<{ output: DriverOutput; base: number }>
    answer: InfluenceAnswer
  }
  thresholdMap: {
    ask: Ask &
      Readonly<{
        output: DriverOutput
        /** Two inputs with a range; null for the two that move the answer most. */
        paths: readonly [string, string] | null
        /** How many values of each. */
        grid: number
      }>
    answer: ThresholdMapAnswer
  }
  learning: { ask: Ask & Readonly<{ output: DriverOutput }>; answer: LearningAnswer }
  moves: { ask: MovesAsk; answer: MovesAnswer }
  openings: { ask: OpeningsAsk; answer: OpeningsAnswer }
  openingCounts: { ask: OpeningCountsAsk; answer: OpeningCounts }
  timeline: { ask: TimelineAsk; answer: TimelineAnswer }
  positions: { ask: PositionsAsk; answer: PositionsAnswer }
  stability: { ask: StabilityAsk; answer: StabilityAnswer }
  talks: { ask: TalksAsk; answer: TalksAnswer }
  change: { ask: ChangeAsk; answer: ChangeAnswer }
  compare: { ask: Omit<Ask, 'school'>; answer: CompareAnswer }
}
export type AnalysisName = keyof Analyses
