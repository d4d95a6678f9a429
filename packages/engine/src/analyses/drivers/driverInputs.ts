import {
  type Case,
  type DriverOutput,
  type InputDomain,
  type InputEntry,
  inputsOf,
  type Spread,
  splitBeliefPath,
} from '@parley/model'
import { type Bounds, boundsOf, scaleOf } from '../../sample/bounds.ts'
import { quantileOf } from '../../sample/quantileOf.ts'
import { spreadLevel } from '../../sample/spreadOf.ts'
import { scaleEnds } from './scaleEnds.ts'

/** An input whose influence is asked about: one with an estimate of its own. */
export type DriverInput = Readonly<{
  entry: InputEntry
  unit: string
  value: Spread
  /** Values at even shares of its distribution, rising, from the 1% to the 99% point; one for a certain input. */
  quantiles: readonly number[]
  /** The ends of its scale, where it has both: chances and shares 0 to 1, scores 0 to 100. */
  scale: Bounds | null
  /** Where values may lie at all; infinite where nothing stops them. */
  legal: Bounds
}>

const shares = [0.01, 0.25, 0.5, 0.75, 0.99] as const

/**
 * The inputs that can be held, in file order. Formulas and `rest` are left out, since what they are
 * made of stands for them, and so are the ends of scales [W10]; beliefs too when nobody's own eyes are asked about.
 */
export function driverInputs(given: Case, output: DriverOutput): readonly DriverInput[] {
  const ends = scaleEnds(given)
  return inputsOf(given).flatMap((entry): DriverInput[] => {
    const { estimate } = entry.input
    if (estimate.kind === 'formula' || estimate.kind === 'rest') return []
    if (output === 'exists' && splitBeliefPath(entry.path)) return []
    if (ends.has(entry.path)) return []
    const domain = scaleOf(entry)
    const quantile = quantileOf(estimate, domain)
    const at = (share: number): number =>
      typeof quantile === 'number' ? quantile : quantile(share)
    const bounds = boundsOf(domain)
    return [
      {
        entry,
        unit: unitOf(given, entry),
        value: { median: at(0.5), low: at(0.1), high: at(0.9), level: spreadLevel },
        quantiles: typeof quantile === 'number' ? [quantile] : shares.map(at),
        scale: bounds.high < Infinity ? bounds : null,
        legal: bounds,
      },
    ]
  })
}

const pointsOf: ReadonlySet<InputDomain> = new Set(['worth', 'points', 'cost', 'score'])

/** `chance` for chances and shares; the party's own unit for worths, `points` where it has none; else the quantity's. */
function unitOf(given: Case, { path, domain }: InputEntry): string {
  if (domain === 'chance' || domain === 'share') return 'chance'
  const about = splitBeliefPath(path)?.about ?? path
  const [kind, id] = about.split('.')
  if (kind === 'quantities') return given.quantities.find(of => of.id === id)?.unit ?? ''
  if (!pointsOf.has(domain)) return ''
  const unit = given.worth.find(of => of.party === id)?.unit ?? ''
  return unit === '' || unit === 'value points' || domain === 'score' ? 'points' : unit
}
