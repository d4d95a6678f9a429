import type { AttributionClass } from '../attribution.ts'
import type { PartyId } from '../ids.ts'
import type { TopicId } from '../positions.ts'
import type { Ask } from './ask.ts'
import type { Caveat, Run, Spread } from './common.ts'

/**
 * Which reading of the challenge rounds of Scholz, Calbert & Smith (2011): by the formulas they print, or by those
 * their own table of results was computed with. They give different answers.
 */
export type ChallengeReadingName = 'as-printed' | 'as-tabled'

export type PositionsAsk = Ask &
  Readonly<{
    /** One topic, or null for all of them. */
    topic: TopicId | null
    /** Rounds of challenges played, from 1. */
    rounds: number
  }>

/** Where the weight of those with influence lies. Says nothing of whether anybody would sign. */
export type PositionsAnswer = Readonly<{
  run: Run
  topics: readonly TopicReading[]
  caveats: readonly Caveat[]
}>

export type TopicReading = Readonly<{
  topic: TopicId
  name: string
  unit: string
  /** Mean of the positions, weighted by capability times salience. Null when in some draw nobody has weight. */
  mean: Spread | null
  /** The position no other beats: of the weighted median. Where two split the weight in halves, the lower. */
  median: Spread | null
  actors: readonly ActorReading[]
  challenges: readonly ChallengeReading[]
}>

export type ActorReading = Readonly<{
  party: PartyId
  stands: Spread
  /** Of where it stands: stated, inferred, elicited or assumed. */
  class: AttributionClass
  /** Share of all weight, in [0, 1]. */
  weight: Spread
  /** By how much the mean is moved by its being there, in the unit of the topic. Null when in some draw it alone has weight. */
  pull: Spread | null
  /** Share of draws in which the median is its position. */
  isMedian: number
}>

export type ChallengeReading = Readonly<{
  reading: ChallengeReadingName
  /** Draws that were played: fewer than asked for where actors are many, one where nothing is uncertain. */
  draws: number
  /** After each round from 1. */
  after: readonly Readonly<{ mean: Spread; median: Spread }>[]
  /** Share of the draws in which nobody moves any more in the last round. */
  settled: number
  /** The moves of the first round at the central values. */
  first: readonly Readonly<{
    party: PartyId
    towards: PartyId
    kind: 'loses' | 'compromises' | 'gives-in'
    to: number
  }>[]
}>
