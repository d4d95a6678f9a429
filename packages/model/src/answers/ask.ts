/** What every question carries. The same asks give the same bytes. */
export type Ask = Readonly<{
  draws: number
  seed: string
  /** A school of the case, or null for the case as written. */
  school: string | null
}>
