import type { Estimate } from '@parley/model'

/** An estimate, and the unit its numbers were written in: `chance` for percents and words of chance. */
export type Found = Readonly<{ estimate: Estimate; unit: string }>
