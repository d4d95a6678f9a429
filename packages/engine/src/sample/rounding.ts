/**
 * A margin this little below zero, in points, counts as zero.
 *
 * Files are typed in decimals: 0.8 − 0.1 and 0.6 + 0.1 are meant to be equal, and in binary they are
 * not. Far below any difference a file can mean.
 */
export const ROUNDING = 1e-9

/** Whether a margin means that a zone exists. */
export function isOpen(margin: number): boolean {
  return margin >= -ROUNDING
}
