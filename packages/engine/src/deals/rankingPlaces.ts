import type { CourseId, RankedOutcome, ValueModel } from '@parley/model'

type Ranking = Extract<ValueModel, { kind: 'ranking' }>

/**
 * The place of an outcome in a ranking [W6]: the last tier is place 1, the one above it 2, and so on.
 *
 * What the ranking leaves out stands at 0, below all it names. Deals and the courses of no deal
 * share one scale; only the order of two places means anything.
 */
export function placeIn(ranking: Ranking, isIt: (outcome: RankedOutcome) => boolean): number {
  const tier = ranking.tiers.findIndex(outcomes => outcomes.some(isIt))
  return tier < 0 ? 0 : ranking.tiers.length - tier
}

/** The place of a course of no deal in its party's ranking. */
export function placeOfCourse(ranking: Ranking, course: CourseId): number {
  return placeIn(ranking, outcome => outcome.kind === 'course' && outcome.course === course)
}
