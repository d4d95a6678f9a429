import { type Analyses, type Ask, type Case, cheapestAsk, isLeftToRecognise } from '@parley/model'
import { strongestRival } from '../sentences/schools.ts'
import type { BriefAnswers } from './options.ts'

/** Each move is a verdict in every school; this many draws are enough to put moves in order. */
const MOVE_DRAWS = 2_000

type Asks<K extends keyof Analyses> = { readonly [Name in K]: Analyses[Name]['ask'] }

/** The questions whose answers make a brief, as far as the case gives rise to them. */
export type BriefAsks = Asks<'verdict' | 'drivers' | 'deals' | 'design' | 'blockers'> &
  Partial<Asks<'compare' | 'timeline' | 'moves' | 'openings'>>

/** What a brief of this case asks first; whoever writes one asks this and nothing else, so that all write the same. */
export function briefAsks(given: Case, ask: Ask): BriefAsks {
  return {
    verdict: ask,
    drivers: { ...ask, output: 'exists' },
    deals: { ...ask, limit: 10, referencePoints: false },
    design: { ...ask, drafts: [], by: null },
    blockers: { ...ask, deal: null },
    ...(given.schools.length > 0 ? { compare: ask } : {}),
    ...(given.dynamics ? { timeline: ask } : {}),
    ...(given.moves.length > 0
      ? {
          moves: { ...ask, draws: Math.min(ask.draws, MOVE_DRAWS), together: null },
          // The whole of what each cost buys, for its figure.
          openings: { ...cheapestAsk(ask), extent: 'moves' },
        }
      : {}),
  }
}

/** What it asks next, of the rival, and of a zone that is there and not recognised: that hangs on the first answers. */
export function briefAsksNext(
  ask: Ask,
  { compare, verdict, openings }: Partial<Pick<BriefAnswers, 'compare' | 'verdict' | 'openings'>>,
): Partial<Asks<'change' | 'openings'>> {
  const { draws, seed, school } = ask
  const rival = compare ? strongestRival(compare, school) : null
  return {
    ...(rival
      ? { change: { draws, seed, between: { kind: 'schools', from: school, to: rival.school } } }
      : {}),
    ...(openings && verdict && isLeftToRecognise(openings, verdict)
      ? { openings: { ...cheapestAsk(ask, 'recognised'), extent: 'moves' } }
      : {}),
  }
}
