import type { IsoDate } from '../ids.ts'

/** What is known when a question is asked of a date: the rows published by then and no others, or every row there is. */
export type Known = 'then' | 'now'

/** When a question is asked of a case that moves, in place of its own as-of. */
export type Moment = Readonly<{ date: IsoDate; known: Known }>
