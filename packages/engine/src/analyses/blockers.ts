import type { Analyses, BlockersAnswer, Case } from '@parley/model'
import { dealById } from '../deals/dealById.ts'
import { dealLabel } from '../deals/dealLabel.ts'
import { margins } from '../deals/margins.ts'
import { makeSides } from '../deals/Sides.ts'
import { isTooManyDeals, tooManyCaveats } from '../deals/tooManyDeals.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { complianceCost } from './blockers/complianceCost.ts'
import { makeChanceWithout } from './blockers/lifting.ts'
import { obstaclesOf } from './blockers/obstacles.ts'
import { sidesAt } from './blockers/sidesAt.ts'
import { smallestSets } from './blockers/smallestSets.ts'
import { winSetsOf } from './blockers/winSets.ts'
import { centralSides } from './deals/sidesOf.ts'
import { reachAtMedians } from './design/outcomes.ts'
import { caveatsOf } from './verdict/caveats.ts'
import { chanceOf } from './verdict/questions.ts'
import { nearestDeal } from './verdict/reading.ts'

type BlockersAsk = Analyses['blockers']['ask']

const EVEN = 0.5
/** Obstacles lifted together at most: more named together is no advice. */
const LIFTED_AT_MOST = 4
/** Among more obstacles than this fewer are lifted together. */
const MANY = 16

/**
 * Who stands in the way, of a zone and of one deal, through the analyst's eyes.
 *
 * Of a zone: each vote, veto and red line by itself, and the smallest sets without which a zone would
 * more likely than not exist. Of a deal (the nearest unless another is asked for): who is short and by
 * how much, what single concession would bring them round, and who can move them; whose votes are
 * enough; and what doubt that deals are kept costs. Time O(draws × deals × seats).
 */
export function blockers(given: Case, ask: BlockersAsk): BlockersAnswer {
  return finish(blockersSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* blockersSteps(given: Case, ask: BlockersAsk): Steps<BlockersAnswer> {
  const open = openOrCaveats(given, ask)
  if ('caveats' in open) return { ...nothing(given, ask), caveats: open.caveats }
  const { space, analyst, deciders } = open
  yield 0.1
  const sides = makeSides(open.given, () => analyst)
  const [found] = margins(space, open.given, ask.draws, [
    { sides, redLines: true, ratification: true, countsZone: false },
  ])
  const chance = chanceOf(found!)
  const caveats = caveatsOf(open, found!)
  if (space.count === 0) return { ...nothing(given, ask), caveats }
  yield 0.3
  const placed = obstaclesOf(open.given)
  const chanceWithout = placed.length > 0 ? makeChanceWithout(open, placed) : () => chance
  const obstacles = placed.map(({ obstacle }, o) => ({ ...obstacle, without: chanceWithout([o]) }))
  const all = placed.map((_, o) => o)
  const withoutAll = placed.length > 0 ? chanceWithout(all) : null
  const liftsUpTo = placed.length > MANY ? 2 : LIFTED_AT_MOST
  const lifts =
    chance >= EVEN || withoutAll === null || withoutAll < EVEN
      ? []
      : smallestSets(placed.length, liftsUpTo, set => chanceWithout(set) >= EVEN)
  yield 0.6
  const nearest = nearestDeal(space, found!)
  const here = ask.deal === null ? nearest : dealById(space, open.given, ask.deal)
  const isNearest =
    here !== null &&
    nearest !== null &&
    here.deal === nearest.deal &&
    (!space.continuous || here.level === nearest.level)
  const reach = reachAtMedians(space, open.given, centralSides(open, 'analyst'))
  const standing = here ? sidesAt(open, given, sides, here, reach) : []
  yield 0.8
  const blocking = standing.filter(of => of.blocks)
  const binding = blocking.reduce<(typeof blocking)[number] | null>(
    (least, of) => (least === null || of.accepts < least.accepts ? of : least),
    null,
  )
  return {
    run: provenance(given, ask),
    deciders,
    chance,
    obstacles,
    withoutAll,
    lifts: lifts.map(set => ({ obstacles: set, chance: chanceWithout(set) })),
    liftsUpTo,
    deal: here ? dealLabel(space, open.given, here.deal, here.level) : null,
    whyNoDeal: here ? null : ask.deal === null ? 'no-deal-left' : 'no-such-deal',
    isNearest,
    sides: standing,
    binding: binding?.party ?? null,
    winSets: winSetsOf(open),
    compliance: complianceCost(open, chance),
    caveats,
  }
}

function openOrCaveats(
  given: Case,
  ask: BlockersAsk,
): OpenCase | Readonly<{ caveats: BlockersAnswer['caveats'] }> {
  try {
    return openAnyCase(given, ask)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    return { caveats: tooManyCaveats(thrown) }
  }
}

function nothing(given: Case, ask: BlockersAsk): Omit<BlockersAnswer, 'caveats'> {
  return {
    run: provenance(given, ask),
    deciders: given.parties.filter(of => of.role === 'decides').map(of => of.id),
    chance: 0,
    obstacles: [],
    withoutAll: null,
    lifts: [],
    liftsUpTo: LIFTED_AT_MOST,
    deal: null,
    whyNoDeal: 'no-deal-left',
    isNearest: false,
    sides: [],
    binding: null,
    winSets: [],
    compliance: null,
  }
}
