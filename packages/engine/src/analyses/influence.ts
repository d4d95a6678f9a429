import {
  GAIN_ROUNDING,
  type SobolIndex,
  type SobolIndices,
  sobolIndices,
  stream,
} from '@parley/kernels'
import type {
  Analyses,
  Case,
  InfluenceAnswer,
  InfluenceRow,
  VarianceShares,
  VarianceSum,
} from '@parley/model'
import { isTooManyDeals, tooManyCaveats } from '../deals/tooManyDeals.ts'
import { type Deltas, openOverlays } from '../overlays/openOverlays.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { factorsOf } from './influence/factors.ts'
import { columnAt, secondBlock } from './influence/secondBlock.ts'
import { beliefsOf, idleFactors } from './influence/settled.ts'
import { caveatsOf } from './verdict/caveats.ts'

type InfluenceAsk = Analyses['influence']['ask']

const RESAMPLES = 200
/** An index whose interval ends below this share of the variance cannot be told from 0. */
const NOTHING = 0.01
/** What first indices may leave of the variance before inputs are said to matter together. */
const INTERACTION = 0.2

/**
 * How much of what is not known about the answer each input answers for: Sobol first and total indices
 * of the margin and of "there is a zone", over two blocks of draws and, per input, block A with that
 * input's draws from block B.
 *
 * Block A is the first draws of the case itself. Draws without an admissible deal have no margin; those
 * in which any of the evaluations has none are left out of the margin's indices, and counted.
 *
 * Time O(base × (inputs + 2) × deals). Memory: a number per base draw and input.
 */
export function influence(given: Case, ask: InfluenceAsk): InfluenceAnswer {
  return finish(influenceSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* influenceSteps(given: Case, ask: InfluenceAsk): Steps<InfluenceAnswer> {
  const { output, seed } = ask
  const run = provenance(given, ask)
  const base = Math.min(ask.base, ask.draws)
  const blockAsk = { draws: base, seed, school: ask.school }
  let open: OpenCase
  try {
    open = openAnyCase(given, blockAsk)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    return { ...empty(run, ask, base), caveats: tooManyCaveats(thrown) }
  }
  const factors = factorsOf(open.given, output)
  const other = secondBlock(given, blockAsk, open)
  const overlays = openOverlays(open)
  const a = overlays.deltas({}, output)
  const b = openOverlays(other).deltas({}, output)
  yield 0.05
  const mixed: Deltas[] = []
  for (const [i, { paths }] of factors.entries()) {
    const columns = new Map(paths.map(path => [path, columnAt(other, path)]))
    mixed.push(overlays.deltas({ columns }, output))
    yield 0.05 + (0.75 * (i + 1)) / factors.length
  }

  const zoneIn = ({ delta, has }: Deltas): Float64Array =>
    delta.map((margin, s) => Number(has[s] === 1 && margin >= -GAIN_ROUNDING))
  const everywhere = drawsWithMargin([a, b, ...mixed], base)
  const marginIn = ({ delta }: Deltas): Float64Array => delta.filter((_, s) => everywhere[s] === 1)
  const indices = (of: (deltas: Deltas) => Float64Array, name: string): SobolIndices | null => {
    const first = of(a)
    if (first.length < 2) return null
    return sobolIndices(first, of(b), mixed.map(of), RESAMPLES, stream(seed, name))
  }
  const zone = indices(zoneIn, 'resamples of the zone')
  const margin = indices(marginIn, 'resamples of the margin')
  yield 0.9

  const isNothing = (of: SobolIndex | undefined): boolean => !of || of.total.high < NOTHING
  const quiet = factors.filter((_, i) => isNothing(zone?.of[i]) && isNothing(margin?.of[i]))
  const settled = idleFactors(open, output, base, quiet)
  const inputs = factors.map(
    (factor, i): InfluenceRow => ({
      path: factor.entry.path,
      name: factor.entry.name,
      class: factor.entry.input.attribution.class,
      isPlaceholder: factor.entry.input.isPlaceholder,
      beliefs: beliefsOf(factor),
      margin: shares(margin, i),
      zone: shares(zone, i),
      isSettled: settled.has(factor),
    }),
  )
  const rank = ({ zone: z, margin: m }: InfluenceRow): number => (z ?? m)?.total.value ?? 0
  const found = overlays.margins({}, 'exists')
  return {
    ...empty(run, ask, base),
    chance: zoneIn(a).reduce((sum, is) => sum + is, 0) / base,
    evaluations: base * (factors.length + 2),
    margin: summed(margin),
    zone: summed(zone),
    withoutMargin: a.has.reduce((left, has) => left - has, base) / base,
    inputs: inputs.sort((x, y) => rank(y) - rank(x)),
    caveats: caveatsOf(open, found),
  }
}

function empty(
  run: InfluenceAnswer['run'],
  { output }: InfluenceAsk,
  base: number,
): InfluenceAnswer {
  const nothing = { margin: null, zone: null, withoutMargin: 0, inputs: [], caveats: [] }
  return { run, output, chance: 0, base, evaluations: 0, resamples: RESAMPLES, ...nothing }
}

function drawsWithMargin(of: readonly Deltas[], draws: number): Uint8Array {
  const all = new Uint8Array(draws).fill(1)
  for (const { has } of of) for (let s = 0; s < draws; s++) all[s]! &= has[s]!
  return all
}

function shares(found: SobolIndices | null, i: number): VarianceShares | null {
  if (!found) return null
  const { first, total } = found.of[i]!
  return { first, total }
}

function summed(found: SobolIndices | null): VarianceSum | null {
  return found && { sum: found.sum, interacts: 1 - found.sum.value > INTERACTION }
}
