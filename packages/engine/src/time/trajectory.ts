import {
  type Channel,
  type Future,
  type InputPath,
  type PartyId,
  splitBeliefPath,
  type View,
} from '@parley/model'
import { makeSides, seatParties } from '../deals/Sides.ts'
import type { Eyes } from '../views/eyes.ts'
import type { BestCell, Cell } from './cells.ts'
import { makeMovedInputs } from './movedInputs.ts'
import type { Moving } from './moving.ts'
import type { Seating } from './timedSides.ts'
import { makeViewCells, type ViewCells } from './viewCells.ts'

/** A case on its way through time, under one future or as the data went: what stands in which cell. */
export type Trajectory = Readonly<{
  /** Which channels anything moves through. */
  channels: readonly Channel[]
  /** Everybody through the analyst's eyes. */
  exists: Seating
  /** Each through its own. */
  recognised: Seating
  /** Everybody as one decider sees them. */
  asSeenBy(party: PartyId): Seating
  noDealOf(view: View, party: PartyId): BestCell
  /** The learned inputs and who learns them. */
  learned: readonly Readonly<{ about: InputPath; view: View }>[]
  /** The inputs that something moves, by the view that sees them move: the analyst, and whoever sees things its own way. */
  moved: readonly Readonly<{ view: View; path: InputPath; channel: Channel }>[]
  /** An input as one view sees it. */
  seenBy(view: View, about: InputPath): Cell
}>

/**
 * Sets a case moving.
 *
 * @param future         what steps after `observedUntil` bring; null for the data alone
 * @param observedUntil  last step taken from the series: as-of for a future, the end of the data for what happened
 *
 * A party sees what it holds no belief about with the analyst's eyes; a belief of its own moves only by
 * what it learns and by events it knows of.
 */
export function makeTrajectory(
  moving: Moving,
  future: Future | null,
  observedUntil: number,
): Trajectory {
  const { open, dynamics, kept, cells } = moving
  const { given, analyst } = open
  const movedIn = makeMovedInputs(moving, future, observedUntil)
  const cellsOf = (eyes: Eyes, view: View): ViewCells =>
    makeViewCells(eyes, open.space, movedIn(view), kept, cells)
  const analystCells = cellsOf(analyst, 'analyst')
  const ownCells = new Map<PartyId, ViewCells>()
  const voters = given.ratification.flatMap(of => [...of.votes.map(vote => vote.by), ...of.vetoes])
  for (const party of new Set([...open.deciders, ...voters])) {
    const isLearner = dynamics.learning.some(of => of.learners.some(l => l.who === party))
    const hasBeliefs = given.beliefs.some(of => of.holder === party)
    const isKept = dynamics.events.some(of => of.knownTo !== null && !of.knownTo.includes(party))
    const isTold = [
      ...dynamics.events.flatMap(of => of.effects),
      ...dynamics.drifts,
      ...(future?.drifts ?? []),
    ].some(of => splitBeliefPath(of.on)?.holder === party)
    const isSet =
      future?.overrides.some(
        of => of.kind === 'input' && splitBeliefPath(of.at)?.holder === party,
      ) ?? false
    if (isLearner || hasBeliefs || isKept || isTold || isSet)
      ownCells.set(party, cellsOf(open.own(party), party))
  }
  const seenThrough = (view: View): ViewCells =>
    view === 'analyst' ? analystCells : (ownCells.get(view) ?? analystCells)
  const seating = (viewOf: (party: PartyId) => View): Seating => {
    const through = (party: PartyId): ViewCells => seenThrough(viewOf(party))
    const sides = seatParties(
      given,
      party => through(party).side(party),
      (of, path) => through(of).cell(path),
    )
    const views = [...new Set([...open.deciders, ...voters].map(through))]
    return {
      sides,
      movesWorth: views.some(of => of.movesWorth),
      get wholeCells() {
        return views.flatMap(of => of.sourceCells)
      },
      whole(wholeOf) {
        const sources = new Map(views.map(of => [of, of.source(wholeOf)]))
        return makeSides(given, party => sources.get(through(party))!)
      },
    }
  }

  return {
    channels: [...new Set([analystCells, ...ownCells.values()].flatMap(of => of.channels))],
    exists: seating(() => 'analyst'),
    recognised: seating(party => party),
    asSeenBy: party => seating(() => party),
    noDealOf: (view, party) => seenThrough(view).noDealOf(party),
    learned: dynamics.learning.flatMap(of =>
      of.learners.map(learner => ({ about: of.about, view: learner.who })),
    ),
    moved: [['analyst' as View, analystCells] as const, ...ownCells].flatMap(([view, of]) =>
      of.moved.map(({ path, channel }) => ({ view, path, channel })),
    ),
    seenBy: (view, about) => seenThrough(view).cell(about),
  }
}
