import { fillSampleQuantiles, GAIN_ROUNDING } from '@parley/kernels'
import {
  type Analyses,
  type Case,
  type DealRow,
  type DealsAnswer,
  type DealsView,
  type PartyId,
  type ReferencePoint,
  throughEyesOf,
} from '@parley/model'
import { referencePointNames } from '../analyses/deals/referencePoints.ts'
import type { DealsViewName } from '../analyses/deals/sidesOf.ts'
import { caseCaveats } from '../analyses/verdict/caveats.ts'
import { conditionWords } from '../analyses/verdict/conditionWords.ts'
import { optionsMeeting } from '../deals/conditions.ts'
import { valueIn } from '../deals/valueIn.ts'
import { provenance } from '../provenance.ts'
import type { Steps } from '../runners/Steps.ts'
import { centralColumns } from '../sample/columns.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import { combinationWith, type GroupedSpace } from './GroupedSpace.ts'
import { type LargeOpen, openLarge } from './largeEyes.ts'
import { labelTaking, largeLabel, optionsTaken } from './largeLabel.ts'
import { largeAsker } from './largeMargins.ts'
import type { LargePoint } from './largePoints.ts'
import { gainsAt, largeChance } from './largeReading.ts'
import { type LargeSides, largeSides, largeSource } from './largeSides.ts'
import { type LargeAnswer, largeAnswer } from './largeSpace.ts'

/** Frontier points and tied reference points shown at most; their number is always given. */
const SHOWN_AT_MOST = 1_000

/**
 * The deals of a space too large to list: the frontier and the reference points at the central values,
 * and as rows those of the frontier whose smallest gain is largest, with every proposal.
 *
 * Throws `notComposed` when the case cannot be composed, and for cases with ratification: whom voters
 * accept is asked draw by draw in the verdict, not counted here.
 */
export function* largeDealsSteps(written: Case, ask: Analyses['deals']['ask']): Steps<DealsAnswer> {
  const open = openLarge(written, ask)
  const all = openLarge(written, ask, undefined, false)
  const { given, deciders } = open
  yield 0.1
  const names: readonly DealsViewName[] = ['analyst', 'own', ...deciders]
  const margins = largeAsker(ask.draws)
  const analyst = centralSides(open, 'analyst')
  const views: DealsView[] = []
  let first: LargeAnswer | null = null
  let error = 0
  for (const [v, view] of names.entries()) {
    const sides = sidesThrough(open, view)
    const found = yield* margins(open.space, sides)
    const atMedians = view === 'analyst' ? analyst : centralSides(open, view)
    const answer = largeAnswer(open.space, atMedians, ask.seed)
    first ??= answer
    error = Math.max(error, ...(answer.points?.error ?? [0]))
    const central = atMedians.deciders.map(side => valueIn(side.noDeal, 0))
    views.push({
      view,
      chance: largeChance(found),
      ...listedView(open, all, view, answer, ask),
      feasibleCount: all.space.count,
      noDealBand: sides.deciders.map(({ noDeal }, i) => {
        const { low, high } = spreadOf(noDeal)
        return { low: low - central[i]!, high: high - central[i]! }
      }),
      analystNoDealAt: analyst.deciders.map(({ noDeal }, i) => valueIn(noDeal, 0) - central[i]!),
    })
    yield 0.1 + (0.85 * (v + 1)) / names.length
  }
  return {
    run: provenance(written, ask),
    deciders,
    views,
    referencePoints: ask.referencePoints ? points(open.space, given, first!) : [],
    noDeal: first!.noDeal,
    caveats: [
      {
        kind: 'composed',
        count: open.space.rawCount,
        error,
        isCounted: first!.zone.kind === 'exact',
      },
      ...caseCaveats({
        given,
        deciders,
        noDealOf: open.analyst.noDealOf,
        columns: [open.analyst, ...deciders.map(open.own)].map(eyes => eyes.columns),
        ordinal: [],
      }),
    ],
  }
}

function sidesThrough(open: LargeOpen, view: DealsViewName): LargeSides {
  if (view === 'own') return largeSides(open.given, open.own)
  const eyes = view === 'analyst' ? open.analyst : open.own(view)
  return largeSides(open.given, () => eyes)
}

/** The same with every input at its median: sides of one draw. */
function centralSides({ given, space }: LargeOpen, view: DealsViewName): LargeSides {
  const source = (of: 'analyst' | PartyId) => {
    const seen = of === 'analyst' ? given : throughEyesOf(given, of)
    return largeSource(space, seen, centralColumns(seen))
  }
  if (view === 'own') return largeSides(given, source)
  const one = source(view)
  return largeSides(given, () => one)
}

function listedView(
  open: LargeOpen,
  all: LargeOpen,
  view: DealsViewName,
  { points, zone, space }: LargeAnswer,
  { draws, limit }: Analyses['deals']['ask'],
): Pick<DealsView, 'rows' | 'count' | 'centralZoneCount' | 'frontier' | 'frontierCount'> {
  const { given } = open
  const efficient = points?.frontier ?? []
  const least = (of: LargePoint): number => Math.min(...of.gains)
  const best = [...efficient].sort((x, y) => least(y) - least(x)).slice(0, limit)
  const candidates: { taken: Uint32Array; isOnFrontier: boolean }[] = []
  const known = new Set<string>()
  const add = (taken: Uint32Array, isOnFrontier: boolean): void => {
    const key = taken.join()
    if (known.has(key)) return
    known.add(key)
    candidates.push({ taken, isOnFrontier })
  }
  const onFrontier = new Set(efficient.map(of => optionsTaken(space, given, of.digits).join()))
  for (const { picks } of given.proposals) {
    const taken = Uint32Array.from(given.issues, issue => {
      const option = picks.find(pick => pick.issue === issue.id)?.option
      return issue.options.findIndex(of => of.id === option)
    })
    add(taken, onFrontier.has(taken.join()))
  }
  for (const point of best) add(optionsTaken(space, given, point.digits), true)
  const rows = rowsOf(all, sidesThrough(all, view), candidates, draws)
  const proposals = rows.filter(row => row.deal.isProposal)
  const others = rows.filter(row => !row.deal.isProposal)
  return {
    rows: [...proposals, ...others.slice(0, Math.max(0, limit - proposals.length))].sort(
      (x, y) => y.smallestGain - x.smallestGain,
    ),
    count: space.count,
    centralZoneCount: Math.round(zone.count),
    frontier: thinned(efficient).map(({ digits, gains }) => ({
      deal: largeLabel(space, given, digits),
      gains,
    })),
    frontierCount: efficient.length,
  }
}

/** Every so many of a long list, ends included. */
function thinned<T>(list: readonly T[]): readonly T[] {
  if (list.length <= SHOWN_AT_MOST) return list
  const step = (list.length - 1) / (SHOWN_AT_MOST - 1)
  return Array.from({ length: SHOWN_AT_MOST }, (_, k) => list[Math.round(k * step)]!)
}

function digitsOf(space: GroupedSpace, taken: Uint32Array): Uint32Array | null {
  const digits = Uint32Array.from(space.groups, group =>
    combinationWith(
      group,
      group.at.map(issue => taken[issue]!),
    ),
  )
  // −1, a forbidden combination, reads as the largest whole number.
  return digits.every((digit, g) => digit < space.groups[g]!.space.count) ? digits : null
}

function rowsOf(
  { space, given }: LargeOpen,
  sides: LargeSides,
  candidates: readonly Readonly<{ taken: Uint32Array; isOnFrontier: boolean }>[],
  draws: number,
): readonly DealRow[] {
  const placed = candidates.flatMap(of => {
    const digits = digitsOf(space, of.taken)
    return digits ? [{ ...of, digits }] : []
  })
  const gains = sides.deciders.map(side =>
    gainsAt(
      space,
      side,
      placed.map(of => of.digits),
      draws,
    ),
  )
  const scratch = new Float64Array(draws)
  const median = new Float64Array(1)
  const least = new Float64Array(draws)
  return placed.map(({ taken, isOnFrontier }, r): DealRow => {
    const own = gains.map(of => of[r]!)
    const accepts = new Uint32Array(own.length)
    const binds = new Uint32Array(own.length)
    let accepted = 0
    for (let s = 0; s < draws; s++) {
      let binding = 0
      own.forEach((gain, i) => {
        if (valueIn(gain, s) >= -GAIN_ROUNDING) accepts[i]!++
        if (valueIn(gain, s) < valueIn(own[binding]!, s)) binding = i
      })
      binds[binding]!++
      least[s] = valueIn(own[binding]!, s)
      if (least[s]! >= -GAIN_ROUNDING) accepted++
    }
    fillSampleQuantiles(least, Float64Array.of(0.5), scratch, median)
    const crossed = redLinesCrossed(given, taken)
    const refusers = new Set(crossed.map(({ party }) => party))
    return {
      deal: labelTaking(given, taken),
      gains: own.map(spreadOf),
      acceptedBy: refusers.size > 0 ? 0 : accepted / draws,
      acceptedByEach: sides.deciders.map(({ party }, i) =>
        refusers.has(party) ? 0 : accepts[i]! / draws,
      ),
      smallestGain: median[0]!,
      binding: sides.deciders[binds.indexOf(Math.max(...binds))]!.party,
      isOnFrontier,
      redLinesCrossed: crossed,
    }
  })
}

function redLinesCrossed(given: Case, taken: Uint32Array): DealRow['redLinesCrossed'] {
  return given.parties
    .filter(party => party.role === 'decides')
    .flatMap(({ id }) =>
      (given.worth.find(of => of.party === id)?.redLines ?? [])
        .filter(({ test }) => {
          const j = given.issues.findIndex(issue => issue.id === test.issue)
          return optionsMeeting(given.issues[j]!, test)[taken[j]!] === 1
        })
        .map(({ test }) => ({ party: id, line: conditionWords(given, test) })),
    )
}

function points(
  space: GroupedSpace,
  given: Case,
  { points: found }: LargeAnswer,
): readonly ReferencePoint[] {
  return referencePointNames.map((name): ReferencePoint => {
    const none = (whyNone: ReferencePoint['whyNone']): ReferencePoint => ({
      name,
      deals: [],
      divisible: null,
      whyNone,
    })
    // Split issues are solved on listed deals only; here none is split.
    if (name === 'adjusted-winner') return none('needs-divisible-issues')
    if (!found || found.rational.length === 0) return none('no-zone')
    const of = {
      nash: found.nash,
      'kalai-smorodinsky': found.kalaiSmorodinsky,
      egalitarian: found.egalitarian,
      utilitarian: found.utilitarian,
    }[name]
    const deals = of.slice(0, SHOWN_AT_MOST).map(({ digits, gains }) => ({
      deal: largeLabel(space, given, digits),
      gains,
    }))
    return { name, deals, divisible: null, whyNone: null }
  })
}
