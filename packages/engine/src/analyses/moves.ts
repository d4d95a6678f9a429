import {
  type After,
  type Case,
  type ChanceChange,
  type Effect,
  exclusionAmong,
  type InputPath,
  type Move,
  type MoveId,
  type MoveReading,
  type MovesAnswer,
  type MovesAsk,
  type PartyId,
  type SchoolReading,
  schoolsOnVerdict,
  splitBeliefPath,
  withNeeds,
} from '@parley/model'
import { isTooManyDeals, type TooManyDeals, tooManyCaveats } from '../deals/tooManyDeals.ts'
import { valueIn } from '../deals/valueIn.ts'
import { keepingColumns } from '../overlays/keepingColumns.ts'
import { type MoveDraws, moveDraws } from '../overlays/moveDraws.ts'
import { type AfterEffects, moveOverlay } from '../overlays/moveOverlay.ts'
import type { Overlay } from '../overlays/Overlay.ts'
import { type Overlays, openOverlays } from '../overlays/openOverlays.ts'
import { asLikely, both, surely } from '../overlays/workingMoves.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import type { Column } from '../sample/columns.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import { openAnyCase } from '../views/openCase.ts'
import { consentOf, type Expectations, makeExpectations } from './moves/expectations.ts'
import {
  afterOf,
  chosen,
  outcomeOf,
  pairedError,
  type Zones,
  zonesAfter,
  zonesOf,
} from './moves/outcomes.ts'
import { readingUnder, sideEffects, worsened } from './moves/sideEffects.ts'
import { caveatsOf } from './verdict/caveats.ts'
import { difference } from './verdict/worthColumns.ts'

/**
 * What each move would change: whether a zone exists and whether each side recognises one, before and after, on
 * the same draws; what it means to every party; who has to agree and is it better off; and in which schools it helps.
 *
 * A move is made with everything it needs. It is answered twice: as if it works, and working in a share of draws
 * that is its chance. Where the deals can be neither listed nor composed it reads no move and says so in a caveat. Throws on moves that
 * exclude each other: who asks has checked that. Time O(moves × schools) questions to the deals.
 */
export function moves(given: Case, ask: MovesAsk): MovesAnswer {
  return finish(movesSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* movesSteps(given: Case, ask: MovesAsk): Steps<MovesAnswer> {
  const base = sampleColumns(given, ask)
  const schools = [null, ...schoolsOnVerdict(given).map(of => of.id as string)]
  const worlds = new Map<string | null, World>()
  const worldOf = (school: string | null): World => {
    const known = worlds.get(school)
    if (known) return known
    const open = openAnyCase(given, { ...ask, school }, base)
    const overlays = openOverlays(open)
    const world: World = {
      overlays,
      draws: moveDraws(open.given, open.analyst.columns),
      exists: zonesOf(overlays, NOTHING, 'exists'),
      recognised: zonesOf(overlays, NOTHING, 'recognised'),
      surely: keepingColumns(COLUMNS_KEPT),
      asLikely: keepingColumns(COLUMNS_KEPT),
    }
    worlds.set(school, world)
    return world
  }
  let world: World
  try {
    world = worldOf(ask.school)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    return notRead(given, ask, thrown)
  }
  const { open } = world.overlays
  yield 0.1
  const { together } = ask
  const singles = given.moves.filter(
    ({ id }) => (together?.includes(id) ?? true) && (ask.only?.includes(id) ?? true),
  )
  const asked = [
    ...singles.map(move => [move.id]),
    ...(together && together.length > 0 ? [together] : []),
  ]
  const expectations = makeExpectations(world.overlays)
  const before = readingUnder(world.overlays, NOTHING)
  const found: MoveReading[] = []
  const parts = asked.length * (schools.length + 1)
  for (const [i, ids] of asked.entries()) {
    const readings: SchoolReading[] = []
    let here: Effects | null = null
    for (const [k, school] of schools.entries()) {
      const through = worldOf(school)
      const effects = effectsOf(through, madeFor(through, ids))
      readings.push(schoolReading(given, through, school, effects))
      if (school === ask.school) here = effects
      yield 0.1 + (0.9 * (i * (schools.length + 1) + k + 1)) / parts
    }
    found.push({ ...readMove(world, expectations, before, ids, here!), schools: readings })
    yield 0.1 + (0.9 * (i + 1)) / asked.length
  }
  const errors = found.flatMap(({ ifItWorks, asLikely: likely }) =>
    [ifItWorks, likely].flatMap(({ exists, recognised }) => [
      pairedError(exists, ask.draws),
      pairedError(recognised, ask.draws),
    ]),
  )
  return {
    run: provenance(given, ask, 'with-moves'),
    deciders: open.deciders,
    before: { exists: outcomeOf(world.exists), recognised: outcomeOf(world.recognised) },
    moves: found.slice(0, singles.length),
    together: found[singles.length] ?? null,
    costUnit: given.moveCosts?.unit ?? null,
    pairedError: Math.max(0, ...errors),
    caveats: caveatsOf(open, world.overlays.margins(NOTHING, 'exists')),
  }
}

/** What is answered where deals are too many to list and cannot be composed: nothing, and why. */
function notRead(given: Case, ask: MovesAsk, tooMany: TooManyDeals): MovesAnswer {
  const none = { chance: 0, margin: null }
  return {
    run: provenance(given, ask, 'with-moves'),
    deciders: [],
    before: { exists: none, recognised: none },
    moves: [],
    together: null,
    costUnit: given.moveCosts?.unit ?? null,
    pairedError: 0,
    caveats: tooManyCaveats(tooMany),
  }
}

/** The case as it stands. One object: what is known of an overlay is kept by it. */
const NOTHING: Overlay = {}

/** The case through one school, ready for what-ifs, and what holds before any move. */
type World = Readonly<{
  overlays: Overlays
  draws: MoveDraws
  exists: Zones
  recognised: Zones
  /** What moves make of columns, the same for all that is asked of a move. */
  surely: AfterEffects
  asLikely: AfterEffects
}>

/** A move changes a few columns, and asks of one move follow each other. */
const COLUMNS_KEPT = 16

/** Everything that is made for some moves, and how it would be. */
function madeFor({ overlays }: World, ids: readonly MoveId[]): readonly Move[] {
  const made = withNeeds(overlays.open.given, ids)
  const apart = exclusionAmong(made)
  if (apart) throw new Error(`moves: ${apart[0].id} and ${apart[1].id} exclude each other`)
  return made
}

/** Some moves through one school: as if they work, and as likely as they are. */
type Effects = Readonly<{ ifItWorks: Effect; asLikely: Effect }>

function effectsOf(world: World, made: readonly Move[]): Effects {
  const { overlays, draws } = world
  const both = (through: 'exists' | 'recognised'): Readonly<{ sure: After; likely: After }> => {
    const before = world[through]
    const sure = zonesAfter(overlays, draws, made, surely, through, world.surely)
    // One move alone: in each draw it works or it does not, and both are known.
    const likely =
      made.length === 1
        ? chosen(draws.works(made[0]!.id), sure, before)
        : zonesAfter(overlays, draws, made, asLikely(draws, made), through, world.asLikely)
    return { sure: afterOf(before, sure), likely: afterOf(before, likely) }
  }
  const exists = both('exists')
  const recognised = both('recognised')
  return {
    ifItWorks: { exists: exists.sure, recognised: recognised.sure },
    asLikely: { exists: exists.likely, recognised: recognised.likely },
  }
}

function schoolReading(
  given: Case,
  world: World,
  school: string | null,
  { asLikely: { exists, recognised } }: Effects,
): SchoolReading {
  const name =
    given.schools.find(of => of.id === school)?.name ??
    given.baseline?.name ??
    'The case as written'
  return {
    school,
    name,
    exists: chanceChange(world.exists, exists),
    recognised: chanceChange(world.recognised, recognised),
  }
}

function chanceChange(before: Zones, after: After): ChanceChange {
  const error = pairedError(after, before.open.length)
  return { before: outcomeOf(before).chance, after: after.chance, error }
}

function readMove(
  world: World,
  expectations: Expectations,
  before: ReturnType<typeof readingUnder>,
  ids: readonly MoveId[],
  effects: Effects,
): Omit<MoveReading, 'schools'> {
  const { overlays, draws } = world
  const { open } = overlays
  const made = madeFor(world, ids)
  const asked = made.filter(move => ids.includes(move.id))
  const overlay = moveOverlay(open, draws, made, surely, () => true, world.surely)
  const after = readingUnder(overlays, overlay)
  const cost = costOf(draws, made)
  const actors = [...new Set(made.map(move => move.by))]
  const others = [...new Set(made.flatMap(move => move.consent))].filter(
    party => !actors.includes(party),
  )
  return {
    moves: asked.map(move => move.id),
    made: made.map(move => move.id),
    names: asked.map(move => move.name),
    by: [...new Set(asked.map(move => move.by))],
    kind: asked.length === 1 ? asked[0]!.kind : null,
    channels: [...new Set(made.flatMap(move => move.effects.map(effect => effect.channel)))],
    works: worksShare(draws, made),
    cost: cost === null ? null : spreadOf(cost),
    lag: lagOf(draws, made),
    isReversible: made.some(move => move.isReversible === null)
      ? null
      : made.every(move => move.isReversible),
    ...effects,
    perCost: perCost(world, effects.asLikely, cost),
    nearest: { before: before.nearest?.deal ?? null, after: after.nearest?.deal ?? null },
    sides: sideEffects(overlays, [NOTHING, overlay], [before, after]),
    worsensNoDealOf: worsened(overlays, NOTHING, overlay),
    unmoved: unmovedBy(open.given, made),
    consents: [
      ...actors.map(party => consentOf(expectations, NOTHING, overlay, party, true)),
      ...others.map(party => consentOf(expectations, NOTHING, overlay, party, false)),
    ],
  }
}

/** Of everything made, draw by draw: one unit for all, so it may be added. Null when a part has no cost. */
function costOf(draws: MoveDraws, made: readonly Move[]): Column | null {
  if (made.some(move => move.cost === null)) return null
  return made.map(move => draws.column(`moves.${move.id}.cost` as InputPath)).reduce(sum)
}

function sum(a: Column, b: Column): Column {
  return difference(a, difference(0, b))
}

/** The larger of the two, draw by draw. */
function later(a: Column, b: Column): Column {
  if (typeof a === 'number' && typeof b === 'number') return Math.max(a, b)
  const longer = typeof a === 'number' ? (b as Float64Array) : a
  return longer.map((_, s) => Math.max(valueIn(a, s), valueIn(b, s)))
}

/**
 * Until all that is made has its effect: what a move needs comes before it, the rest at once. Null when the file
 * does not say it of all of them, or says it in several units.
 */
function lagOf(draws: MoveDraws, made: readonly Move[]): MoveReading['lag'] {
  const unit = made[0]!.lag?.unit
  if (!unit || made.some(move => move.lag?.unit !== unit)) return null
  const byId = new Map(made.map(move => [move.id, move]))
  const ends = (move: Move): Column =>
    sum(
      move.needs.map(need => ends(byId.get(need)!)).reduce(later, 0),
      draws.column(`moves.${move.id}.lag` as InputPath),
    )
  return { spread: spreadOf(made.map(ends).reduce(later)), unit }
}

/** Share of draws in which all of it works; null when the file gives no chance for any of it. */
function worksShare(draws: MoveDraws, made: readonly Move[]): number | null {
  if (made.every(move => move.chance.isPlaceholder)) return null
  const acts = made.reduce<Uint8Array | null>((all, move) => both(all, draws.works(move.id)), null)
  if (acts === null) return 1
  let count = 0
  for (const is of acts) count += is
  return count / acts.length
}

function perCost(world: World, likely: Effect, cost: Column | null): MoveReading['perCost'] {
  const median = cost === null ? 0 : spreadOf(cost).median
  if (median <= 0) return null
  return {
    exists: (likely.exists.chance - outcomeOf(world.exists).chance) / median,
    recognised: (likely.recognised.chance - outcomeOf(world.recognised).chance) / median,
  }
}

/** Beliefs about what moves change that none of them changes, [M11]. */
function unmovedBy(given: Case, made: readonly Move[]): MoveReading['unmoved'] {
  const on = new Set(
    made.flatMap(move =>
      move.effects.flatMap(effect => (effect.kind === 'input' ? [effect.on as string] : [])),
    ),
  )
  const plain = [...on].filter(path => !splitBeliefPath(path as InputPath))
  return given.beliefs.flatMap(({ holder, about }): { party: PartyId; path: string }[] =>
    plain.includes(about) && !on.has(`beliefs.${holder}.${about}`)
      ? [{ party: holder, path: about }]
      : [],
  )
}
