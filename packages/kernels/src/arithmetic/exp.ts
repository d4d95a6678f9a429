import { doubleAt, highWord, lowWord, wordAt } from './floatWords.ts'

const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10
const perLn2 = Math.LOG2E

/**
 * The exponential function, the same to the bit on every platform.
 *
 * `Math.exp` may differ in the last bit between engines; this uses + − × ÷ and the exponent bits
 * only. Within 2 ulp of the true value; 0 below −745.14, Infinity above 709.79.
 *
 * With x = k ln 2 + r, |r| ≤ ½ ln 2: eˣ = 2ᵏeʳ, and eʳ by its Taylor series to r¹³.
 */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity
  if (x < -745.1332191019412) return 0
  const k = Math.floor(x * perLn2 + 0.5)
  const high = x - k * ln2High
  const low = k * ln2Low
  const r = high - low
  // What rounding took from r, paid back at first order.
  const lost = high - r - low
  const beyondFirst =
    r *
    r *
    (1 / 2 +
      r *
        (1 / 6 +
          r *
            (1 / 24 +
              r *
                (1 / 120 +
                  r *
                    (1 / 720 +
                      r *
                        (1 / 5040 +
                          r *
                            (1 / 40320 +
                              r *
                                (1 / 362880 +
                                  r *
                                    (1 / 3628800 +
                                      r *
                                        (1 / 39916800 +
                                          r * (1 / 479001600 + r * (1 / 6227020800))))))))))))
  const y = 1 + (r + (beyondFirst + lost * (1 + r)))
  return timesPowerOfTwo(y, k)
}

/** y · 2ᵏ for y in [½, 2] and −1076 < k ≤ 1024, in two steps where one would leave the exponent range. */
function timesPowerOfTwo(y: number, k: number): number {
  if (k >= -1021 && k <= 1023) return y * powerOfTwo(k)
  if (k > 1023) return y * 2 * powerOfTwo(k - 1)
  return y * powerOfTwo(k + 64) * 5.421010862427522e-20
}

function powerOfTwo(k: number): number {
  wordAt[highWord] = (k + 1023) << 20
  wordAt[lowWord] = 0
  return doubleAt[0]!
}
