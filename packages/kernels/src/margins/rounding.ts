/**
 * A gain this little below 0, in points, counts as 0.
 *
 * Values are typed in decimals: 0.8 − 0.1 and 0.6 + 0.1 are meant to be equal, and in binary they are
 * not. Far below any difference a case can mean.
 */
export const GAIN_ROUNDING = 1e-9

/** Shares of a vote are typed in decimals too: 0.1 + 0.2 meets a need of 0.3. */
export const SHARE_ROUNDING = 1e-9
