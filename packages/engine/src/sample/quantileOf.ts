import {
  exp,
  log,
  makeBetaQuantile,
  makePertQuantile,
  normalQuantile,
  triangularQuantile,
} from '@parley/kernels'
import type { DistributionName, Estimate, InputDomain } from '@parley/model'
import { type Bounds, boundsOf } from './bounds.ts'
import { mixtureQuantile } from './mixtureQuantile.ts'
import type { Quantile } from './Quantile.ts'
import { rankedQuantile } from './rankedQuantile.ts'

/** Estimates that carry their own distribution: all but formulas and `rest`, which are made of other inputs. */
export type OwnEstimate = Exclude<Estimate, { kind: 'formula' } | { kind: 'rest' }>

/**
 * The quantile function of an estimate on the scale of its place, or a number when it is certain.
 *
 * [E1] points as written; [E2] a normal curve whose tails outside the range are equal; [E3] half of a
 * normal curve on each side of the median `best`; [E4] named distributions; [E5] uniform over the
 * word's band; [E6] mixtures by inversion; [W2, W3] places in ranks by the steepness of their list. Everything but a point stops at the ends of the scale.
 */
export function quantileOf(estimate: OwnEstimate, domain: InputDomain): Quantile | number {
  const bounds = boundsOf(domain)
  switch (estimate.kind) {
    case 'point':
      return estimate.value
    case 'range': {
      const { low, high } = estimate
      if (low === high) return low
      const centre = 0.5 * (low + high)
      const spread = (0.5 * (high - low)) / tailAt(estimate.level)
      return stopped(u => centre + spread * normalQuantile(u), bounds)
    }
    case 'best': {
      const { low, best, high } = estimate
      if (low === high) return best
      const z = tailAt(estimate.level)
      const below = (best - low) / z
      const above = (high - best) / z
      return stopped(u => best + (u < 0.5 ? below : above) * normalQuantile(u), bounds)
    }
    case 'word': {
      const { low, high } = estimate
      return low === high ? low : stopped(u => low + u * (high - low), bounds)
    }
    case 'distribution': {
      const quantile = named(estimate.name, estimate.parameters)
      return typeof quantile === 'number' ? quantile : stopped(quantile, bounds)
    }
    case 'mixture': {
      const parts = estimate.parts.map(part => {
        if (part.of.kind === 'formula' || part.of.kind === 'rest')
          throw new Error(`quantileOf: a mixture of ${part.of.kind}`)
        return { weight: part.weight, quantile: quantileOf(part.of, domain) }
      })
      return mixtureQuantile(parts)
    }
    case 'ranked':
      return rankedQuantile(estimate)
    default:
      throw new Error(`quantileOf: no such estimate ${estimate satisfies never}`)
  }
}

/** How many standard deviations from the middle the end of a range with this level lies. */
function tailAt(level: number): number {
  return normalQuantile(0.5 + 0.5 * level)
}

function stopped(quantile: Quantile, { low, high }: Bounds): Quantile {
  if (low === -Infinity && high === Infinity) return quantile
  return u => {
    const x = quantile(u)
    return x < low ? low : x > high ? high : x
  }
}

/** 68% of a lognormal lies within median/factor and median·factor. */
const tailOf68 = normalQuantile(0.84)

function named(name: DistributionName, parameters: readonly number[]): Quantile | number {
  const [first = 0, second = 0, third = 0] = parameters
  switch (name) {
    case 'normal':
      return second === 0 ? first : u => first + second * normalQuantile(u)
    case 'lognormal': {
      const spread = log(second) / tailOf68
      return spread === 0 ? first : u => first * exp(spread * normalQuantile(u))
    }
    case 'uniform':
      return first === second ? first : u => first + u * (second - first)
    case 'triangular':
      return first === third ? first : u => triangularQuantile(u, first, second, third)
    case 'pert':
      return first === third ? first : makePertQuantile(first, second, third)
    case 'beta':
      return makeBetaQuantile(first, second)
    default:
      throw new Error(`quantileOf: no such distribution ${name satisfies never}`)
  }
}
