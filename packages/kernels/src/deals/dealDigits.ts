/**
 * Writes the options that a deal takes, issue by issue.
 *
 * Deals are numbered in mixed radix and the last issue varies fastest.
 *
 * @param number  the deal, in [0, product of `counts`)
 * @param counts  how many options each issue has
 * @param out     receives one option index per issue
 *
 * Time O(issues).
 */
export function dealDigits(number: number, counts: Uint32Array, out: Uint32Array): void {
  let rest = number
  for (let j = counts.length - 1; j >= 0; j--) {
    const count = counts[j]!
    out[j] = rest % count
    rest = Math.floor(rest / count)
  }
}

/** The number of the deal that takes option `digits[j]` on issue j: the inverse of `dealDigits`. */
export function dealNumber(digits: ArrayLike<number>, counts: Uint32Array): number {
  let number = 0
  for (let j = 0; j < counts.length; j++) number = number * counts[j]! + digits[j]!
  return number
}
