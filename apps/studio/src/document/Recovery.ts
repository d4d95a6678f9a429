/** "Recover 14 changes from 10:42?", with what to compare. */
export type Recovery = Readonly<{
  /** How many steps, what the last was called, when the first and the last were made. */
  count: number
  lastName: string
  since: number
  until: number
  /** The file as it is, and as it would be. */
  before: string
  after: string
}>
