import { bestLevel, type LevelFound, TIE } from '@parley/kernels'
import type { Case, ReferencePoint } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { dealLabel } from '../../deals/dealLabel.ts'
import { type CentralLevels, gainsAt, levelOf, type Stretch } from './centralLevels.ts'
import { referencePointNames } from './referencePoints.ts'

/** Halvings of a stretch in search of the Nash level: past the last bit of a double. */
const HALVINGS = 60
/** Stands for a party that is left out because it can gain nothing. */
const NO_OBJECTION = 1e12

type Found = Readonly<{ stretch: Stretch; share: number; value: number }>

/**
 * The reference points of a case with a continuous issue, exact on every straight stretch of it. Where
 * a whole stretch ties, both its ends are shown.
 */
export function levelPoints(
  space: DealSpace,
  given: Case,
  central: CentralLevels,
  isOrdinal: boolean,
): readonly ReferencePoint[] {
  const { deciders } = central
  const zone = central.stretches.filter(({ low, high }) => low <= high)
  const most = Array.from({ length: deciders }, (_, i) =>
    Math.max(0, ...zone.flatMap(s => [s.low, s.high].map(at => gainsAt(s, at, deciders)[i]!))),
  )
  const solve = {
    nash: (stretch: Stretch) => nashOn(stretch, most),
    'kalai-smorodinsky': (stretch: Stretch) => maxMinOn(central, stretch, most),
    egalitarian: (stretch: Stretch) => maxMinOn(central, stretch, null),
    utilitarian: (stretch: Stretch) => sumOn(stretch, deciders),
  }
  return referencePointNames.map((name): ReferencePoint => {
    const none = (whyNone: ReferencePoint['whyNone']): ReferencePoint => ({
      name,
      deals: [],
      divisible: null,
      whyNone,
    })
    if (isOrdinal) return none('ordinal')
    if (name === 'adjusted-winner')
      return none(deciders === 2 ? 'needs-divisible-issues' : 'needs-two-parties')
    if (zone.length === 0) return none('no-zone')
    const found = zone.flatMap(stretch => solve[name](stretch))
    return { name, deals: best(space, given, found, deciders), divisible: null, whyNone: null }
  })
}

function best(
  space: DealSpace,
  given: Case,
  found: readonly Found[],
  deciders: number,
): ReferencePoint['deals'] {
  const top = Math.max(...found.map(({ value }) => value))
  const shown = new Map<string, ReferencePoint['deals'][number]>()
  for (const { stretch, share, value } of found) {
    if (value < top - TIE * Math.max(1, Math.abs(top))) continue
    const deal = dealLabel(space, given, stretch.deal, levelOf(space, stretch, share))
    if (!shown.has(deal.id)) shown.set(deal.id, { deal, gains: gainsAt(stretch, share, deciders) })
  }
  return [...shown.values()]
}

/** Where Σ gain′/gain changes sign: the product of straight gains has one top on the zone. */
function nashOn(stretch: Stretch, most: readonly number[]): readonly Found[] {
  const { from, to, low, high } = stretch
  const gaining = most.flatMap((gain, i) => (gain > 0 ? [i] : []))
  const product = (share: number): number =>
    gaining.reduce((p, i) => p * Math.max(0, from[i]! + share * (to[i]! - from[i]!)), 1)
  const rises = (share: number): boolean => {
    let slope = 0
    for (const i of gaining) {
      const rise = to[i]! - from[i]!
      const gain = from[i]! + share * rise
      if (gain <= 0) return rise > 0
      slope += rise / gain
    }
    return slope > 0
  }
  let left = low
  let right = high
  for (let k = 0; k < HALVINGS; k++) {
    const middle = left + (right - left) / 2
    if (rises(middle)) left = middle
    else right = middle
  }
  const shares = [low, left + (right - left) / 2, high]
  const top = Math.max(...shares.map(product))
  return shares
    .filter(share => product(share) === top)
    .slice(0, 1)
    .map(share => ({ stretch, share, value: top }))
}

/** The level whose smallest gain, as a share of `scale` where given, is largest. */
function maxMinOn(
  { deciders, quorums }: CentralLevels,
  stretch: Stretch,
  scale: readonly number[] | null,
): readonly Found[] {
  const scaled = (gains: Float64Array): Float64Array =>
    gains.map((gain, i) =>
      i >= deciders || scale === null ? gain : scale[i]! > 0 ? gain / scale[i]! : NO_OBJECTION,
    )
  const found: LevelFound = { share: -1, margin: 0, binding: 0, low: 1, high: 0 }
  bestLevel(scaled(stretch.from), scaled(stretch.to), deciders, quorums, found)
  return found.share < 0 ? [] : [{ stretch, share: found.share, value: found.margin }]
}

function sumOn(stretch: Stretch, deciders: number): readonly Found[] {
  return [stretch.low, stretch.high].map(share => ({
    stretch,
    share,
    value: gainsAt(stretch, share, deciders).reduce((sum, gain) => sum + gain, 0),
  }))
}
