import type { Analyses, AnalysisName, Case } from '@parley/model'
import type { Steps } from '../runners/Steps.ts'
import { blockersSteps } from './blockers.ts'
import { changeSteps } from './change.ts'
import { compareSteps } from './compare.ts'
import { dealsSteps } from './deals.ts'
import { designSteps } from './design.ts'
import { driversSteps } from './drivers.ts'
import { influenceSteps } from './influence.ts'
import { learningSteps } from './learning.ts'
import { movesSteps } from './moves.ts'
import { onDrawsTaken } from './onDrawsTaken.ts'
import { openingCountsSteps } from './openings/openingCounts.ts'
import { openingsSteps } from './openings.ts'
import { positionsSteps } from './positions.ts'
import { stabilitySteps } from './stability.ts'
import { talksSteps } from './talks.ts'
import { thresholdMapSteps } from './thresholdMap.ts'
import { timelineSteps } from './timeline.ts'
import { verdictSteps } from './verdict.ts'
import { requireWorthFor } from './withoutWorth.ts'

type Start<K extends AnalysisName> = (
  given: Case,
  ask: Analyses[K]['ask'],
) => Steps<Analyses[K]['answer']>

const starts: { readonly [K in AnalysisName]: Start<K> } = {
  verdict: verdictSteps,
  blockers: blockersSteps,
  change: changeSteps,
  compare: compareSteps,
  deals: dealsSteps,
  design: designSteps,
  drivers: driversSteps,
  influence: influenceSteps,
  learning: learningSteps,
  thresholdMap: thresholdMapSteps,
  moves: movesSteps,
  openings: openingsSteps,
  openingCounts: openingCountsSteps,
  positions: positionsSteps,
  stability: stabilitySteps,
  talks: talksSteps,
  timeline: timelineSteps,
}

/**
 * Starts an analysis by name: what every runner runs.
 *
 * Throws `withoutWorth` when what is asked weighs deals and the case weighs none [O7, Q4].
 */
export function analysisSteps<K extends AnalysisName>(
  analysis: K,
  given: Case,
  ask: Analyses[K]['ask'],
): Steps<Analyses[K]['answer']> {
  requireWorthFor(analysis, given)
  return onDrawsTaken(analysis, given, ask, starts[analysis])
}
