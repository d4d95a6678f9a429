/**
 * What one signature needs of its voters. Voters are indices into the arrays of worths and of
 * no-deal worths that go with it; a voter accepts a deal when its gain is 0 or more.
 */
export type Quorum = {
  voters: Uint32Array
  /** Share of the vote of each of `voters`. */
  shares: Float64Array
  /** The sum of shares that is enough; at or below 0 no vote is needed. */
  needs: number
  /** Voters without whom nothing passes. */
  vetoes: Uint32Array
}
