import { doubleAt, highWord, wordAt } from './floatWords.ts'

// ln 2 in two parts: the high one has 21 trailing zero bits, so that k · high is exact for |k| < 2²⁰.
const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10
const squareRootOfHalf = Math.SQRT1_2

/**
 * The natural logarithm, the same to the bit on every platform.
 *
 * `Math.log` may differ in the last bit between engines; this uses + − × ÷ and the exponent bits
 * only. Within 1 ulp of the true value for positive finite x. log(0) is −Infinity, log(Infinity) is
 * Infinity; x must not be negative.
 *
 * With x = 2ᵏ(1 + f), √½ ≤ 1 + f < √2, and s = f/(2 + f): ln(1 + f) = 2 artanh s, summed as a
 * series in s² to the term where it falls below half an ulp.
 */
export function log(x: number): number {
  if (x === 0) return -Infinity
  if (x === Infinity) return Infinity
  let k = 0
  let m = x
  if (m < 2.2250738585072014e-308) {
    // Subnormal: the exponent bits say nothing until it is scaled up by 2⁵⁴.
    m *= 18014398509481984
    k = -54
  }
  doubleAt[0] = m
  const high = wordAt[highWord]!
  k += (high >>> 20) - 1022
  // Keep the fraction, set the exponent so that ½ ≤ m < 1, then move to [√½, √2).
  wordAt[highWord] = (high & 0x000fffff) | 0x3fe00000
  m = doubleAt[0]!
  if (m < squareRootOfHalf) {
    m *= 2
    k -= 1
  }
  const f = m - 1
  const s = f / (2 + f)
  const z = s * s
  const tail =
    z *
    (2 / 3 +
      z *
        (2 / 5 +
          z *
            (2 / 7 +
              z *
                (2 / 9 +
                  z *
                    (2 / 11 +
                      z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21))))))))))
  // ln(1 + f) = f − (f²/2 − s(f²/2 + tail)): the large part f is exact, so its rounding is not paid twice.
  const halfSquare = 0.5 * f * f
  return k * ln2High - (halfSquare - (s * (halfSquare + tail) + k * ln2Low) - f)
}
