import type { Input } from './estimate.ts'
import type { Id, PartyId } from './ids.ts'

export type TopicId = Id<'topic'>

/**
 * Where many actors stand on one question of a number, and how much each counts [Q1]: what models of influence
 * start from. Nothing here says what a deal is worth to anybody, so no verdict depends on it.
 */
export type Topic = Readonly<{
  id: TopicId
  name: string
  /** Of the positions; empty where they have none. */
  unit: string
  /** At least two, in file order. */
  actors: readonly TopicActor[]
}>

export type TopicActor = Readonly<{
  party: PartyId
  /** Where it stands, in the unit of the topic. */
  stands: Input
  /** What it could bring to bear, from 0, on one scale for the actors of the topic. */
  capability: Input
  /** How much of it it would use on this question, in [0, 1]. */
  salience: Input
}>

/** `positions.delay.germany.stands`: the path of one number of an actor. */
export function topicPath(
  topic: TopicId,
  party: PartyId,
  what: 'stands' | 'capability' | 'salience',
): string {
  return `positions.${topic}.${party}.${what}`
}
