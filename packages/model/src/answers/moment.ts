import type { IsoDate } from '../ids.ts'
import type { Known } from './timeline.ts'

/**
 * When a question is asked of a case that moves, in place of its own as-of.
 *
 * `known`: `then` knows the rows published by `date` and no others, `now` every row there is.
 */
export type Moment = Readonly<{ date: IsoDate; known: Known }>
