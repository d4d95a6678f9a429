import type { SetsFound } from '@parley/kernels'
import type { Case, Closed, Opening, OpeningsAnswer, OpeningsAsk } from '@parley/model'
import { isTooManyDeals, type TooManyDeals, tooManyCaveats } from '../deals/tooManyDeals.ts'
import { type Overlays, openOverlays } from '../overlays/openOverlays.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { liftedLines } from './openings/liftedLines.ts'
import { nearestMiss } from './openings/nearestMiss.ts'
import { relaxations } from './openings/relaxations.ts'
import { type Limits, makeSetSearch, type SetSearch } from './openings/setSearch.ts'
import { caveatsOf, isCertainIn } from './verdict/caveats.ts'

/**
 * The cheapest sets of moves that open a zone in at least a share of draws, as the analyst sees it or each side
 * for itself, and orders in which everybody agrees who has to.
 *
 * Sets are gone through by rising cost, so the first that opens is a cheapest one whatever moves do to each
 * other. Deals too many to list are composed; where they cannot be, nothing is looked at, which is said.
 */
export function openings(given: Case, ask: OpeningsAsk): OpeningsAnswer {
  return finish(openingsSteps(given, ask))
}

export function* openingsSteps(given: Case, ask: OpeningsAsk): Steps<OpeningsAnswer> {
  let open: OpenCase
  try {
    open = openAnyCase(given, ask)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    return notRead(given, ask, thrown)
  }
  const overlays = openOverlays(open)
  if (ask.extent === 'beside') {
    let count = 0
    for (const is of overlays.zones({}, ask.output)) count += is
    const isOpen = count >= ask.share * ask.draws
    const none = nothing(given, ask, null)
    return {
      ...none,
      now: count / ask.draws,
      isCertain: isCertain(open),
      isOpen,
      ...beside(overlays, given, ask, isOpen),
    }
  }
  const search = makeSetSearch(overlays, ask)
  yield 0.1
  const { draws } = ask
  const now = search.countOf([])
  const found = search.run(search.limits)
  yield 0.6
  const openingsFound = found.enough.map(search.openingOf)
  const first = found.enough[0]
  const refused = search.refused
    .filter(of => first === undefined || of.cost <= first.cost)
    .slice(0, ask.top)
    .map(search.openingOf)
  yield 0.7
  const isOpen = first?.members.length === 0
  const closed = first === undefined ? whyClosed(search, found, refused) : null
  yield 0.85
  const hasMiss = closed !== null && closed.kind !== 'no-moves' && ask.extent !== 'cheapest'
  const miss = hasMiss ? nearestMiss(overlays, given, search) : null
  const passed = Object.values(found.passed).reduce((sum, count) => sum + count, 0)
  return {
    run: provenance(given, ask, 'with-moves'),
    output: ask.output,
    share: ask.share,
    now: now / draws,
    isCertain: isCertain(open),
    isOpen,
    unit: search.costs.unit,
    uncosted: search.costs.uncosted.map(move => move.id),
    openings: isOpen ? [] : openingsFound,
    refused,
    closed,
    frontier: found.frontier.map(search.setOf),
    isWholeFrontier: search.isWhole && !found.isCut,
    best: found.best && search.setOf(found.best),
    miss,
    proof: {
      looked: found.looked,
      passed,
      largest: largestOf(given, ask),
      provenTo: found.isCut ? found.provenTo : null,
    },
    ...(ask.extent === 'all' ? beside(overlays, given, ask, isOpen) : NONE_BESIDE),
  }
}

function isCertain({ analyst, own, deciders }: OpenCase): boolean {
  return isCertainIn([analyst, ...deciders.map(own)].map(eyes => eyes.columns))
}

const NONE_BESIDE = { lines: [], relaxations: [], tried: null, caveats: [] } as const

/** What would do without any move: nothing need where a zone is open already. */
function beside(
  overlays: Overlays,
  given: Case,
  ask: OpeningsAsk,
  isOpen: boolean,
): Pick<OpeningsAnswer, 'lines' | 'relaxations' | 'tried' | 'caveats'> {
  return {
    lines: isOpen ? [] : liftedLines(overlays, ask.output, ask.share),
    ...(isOpen ? { relaxations: [], tried: null } : relaxations(overlays, given, ask)),
    caveats: caveatsOf(overlays.open, overlays.margins({}, 'exists')),
  }
}

/** What is answered where deals can be neither listed nor composed: nothing, and why. */
function notRead(given: Case, ask: OpeningsAsk, tooMany: TooManyDeals): OpeningsAnswer {
  const { count, limit } = tooMany
  const closed = { kind: 'too-many-deals', count, limit } as const
  return { ...nothing(given, ask, closed), caveats: tooManyCaveats(tooMany) }
}

/** Moves in the largest set there can be. */
function largestOf(given: Case, ask: OpeningsAsk): number {
  return Math.min(ask.largest, given.moves.length)
}

/** An answer in which no move was looked at. */
function nothing(given: Case, ask: OpeningsAsk, closed: Closed | null): OpeningsAnswer {
  return {
    run: provenance(given, ask, 'with-moves'),
    output: ask.output,
    share: ask.share,
    now: 0,
    isCertain: false,
    isOpen: false,
    unit: given.moveCosts?.unit ?? null,
    uncosted: [],
    openings: [],
    refused: [],
    closed,
    frontier: [],
    isWholeFrontier: false,
    best: null,
    miss: null,
    proof: { looked: 0, passed: 0, largest: largestOf(given, ask), provenTo: 0 },
    ...NONE_BESIDE,
  }
}

/** Lifts one limit after another, cheapest explanation first. */
function whyClosed(search: SetSearch, found: SetsFound, refused: readonly Opening[]): Closed {
  const { limits, moves, setOf, openingOf } = search
  if (moves.length === 0) return { kind: 'no-moves' }
  const [blocked] = refused
  if (blocked) return { kind: 'consent', cheapest: blocked }
  const free: Limits = { ...limits, budgets: [], total: Infinity }
  const isLimited = limits.budgets.length > 0 || limits.total < Infinity
  const unlimited = isLimited ? search.run(free) : found
  const [cheapest] = unlimited.enough
  if (cheapest) return { kind: 'budget', cheapest: setOf(cheapest) }
  const [last] = search.refused
  if (last) return { kind: 'consent', cheapest: openingOf(last) }
  if (search.ask.actors !== null) {
    const all = search.run({ ...free, isAllowed: () => true })
    const [theirs] = all.enough
    if (theirs) return { kind: 'actors', cheapest: setOf(theirs) }
    if (all.isCut) return { kind: 'not-known' }
  }
  return found.isCut || unlimited.isCut ? { kind: 'not-known' } : { kind: 'no-set' }
}
