/** Time as a document sees it, so that tests can turn it. */
export type Clock = Readonly<{
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back once, after so many milliseconds; returns what calls it off. */
  after(milliseconds: number, then: () => void): () => void
}>
