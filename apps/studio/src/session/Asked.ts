import type { Case } from '@parley/model'

/** What a screen asks about: the case with what is being tried, the school, and what was changed. */
export type Asked = Readonly<{
  given: Case
  /** The case as it is written, without what is being tried. */
  written: Case
  school: string | null
  changed: readonly string[]
}>

/** With what is being tried in it, or as it is written. */
export type Lens = 'tried' | 'written'
