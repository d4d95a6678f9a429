import { log } from './log.ts'

const halfLogTwoPi = 0.9189385332046728

/**
 * The logarithm of the gamma function for x > 0, to about 1e-14 relative where it is not near zero.
 *
 * Below 12 the argument is moved up by Γ(x + 1) = xΓ(x); above, Stirling's series to the x⁻¹³ term
 * (Abramowitz & Stegun 1964, 6.1.41).
 */
export function logGamma(x: number): number {
  let shifted = x
  let product = 1
  while (shifted < 12) {
    product *= shifted
    shifted += 1
  }
  const z = 1 / (shifted * shifted)
  const series =
    (1 / 12 +
      z *
        (-1 / 360 +
          z *
            (1 / 1260 + z * (-1 / 1680 + z * (1 / 1188 + z * (-691 / 360360 + z * (1 / 156))))))) /
    shifted
  return (shifted - 0.5) * log(shifted) - shifted + halfLogTwoPi + series - log(product)
}
