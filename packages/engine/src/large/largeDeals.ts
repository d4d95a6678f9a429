import type { Analyses, DealsAnswer, DealsView, ReferencePoint } from '@parley/model'
import { bestRows } from '../analyses/deals/bestRows.ts'
import { type Candidate, proposalCandidates } from '../analyses/deals/candidates.ts'
import { dealRows } from '../analyses/deals/dealRows.ts'
import { referencePointNames } from '../analyses/deals/referencePoints.ts'
import { centralSides, type DealsViewName, sidesOf } from '../analyses/deals/sidesOf.ts'
import { caveatsOf } from '../analyses/verdict/caveats.ts'
import { chanceOf, makeQuestions } from '../analyses/verdict/questions.ts'
import type { DealSpace, GroupedSpace } from '../deals/DealSpace.ts'
import { dealLabel } from '../deals/dealLabel.ts'
import type { MarginAsk, Margins } from '../deals/marginAsk.ts'
import { valueIn } from '../deals/valueIn.ts'
import { provenance } from '../provenance.ts'
import { type Steps, within } from '../runners/Steps.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import type { OpenCase } from '../views/openCase.ts'
import { optionsTaken } from './composedMargins.ts'
import type { LargePoint } from './largePoints.ts'
import { type LargeAnswer, largeAnswer } from './largeSpace.ts'

/** Frontier points and tied reference points shown at most; their number is always given. */
const SHOWN_AT_MOST = 1_000

/**
 * The deals of a space too large to list: the frontier and the reference points at the central values,
 * and as rows those of the frontier whose smallest gain is largest, with every proposal. Where somebody votes, the
 * efficient ones of those that voters ratify are rows too.
 */
export function* largeDealsSteps(
  open: OpenCase,
  ask: Analyses['deals']['ask'],
): Steps<DealsAnswer> {
  const { space, given, deciders } = open
  const grouped = space.composed!.grouped(true)
  const names: readonly DealsViewName[] = ['analyst', 'own', ...deciders]
  const questions = makeQuestions(space, given, ask.draws)
  const analyst = centralSides(open, 'analyst')
  const views: DealsView[] = []
  let first: LargeAnswer | null = null
  let exists: Margins | null = null
  for (const [v, view] of names.entries()) {
    const sides = sidesOf(open, view)
    const asked: MarginAsk = { sides, redLines: true, ratification: true, countsZone: false }
    const [found] = yield* within(
      questions.answering([asked], []),
      0.1 + (0.8 * v) / names.length,
      0.1 + (0.8 * (v + 1)) / names.length,
    )
    exists ??= found!
    const atMedians = view === 'analyst' ? analyst : centralSides(open, view)
    const answer = largeAnswer(grouped, atMedians, ask.seed)
    first ??= answer
    for (const error of answer.points?.error ?? []) space.composed!.thinnedBy(error)
    const central = atMedians.deciders.map(side => valueIn(side.noDeal, 0))
    views.push({
      view,
      chance: chanceOf(found!),
      ...listedView(open, view, answer, ask),
      feasibleCount: space.count,
      noDealBand: sides.deciders.map(({ noDeal }, i) => {
        const { low, high } = spreadOf(noDeal)
        return { low: low - central[i]!, high: high - central[i]! }
      }),
      analystNoDealAt: analyst.deciders.map(({ noDeal }, i) => valueIn(noDeal, 0) - central[i]!),
    })
  }
  return {
    run: provenance(given, ask),
    deciders,
    views,
    referencePoints: ask.referencePoints ? points(open, first!) : [],
    noDeal: first!.noDeal,
    caveats: caveatsOf(open, exists!, first!.zone.kind === 'exact' ? 'counted' : 'estimated'),
  }
}

function listedView(
  open: OpenCase,
  view: DealsViewName,
  answer: LargeAnswer,
  { draws, limit, seed }: Analyses['deals']['ask'],
): Pick<
  DealsView,
  'rows' | 'count' | 'centralZoneCount' | 'centralZoneRange' | 'frontier' | 'frontierCount'
> {
  const { space, given } = open
  const { zone, space: grouped } = answer
  const placed = (of: LargeAnswer, points: readonly LargePoint[] = []): readonly Placed[] =>
    points.map(({ digits, gains }) => ({
      deal: dealOf(space, of.space, digits),
      gains,
      least: Math.min(...gains),
    }))
  const efficient = placed(answer, answer.points?.frontier)
  // Where every deal crosses a red line, what is nearest can still be seen.
  const listed =
    grouped.count > 0
      ? answer
      : largeAnswer(space.composed!.grouped(false), centralSides(open, view), seed)
  const onFrontier = new Set(efficient.map(({ deal }) => deal))
  const proposals = proposalCandidates(space, given)
  const proposed = new Set(proposals.map(({ deal }) => deal))
  const nearest = (points: readonly Placed[]): readonly number[] =>
    [...points]
      .sort((x, y) => y.least - x.least)
      .slice(0, limit)
      .map(({ deal }) => deal)
  const ofAll = listed === answer ? efficient : placed(listed, listed.points?.frontier)
  const ofVoters = given.ratification.length > 0 ? placed(listed, listed.points?.ratified) : []
  const best = [...new Set([...nearest(ofAll), ...nearest(ofVoters)])]
    .filter(deal => !proposed.has(deal))
    .map((deal): Candidate => ({ deal, at: undefined, isProposal: false }))
  const rows = dealRows(space, given, sidesOf(open, view), draws, [...proposals, ...best], of =>
    onFrontier.has(of.deal),
  )
  return {
    rows: bestRows(rows, limit),
    count: listed.space.count,
    centralZoneCount: Math.round(zone.count),
    centralZoneRange:
      zone.kind === 'exact' ? null : { low: Math.round(zone.low), high: Math.round(zone.high) },
    frontier: thinned(efficient).map(({ deal, gains }) => ({
      deal: dealLabel(space, given, deal, 0),
      gains,
    })),
    frontierCount: efficient.length,
  }
}

type Placed = Readonly<{ deal: number; gains: readonly number[]; least: number }>

/** The deal that takes a combination of every group. */
function dealOf(space: DealSpace, grouped: GroupedSpace, digits: ArrayLike<number>): number {
  return space.composed!.dealTaking(optionsTaken(grouped, digits))
}

/** Every so many of a long list, ends included. */
function thinned<T>(list: readonly T[]): readonly T[] {
  if (list.length <= SHOWN_AT_MOST) return list
  const step = (list.length - 1) / (SHOWN_AT_MOST - 1)
  return Array.from({ length: SHOWN_AT_MOST }, (_, k) => list[Math.round(k * step)]!)
}

function points(
  { space, given }: OpenCase,
  { space: grouped, points: found }: LargeAnswer,
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
      deal: dealLabel(space, given, dealOf(space, grouped, digits), 0),
      gains,
    }))
    return { name, deals, divisible: null, whyNone: null }
  })
}
