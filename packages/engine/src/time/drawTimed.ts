import { fillScrambledSobol, hashName, sobolDimensionCount, stream } from '@parley/kernels'
import type { Input, InputDomain, InputPath } from '@parley/model'
import type { Column, Columns } from '../sample/columns.ts'
import { evaluate } from '../sample/evaluate.ts'
import { quantileOf } from '../sample/quantileOf.ts'

/** Draws the inputs of the dynamics: effects, chances of events, what a future brings. */
export type TimedDraws = Readonly<{
  /** The column of one such input, under a name of its own. The same name gives the same uniforms. */
  column(name: string, input: Input, domain: InputDomain): Column
  /** A uniform in (0, 1) per draw, for what happens or not. */
  uniforms(name: string): Float64Array
}>

/**
 * Timed inputs take Sobol dimensions after those of the case, in the order they are first asked for,
 * each scrambled by a hash of seed and name, so that adding dynamics moves no draw of the case.
 */
export function makeTimedDraws(columns: Columns): TimedDraws {
  const { draws, seed } = columns
  const uniformsOf = new Map<string, Float64Array>()
  const known = new Map<string, Column>()
  let dimension = columns.dimensions.size
  const uniforms = (name: string): Float64Array => {
    const found = uniformsOf.get(name)
    if (found) return found
    const made = new Float64Array(draws)
    if (dimension < sobolDimensionCount) {
      fillScrambledSobol(dimension++, hashName(seed, name), 0, made)
    } else {
      const next = stream(seed, name)
      for (let s = 0; s < draws; s++) made[s] = next()
    }
    uniformsOf.set(name, made)
    return made
  }
  const draw = (name: string, input: Input, domain: InputDomain): Column => {
    const { estimate } = input
    if (estimate.kind === 'rest') throw new Error(`drawTimed: rest stands in ${name}`)
    if (estimate.kind === 'formula') {
      return evaluate(estimate.expression, id => columns.column(`quantities.${id}` as InputPath))
    }
    const quantile = quantileOf(estimate, domain)
    if (typeof quantile === 'number') return quantile
    const u = uniforms(name)
    const out = new Float64Array(draws)
    for (let s = 0; s < draws; s++) out[s] = quantile(u[s]!)
    return out
  }
  return {
    uniforms,
    column: (name, input, domain) => {
      const found = known.get(name)
      if (found !== undefined) return found
      const made = draw(name, input, domain)
      known.set(name, made)
      return made
    },
  }
}
