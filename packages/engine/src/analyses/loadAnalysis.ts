import type { Analyses, AnalysisName, Case } from '@parley/model'
import type { Steps } from '../runners/Steps.ts'
import { onDrawsTaken } from './onDrawsTaken.ts'
import { requireWorthFor } from './withoutWorth.ts'

type Start = (given: Case, ask: never) => Steps<unknown>

const loads: { readonly [K in AnalysisName]: () => Promise<Start> } = {
  verdict: async () => (await import('./verdict.ts')).verdictSteps,
  blockers: async () => (await import('./blockers.ts')).blockersSteps,
  change: async () => (await import('./change.ts')).changeSteps,
  compare: async () => (await import('./compare.ts')).compareSteps,
  deals: async () => (await import('./deals.ts')).dealsSteps,
  design: async () => (await import('./design.ts')).designSteps,
  drivers: async () => (await import('./drivers.ts')).driversSteps,
  influence: async () => (await import('./influence.ts')).influenceSteps,
  learning: async () => (await import('./learning.ts')).learningSteps,
  thresholdMap: async () => (await import('./thresholdMap.ts')).thresholdMapSteps,
  moves: async () => (await import('./moves.ts')).movesSteps,
  openings: async () => (await import('./openings.ts')).openingsSteps,
  openingCounts: async () => (await import('./openings/openingCounts.ts')).openingCountsSteps,
  positions: async () => (await import('./positions.ts')).positionsSteps,
  stability: async () => (await import('./stability.ts')).stabilitySteps,
  talks: async () => (await import('./talks.ts')).talksSteps,
  timeline: async () => (await import('./timeline.ts')).timelineSteps,
}

/**
 * `analysisSteps` for a thread that runs few kinds: only the modules of the one asked for are opened, which is a third
 * of the time that all of them take.
 */
export async function loadAnalysis<K extends AnalysisName>(
  analysis: K,
): Promise<(given: Case, ask: Analyses[K]['ask']) => Steps<Analyses[K]['answer']>> {
  const start = await loads[analysis]()
  return (given, ask) => {
    requireWorthFor(analysis, given)
    return onDrawsTaken(analysis, given, ask, start as never)
  }
}
