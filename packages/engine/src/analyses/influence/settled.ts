import { type DriverOutput, splitBeliefPath } from '@parley/model'
import type { OpenCase } from '../../views/openCase.ts'
import { driverInputs } from '../drivers/driverInputs.ts'
import { findFlip } from '../drivers/findFlip.ts'
import { respond } from '../drivers/respond.ts'
import type { Factor } from './factors.ts'

/** The width of the narrowest band of chance between the ends: 1% to 5%. */
const NARROWEST_BAND = 0.04

/** Of some factors, those that move the chance by less than a band and turn the verdict nowhere in their range. */
export function idleFactors(
  open: OpenCase,
  output: DriverOutput,
  draws: number,
  among: readonly Factor[],
): ReadonlySet<Factor> {
  const paths = new Set<string>(among.flatMap(of => of.paths))
  const inputs = driverInputs(open.given, output).filter(({ entry }) => paths.has(entry.path))
  if (inputs.length === 0) return new Set()
  const responses = respond(open, output, inputs, draws)
  const isLikely = responses.chance >= 0.5
  const idle = new Set(
    inputs.flatMap((input, i) => {
      const { ends, search, isLikelyAt } = responses.of(i)
      const { low, high } = ends()
      if (Math.abs(high.chance - low.chance) >= NARROWEST_BAND) return []
      const flip = findFlip(input, search, x => isLikelyAt(x) !== isLikely)
      return flip.kind === 'flips' && flip.isInRange ? [] : [input.entry.path as string]
    }),
  )
  return new Set(among.filter(of => of.paths.every(path => idle.has(path))))
}

/** The paths of a factor that are beliefs, other than the one it is named for. */
export function beliefsOf({ entry, paths }: Factor): readonly string[] {
  return paths.filter(path => path !== entry.path && splitBeliefPath(path))
}
