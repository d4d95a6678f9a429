import { expect, it } from 'vitest'
import expected from '../../test/fixtures/quantiles/expected.json' with { type: 'json' }
import { logGamma } from './logGamma.ts'

it('gives the values of another library', () => {
  for (const { x, is } of expected.logGamma)
    expect(Math.abs(logGamma(x) - is)).toBeLessThan(1e-13 * Math.max(1, Math.abs(is)))
})
