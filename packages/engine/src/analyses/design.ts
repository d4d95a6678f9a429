import type { Analyses, Case, Caveat, DesignAnswer, PartyId, Suggestion } from '@parley/model'
import { margins } from '../deals/margins.ts'
import type { Sides } from '../deals/Sides.ts'
import { isTooManyDeals, tooManyCaveats } from '../deals/tooManyDeals.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { centralSides, sidesOf } from './deals/sidesOf.ts'
import { acceptance, drawsCompared } from './design/acceptance.ts'
import { composedOutcomes } from './design/composedOutcomes.ts'
import { contingentTerms } from './design/contingentTerms.ts'
import { type Designing, makeDescribe } from './design/Designing.ts'
import { draftDesign } from './design/drafts.ts'
import { isSureOnFrontier } from './design/likelier.ts'
import { logrolls } from './design/logrolls.ts'
import { lotteries } from './design/lotteries.ts'
import { offerSet } from './design/offers.ts'
import { type Outcomes, outcomesOf } from './design/outcomes.ts'
import { balancedOutcomes, suggestions } from './design/suggestions.ts'
import { winnerTest } from './design/winnerTest.ts'
import { caveatsOf } from './verdict/caveats.ts'
import { chanceOf } from './verdict/questions.ts'

type DesignAsk = Analyses['design']['ask']

/**
 * Which deal to put on the table, and why that one: suggestions, what can be made of each draft, trades,
 * offers of equal own worth, terms keyed to what the sides disagree about, and lotteries.
 *
 * Through the analyst's eyes at the central values, every input at its median, except that how often all
 * accept is counted over the draws, and terms keyed to an event are judged by each side's own expectations
 * over them. Every search looks at every deal, so that each is exact and shows its ties; with a continuous
 * issue at the levels where something turns. Deals too many to list are composed (`composedOutcomes`), and a caveat
 * says what is then not proven; where they cannot be, there is no design, and a caveat.
 *
 * Gains of different parties are never added; where they must be balanced, each is a share of its own
 * party's reach, so that stretching one party's scale changes no suggestion.
 */
export function design(given: Case, ask: DesignAsk): DesignAnswer {
  return finish(designSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* designSteps(given: Case, ask: DesignAsk): Steps<DesignAnswer> {
  const open = openOrNull(given, ask)
  if ('caveats' in open) return { ...nothing(given, ask), caveats: open.caveats }
  yield 0.1
  const { space, deciders } = open
  const central = centralSides(open, 'analyst')
  const sides = sidesOf(open, 'analyst')
  const [exists] = margins(space, open.given, ask.draws, [
    { sides, redLines: true, ratification: true, countsZone: false },
  ])
  if (space.count === 0) return { ...nothing(given, ask), caveats: caveatsOf(open, exists!) }
  const outcomes = space.composed
    ? composedOutcomes(open, central, sides, exists!, ask.seed)
    : outcomesOf(space, open.given, central)
  const designing: Designing = {
    space,
    given: open.given,
    deciders,
    outcomes,
    central,
    isOrdinal: sides.deciders.some(({ worth }) => worth.isOrdinal),
    describe: makeDescribe(space, open.given, sides, ask.draws, outcomes),
  }
  yield 0.2
  const suggested = suggestions(designing, acceptance(space, sides, outcomes, ask.draws))
  const counted = outcomes.zoneAtAll
  const caveats = counted
    ? [
        ...caveatsOf(open, exists!, counted.kind === 'exact' ? 'counted' : 'estimated'),
        designedFrom(open, outcomes, sides, suggested, chanceOf(exists!)),
      ]
    : caveatsOf(open, exists!)
  yield 0.4
  const by = drafter(ask, deciders)
  const proposals = open.given.proposals.filter(
    ({ id }) => ask.drafts.length === 0 || ask.drafts.includes(id),
  )
  const drafts = proposals.map(proposal => draftDesign(designing, proposal, by))
  yield 0.5
  const starts = drafts.flatMap(({ now }) => (now ? [now.deal.id] : []))
  const trades = tradesFrom(designing, starts)
  yield 0.6
  const { terms, noTerms } = contingentTerms(open, designing)
  yield 0.9
  return {
    run: provenance(given, ask),
    deciders,
    suggestions: suggested,
    drafts,
    logrolls: trades,
    offers: deciders.map((_, i) => offerSet(designing, i)),
    terms,
    noTerms,
    lotteries: lotteries(designing),
    adjustedWinner: winnerTest(designing),
    zoneCount: Math.round(counted?.count ?? outcomes.zone.length),
    zoneCountRange:
      counted?.kind === 'estimated'
        ? { low: Math.round(counted.low), high: Math.round(counted.high) }
        : null,
    reach: [...outcomes.reach],
    caveats,
  }
}

/** What was looked at of deals too many to list, and how much likelier one that was not can be. */
function designedFrom(
  { space, analyst }: OpenCase,
  { count }: Outcomes,
  sides: Sides,
  suggested: readonly Suggestion[],
  chance: number,
): Caveat {
  const likeliest = suggested.find(of => of.kind === 'likeliest')?.deals[0]
  const { draws } = analyst.columns
  // A frontier that was thinned, or looked at on the first draws alone, may have left the likeliest out.
  const isWhole = space.composed?.error() === 0 && drawsCompared(space, count, draws) === draws
  const isProven = (isWhole && isSureOnFrontier(sides)) || (likeliest?.acceptedBy ?? 0) >= chance
  return { kind: 'designed-from', count, likeliestAtMost: isProven ? null : chance }
}

/** Trades from each draft, and from the most balanced deal. */
function tradesFrom(designing: Designing, drafts: readonly string[]): DesignAnswer['logrolls'] {
  const { outcomes, isOrdinal } = designing
  const starts: number[] = []
  const proposed = new Set(drafts)
  for (let k = 0; k < outcomes.count; k++) {
    if (!outcomes.candidate(k).isProposal) continue
    const [deal] = designing.describe([k])
    if (proposed.has(deal!.deal.id)) starts.push(k)
  }
  const [balanced] = isOrdinal ? [] : balancedOutcomes(outcomes)
  if (balanced !== undefined && !starts.includes(balanced)) starts.push(balanced)
  return starts.map(k => logrolls(designing, k))
}

function drafter({ by }: DesignAsk, deciders: readonly PartyId[]): PartyId {
  if (by !== null && !deciders.includes(by)) throw new Error(`design: ${by} does not decide`)
  return by ?? deciders[0]!
}

/** The case opened; the caveats that say why it cannot be. */
function openOrNull(
  given: Case,
  ask: DesignAsk,
): OpenCase | Readonly<{ caveats: DesignAnswer['caveats'] }> {
  try {
    return openAnyCase(given, ask)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    return { caveats: tooManyCaveats(thrown) }
  }
}

function nothing(given: Case, ask: DesignAsk): Omit<DesignAnswer, 'caveats'> {
  return {
    run: provenance(given, ask),
    deciders: given.parties.filter(of => of.role === 'decides').map(of => of.id),
    suggestions: [],
    drafts: [],
    logrolls: [],
    offers: [],
    terms: [],
    noTerms: [],
    lotteries: [],
    adjustedWinner: { gains: [], shares: [], isAcceptable: false, whyNone: 'no-deal-left' },
    zoneCount: 0,
    zoneCountRange: null,
    reach: [],
  }
}
