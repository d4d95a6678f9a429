import {
  challengeRound,
  type ChallengeReading as Reading,
  weightedMean,
  weightedMedian,
} from '@parley/kernels'
import type { ChallengeReading, Topic } from '@parley/model'
import type { Steps } from '../../runners/Steps.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import type { Standing } from './standings.ts'

/** Comparisons of one actor's distance to two others over all rounds and draws, about; and draws played at least. */
const WORK = 50_000_000
const LEAST_DRAWS = 32

/**
 * Challenge rounds in each draw, and their first moves at the central values.
 *
 * What counts as one whole distance is that of the extremes before the first round, so the answer does not depend
 * on the unit. Where all stand alike nobody moves. Where nothing is uncertain one draw says what happens in all.
 */
export function* challengesOf(
  topic: Topic,
  draws: number,
  rounds: number,
  at: (draw: number) => Standing,
  central: Standing,
  isCertain: boolean,
  reading: Reading,
): Steps<ChallengeReading> {
  const count = topic.actors.length
  // A power costs about as much as twenty comparisons, and there are four for every pair.
  const affordable = Math.floor(WORK / (rounds * count * count * (count + 80)))
  const played = isCertain ? 1 : Math.min(draws, Math.max(LEAST_DRAWS, affordable))
  const means = Array.from({ length: rounds }, () => new Float64Array(played))
  const medians = Array.from({ length: rounds }, () => new Float64Array(played))
  const every = Math.max(1, Math.ceil(played / 50))
  let settled = 0
  for (let s = 0; s < played; s++) {
    if (s % every === 0) yield s / played
    const { stands, weight, salience } = at(s)
    const range = extent(stands)
    let where = stands
    let isStill = range === 0
    for (let r = 0; r < rounds; r++) {
      if (!isStill) {
        const round = challengeRound(where, weight, salience, range, reading)
        where = round.at
        isStill = round.moves.length === 0
      }
      means[r]![s] = weightedMean(where, weight)!
      medians[r]![s] = where[weightedMedian(where, weight)]!
    }
    if (isStill) settled++
  }
  const { stands, weight, salience } = central
  const range = extent(stands)
  const first = range > 0 ? challengeRound(stands, weight, salience, range, reading).moves : []
  return {
    reading,
    draws: played,
    after: means.map((mean, r) => ({ mean: spreadOf(mean), median: spreadOf(medians[r]!) })),
    settled: settled / played,
    first: first.map(({ actor, towards, kind, to }) => ({
      party: topic.actors[actor]!.party,
      towards: topic.actors[towards]!.party,
      kind,
      to,
    })),
  }
}

function extent(stands: Float64Array): number {
  return (
    stands.reduce((most, of) => Math.max(most, of), -Infinity) -
    stands.reduce((least, of) => Math.min(least, of), Infinity)
  )
}
