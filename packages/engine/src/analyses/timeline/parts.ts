import type { Case, TimelineAnswer, TimelineAsk } from '@parley/model'
import { type Parts, sideBySide } from '../Parts.ts'
import { OBSERVED } from './observed.ts'
import { lookBacks } from './signposts.ts'

/**
 * A timeline by its futures: every future is told on the same draws whoever tells it.
 *
 * What the data did goes first, to the part with the fewest futures, since it is cheapest to tell; that part alone tells
 * the past. Neighbours in the file stay together, since they have most in common. Parts differ by one at most. Null with
 * fewer than two to tell.
 */
export function timelineParts(
  given: Case,
  ask: TimelineAsk,
  count: number,
): Parts<'timeline'> | null {
  const { dynamics } = given
  if (!dynamics || ask.futures) return null
  const ids = [...dynamics.futures.map(future => future.id as string), OBSERVED]
  const parts = Math.min(count, ids.length)
  if (parts < 2) return null
  const dealt = [OBSERVED, ...ids.slice(0, -1)]
  const upTo = (part: number): number => Math.floor((part * dealt.length) / parts)
  const asks = Array.from({ length: parts }, (_, part) => ({
    ...ask,
    futures: dealt.slice(upTo(part), upTo(part + 1)),
    ...(part === 0 ? {} : { past: false as const }),
  }))
  return sideBySide('timeline', asks, answers => join(dynamics, ids, answers))
}

function join(
  dynamics: NonNullable<Case['dynamics']>,
  ids: readonly string[],
  answers: readonly TimelineAnswer[],
): TimelineAnswer {
  const [first] = answers
  if (!first) throw new Error('timelineParts: no answers')
  const told = answers.flatMap(answer => answer.futures)
  const futures = ids.flatMap(id => told.filter(future => future.id === id))
  const lookBack = lookBacks(dynamics, first.signposts, futures, first.asOfStep)
  return { ...first, futures, lookBack }
}
