import type { Analyses, Case, DealsAnswer, DealsView, ReferencePoint } from '@parley/model'
import { margins } from '../deals/margins.ts'
import type { Side, Sides } from '../deals/Sides.ts'
import { isTooManyDeals, tooManyCaveats } from '../deals/tooManyDeals.ts'
import { largeDealsSteps } from '../large/largeDeals.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { centralDeals } from './deals/centralDeals.ts'
import { centralLevels } from './deals/centralLevels.ts'
import { discreteView } from './deals/discreteView.ts'
import type { ListedView } from './deals/ListedView.ts'
import { levelPoints } from './deals/levelPoints.ts'
import { levelView } from './deals/levelView.ts'
import { noDealCertificate } from './deals/noDealCertificate.ts'
import { referencePoints } from './deals/referencePoints.ts'
import { centralSides, type DealsViewName, sidesOf } from './deals/sidesOf.ts'
import { caveatsOf } from './verdict/caveats.ts'
import { chanceOf } from './verdict/questions.ts'

type DealsAsk = Analyses['deals']['ask']

/**
 * Which deals come nearest, what each is worth to whom, and how often all accept: through the
 * analyst's eyes, each party's own, and each decider's.
 *
 * Rows are the deals with the largest median of the smallest gain over the draws, those that voters
 * ratify in most draws first; deals that cross a
 * decider's red line are listed only as proposals, unless every deal crosses one. The frontier, the
 * zone and the reference points are those of the central values, every input at its median: the
 * frontier among deals that cross no red line, the reference points over the zone.
 *
 * A case with more deals than are enumerated is composed (`largeDealsSteps`); one that cannot be
 * gets no views and a caveat that says so.
 * Time O(draws × deals × views); memory flat in the deals, and in the draws that of the rows.
 */
export function deals(given: Case, ask: DealsAsk): DealsAnswer {
  return finish(dealsSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* dealsSteps(given: Case, ask: DealsAsk): Steps<DealsAnswer> {
  const run = provenance(given, ask)
  const nothing = (caveats: DealsAnswer['caveats']): DealsAnswer => ({
    run,
    deciders: given.parties.filter(of => of.role === 'decides').map(of => of.id),
    views: [],
    referencePoints: [],
    noDeal: null,
    caveats,
  })
  let open: OpenCase
  try {
    open = openAnyCase(given, ask)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    return nothing(tooManyCaveats(thrown))
  }
  if (open.space.composed) return yield* largeDealsSteps(open, ask)
  yield 0.1
  const names: readonly DealsViewName[] = ['analyst', 'own', ...open.deciders]
  const asked = names.map(name => sidesOf(open, name))
  const found = margins(
    open.space,
    open.given,
    ask.draws,
    asked.map(sides => ({ sides, redLines: true, ratification: true, countsZone: false })),
  )
  yield 0.3
  const seen: { sides: Sides; view: Omit<DealsView, 'view'>; points: Points }[] = []
  const views: DealsView[] = []
  for (const [v, view] of names.entries()) {
    const sides = asked[v]!
    const known = seen.find(of => areSame(of.sides, sides))
    const made = known ?? { sides, ...viewThrough(open, view, sides, ask, chanceOf(found[v]!)) }
    if (!known) seen.push(made)
    views.push({ view, ...made.view })
    yield 0.3 + (0.65 * (v + 1)) / names.length
  }
  return {
    run,
    deciders: open.deciders,
    views,
    referencePoints: ask.referencePoints ? seen[0]!.points() : [],
    // On a continuous issue a frontier's knots do not tell what lies between them.
    noDeal: open.space.continuous ? null : noDealCertificate(open.deciders, views[0]!.frontier),
    caveats: caveatsOf(open, found[0]!),
  }
}

type Points = () => readonly ReferencePoint[]

function viewThrough(
  open: OpenCase,
  name: DealsViewName,
  sides: Sides,
  { draws, limit }: DealsAsk,
  chance: number,
): { view: Omit<DealsView, 'view'>; points: Points } {
  const { space } = open
  const atMedians = centralSides(open, name)
  const { listed, noDeals, points } = space.continuous
    ? throughLevels(open, sides, atMedians, draws, limit)
    : throughDeals(open, sides, atMedians, draws, limit)
  const analyst = name === 'analyst' ? atMedians : centralSides(open, 'analyst')
  return {
    points,
    view: {
      chance,
      ...listed,
      feasibleCount: space.count,
      noDealBand: sides.deciders.map((side, i) => {
        const { low, high } = spreadOf(side.noDeal)
        return { low: low - noDeals[i]!, high: high - noDeals[i]! }
      }),
      analystNoDealAt: analyst.deciders.map((side, i) => centralNoDeal(side) - noDeals[i]!),
    },
  }
}

type Listed = { listed: ListedView; noDeals: readonly number[]; points: Points }

function throughDeals(
  { space, given }: OpenCase,
  sides: Sides,
  atMedians: Sides,
  draws: number,
  limit: number,
): Listed {
  const central = centralDeals(space, given, atMedians)
  return {
    listed: discreteView(space, given, sides, central, draws, limit),
    noDeals: central.noDeals,
    points: () => referencePoints(space, given, atMedians, central),
  }
}

function throughLevels(
  { space, given }: OpenCase,
  sides: Sides,
  atMedians: Sides,
  draws: number,
  limit: number,
): Listed {
  const central = centralLevels(space, given, atMedians)
  const isOrdinal = sides.deciders.some(({ worth }) => worth.isOrdinal)
  return {
    listed: levelView(space, given, sides, central, draws, limit),
    noDeals: central.noDeals,
    points: () => levelPoints(space, given, central, isOrdinal),
  }
}

function centralNoDeal({ noDeal }: Side): number {
  return typeof noDeal === 'number' ? noDeal : noDeal[0]!
}

/** Whether two views put the same worths and no-deal values at the table: a party without beliefs sees what the analyst sees. */
function areSame(a: Sides, b: Sides): boolean {
  const isSame = (x: Side, y: Side): boolean => x.worth === y.worth && x.noDeal === y.noDeal
  return (
    a.deciders.every((side, i) => isSame(side, b.deciders[i]!)) &&
    a.ratifying.every((of, r) => {
      const other = b.ratifying[r]!
      return (
        of.needs === other.needs &&
        of.votes.every((vote, v) => {
          const twin = other.votes[v]!
          return vote.share === twin.share && isSame(vote.by, twin.by)
        }) &&
        of.vetoes.every((veto, v) => isSame(veto, other.vetoes[v]!))
      )
    })
  )
}
