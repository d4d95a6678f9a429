/** "Recover 14 changes from 10:42?" What they come to is `OpenDocument.compareRecovery`. */
export type Recovery = Readonly<{
  count: number
  /** What the last of them was called. */
  lastName: string
  /** When the first and the last were made. */
  since: number
  until: number
}>
