import {
  applyOverrides,
  type Case,
  type Channel,
  channelOfPath,
  channelsReading,
  type Dynamics,
  dayOf,
  type Future,
  type Input,
  type InputPath,
  inputsOf,
  type PartyId,
  splitBeliefPath,
  stepOf,
  type View,
  type Walk,
} from '@parley/model'
import { makeSides, seatParties } from '../deals/Sides.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { Column } from '../sample/columns.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'
import type { Eyes } from '../views/eyes.ts'
import type { OpenCase } from '../views/openCase.ts'
import type { BestCell, Cell, Cells } from './cells.ts'
import type { TimedDraws } from './drawTimed.ts'
import { type EvidenceSteps, evidenceSteps } from './evidenceSteps.ts'
import {
  driftMover,
  driveMover,
  effectMover,
  eventSteps,
  firmnessMover,
  followMover,
  frontMover,
  learningMover,
  type Mover,
  overrideMover,
  walkMover,
} from './movers.ts'
import { type SeriesSteps, seriesSteps } from './seriesSteps.ts'
import type { Seating } from './timedSides.ts'
import { type KeptTables, type Moved, makeViewCells, type ViewCells } from './viewCells.ts'
import { makeWalking, type Walking } from './walking.ts'

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

/** What all trajectories of one case share. */
export type Moving = Readonly<{
  open: OpenCase
  dynamics: Dynamics
  timed: TimedDraws
  series: ReadonlyMap<string, SeriesSteps>
  kept: KeptTables
  cells: Cells
  /** In which step a hazard strikes, by event; filled as they are drawn. */
  hazards: Map<string, Int32Array | number>
  /** The battles of every walk that fights its own; filled as they are asked for. */
  walkings: Map<string, Walking>
}>

export function asOfStepOf(given: Case, dynamics: Dynamics): number {
  return dynamics.step === 'round' ? 0 : stepOf(given.asOf, dynamics.from, dynamics.step)
}

/** The series of a case on its steps, as known by a day (null for now). */
export function layOutSeries(
  dynamics: Dynamics,
  knownBy: number | null,
): ReadonlyMap<string, SeriesSteps> {
  return new Map(
    dynamics.series.map(series => [series.id, seriesSteps(series, dynamics, knownBy, dayOf)]),
  )
}

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
  const { open, dynamics, timed, series, kept, cells, hazards, walkings } = moving
  const { name } = cells
  const { given, analyst } = open
  const { draws, seed } = analyst.columns
  const asOf = asOfStepOf(given, dynamics)
  const stepAt = (date: string): number => stepOf(date, dynamics.from, dynamics.step)
  const winOf = (walk: Walk): Column =>
    walk.moves.kind === 'fights'
      ? timed.column(`walk.${walk.about}.win`, walk.moves.win, 'chance')
      : 0
  const walkingOf = (walk: Walk): Walking | null => {
    const { about, at, positions, moves } = walk
    if (moves.kind !== 'fights') return null
    const start = at ?? analyst.columns.column(about)
    const made =
      walkings.get(about) ??
      makeWalking(about, start, positions, winOf(walk), moves.battlesPerStep, asOf, draws, seed)
    walkings.set(about, made)
    return made
  }
  const evidence = new Map<string, EvidenceSteps>()
  for (const learning of dynamics.learning) {
    const from = learning.evidence
    const laid = from && from.kind !== 'walk' ? (series.get(from.series) ?? null) : null
    const walk = from?.kind === 'walk' ? dynamics.walks.find(of => of.about === from.walk) : null
    const walking = walk ? walkingOf(walk) : null
    evidence.set(
      learning.about,
      evidenceSteps(learning, laid, walking, asOf, observedUntil, future, timed, name),
    )
  }
  const overridden =
    future && future.overrides.length > 0
      ? sampleColumns(
          { ...applyOverrides(given, future.overrides), beliefs: [] },
          analyst.columns,
          analyst.columns,
        )
      : null
  const events = dynamics.events.map(event => {
    const draw = (): Int32Array | number =>
      eventSteps(event, future, asOf, dynamics.steps, stepAt, () => ({
        chance: timed.column(
          `events.${event.id}.chance`,
          (event.when as { chance: Input }).chance,
          'chance',
        ),
        uniforms: timed.uniforms(`events.${event.id}`),
      }))
    // A hazard left to itself strikes in the same step in every future.
    const isFree = future !== null && !future.events.some(of => of.event === event.id)
    const happens = (isFree ? hazards.get(event.id) : undefined) ?? draw()
    if (isFree) hazards.set(event.id, happens)
    return { event, happens }
  })

  const moversOf = (view: View): readonly Moved[] => {
    const found = new Map<InputPath, { channel: Channel; movers: Mover[] }>()
    const holds = (path: InputPath): boolean =>
      view !== 'analyst' && given.beliefs.some(b => b.holder === view && b.about === path)
    const add = (path: InputPath, mover: Mover, isBelief: boolean): void => {
      const entry = found.get(path) ?? {
        channel: isBelief ? 'belief' : channelOf(given, path),
        movers: [],
      }
      if (isBelief) entry.channel = 'belief'
      entry.movers.push(mover)
      found.set(path, entry)
    }
    for (const override of future?.overrides ?? []) {
      if (override.kind !== 'input') continue
      const belief = splitBeliefPath(override.at)
      if (belief && belief.holder === view) {
        const column = timed.column(
          `scenarios.${future!.id}.${override.at}`,
          override.input,
          domainAt(belief.about),
        )
        add(belief.about, overrideMover(column, asOf, name), true)
      } else if (!belief && !holds(override.at)) {
        const column = overridden!.column(override.at)
        add(override.at, overrideMover(column, asOf, name), false)
      }
    }
    for (const learning of dynamics.learning) {
      const learner = learning.learners.find(of => of.who === view)
      const analystLearns = learning.learners.find(of => of.who === 'analyst')
      const isOwn = learner !== undefined && view !== 'analyst'
      const used = learner ?? (holds(learning.about) ? undefined : analystLearns)
      if (!used) continue
      const stem = `learning.${learning.about}.${used.who}`
      const read = (part: string): Column => {
        if (part === 'strength') {
          if (!learning.strengthIn)
            return timed.column(`${stem}.strength`, used.strength!, 'number')
          const eyes = used.who === 'analyst' ? analyst : open.own(used.who)
          return eyes.columns.column(learning.strengthIn)
        }
        if (part === 'bad_news')
          return timed.column(`${stem}.bad_news`, used.badNewsWeight!, 'share')
        const model = learning.model as Extract<typeof learning.model, { kind: 'two-type' }>
        return timed.column(
          `learning.${learning.about}.${part}`,
          part === 'strong' ? model.strong : model.weak,
          'chance',
        )
      }
      add(
        learning.about,
        learningMover(learning, used, evidence.get(learning.about)!, read, name),
        isOwn,
      )
      if (learning.strengthIn && learning.model.kind === 'beta')
        add(
          learning.strengthIn,
          firmnessMover(used, evidence.get(learning.about)!, read, name),
          isOwn,
        )
    }
    for (const walk of dynamics.walks) {
      if (holds(walk.about)) continue
      if (walk.moves.kind === 'follows') {
        const followed = evidence.get(walk.moves.learned)
        if (followed) add(walk.about, followMover(followed, walk.positions), false)
        continue
      }
      const walking = walkingOf(walk)!
      if (walk.at === null) {
        add(walk.about, frontMover(walking, asOf, name), false)
        continue
      }
      const win = winOf(walk)
      const learning = evidence.get(walk.about)
      const wins = new Float64Array(1)
      const of = new Float64Array(1)
      const observed = (step: number): number => {
        learning?.sumsAt(step, 0, 1, wins, of)
        return 2 * wins[0]! - of[0]!
      }
      const key = `walk ${walk.about} ${name(win)} ${learning?.key ?? ''}`
      add(walk.about, walkMover(walk.positions, walk.at, win, walking, asOf, observed, key), false)
    }
    for (const drive of dynamics.drives) {
      if (holds(drive.on)) continue
      const laid = series.get(drive.series)!
      const kind = dynamics.series.find(of => of.id === drive.series)!.kind
      const ahead = future?.series.find(of => of.series === drive.series)
      const perStep: Column = ahead
        ? timed.column(`scenarios.${future!.id}.series.${drive.series}`, ahead.value, 'number')
        : 0
      const perUnit = timed.column(`drives.${drive.on}.${drive.series}`, drive.perUnit, 'number')
      const seen = aboveAsOf(laid, asOf, observedUntil)
      const above = (step: number, draw: number): number => {
        const past = seen[Math.min(step, Math.max(asOf, observedUntil), seen.length - 1)]!
        const further = step - Math.max(asOf, observedUntil)
        if (further <= 0 || !ahead) return past
        const value = valueIn(perStep, draw)
        return kind === 'flow'
          ? past + further * value
          : value - (laid.value[lastWith(laid, asOf)] ?? 0)
      }
      const isCertain = typeof perStep === 'number'
      const key = `drive ${drive.series} ${observedUntil} ${name(perUnit)} ${ahead ? name(perStep) : ''}`
      add(drive.on, driveMover(perUnit, above, isCertain, key), false)
    }
    const drifts = [
      ...dynamics.drifts.map(drift => ({ drift, stem: `drift.${drift.on}` })),
      ...(future?.drifts ?? []).map(drift => ({
        drift,
        stem: `scenarios.${future!.id}.drift.${drift.on}`,
      })),
    ]
    for (const { drift, stem } of drifts) {
      const belief = splitBeliefPath(drift.on)
      if (belief ? belief.holder !== view : holds(drift.on)) continue
      add(
        belief?.about ?? drift.on,
        driftMover(timed.column(stem, drift.perStep, 'number'), asOf, name),
        belief !== null,
      )
    }
    for (const { event, happens } of events) {
      const isKnown = view === 'analyst' || event.knownTo === null || event.knownTo.includes(view)
      event.effects.forEach((effect, k) => {
        const belief = splitBeliefPath(effect.on)
        if (belief ? belief.holder !== view : !isKnown) return
        const by = timed.column(`events.${event.id}.effects.${k + 1}`, effect.by, 'number')
        const path = belief?.about ?? effect.on
        add(
          path,
          effectMover(effect, by, happens, event.halfLife, asOf, name),
          belief !== null || holds(path),
        )
      })
    }
    return [...found].map(([path, of]) => ({ path, ...of }))
  }
  const domainAt = (path: InputPath): 'chance' | 'number' =>
    analyst.columns.entries.get(path)?.domain === 'chance' ? 'chance' : 'number'

  const cellsOf = (eyes: Eyes, view: View): ViewCells =>
    makeViewCells(eyes, open.space, moversOf(view), kept, cells)
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

/**
 * What a change to an input works through. A quantity's is that of what reads it; one that is read
 * through several, or through none, is counted as cost.
 */
export function channelOf(given: Case, path: InputPath): Channel {
  const own = channelOfPath(path)
  if (own) return own
  const read = channelsReading(inputsOf(given), path)
  return read.length === 1 ? read[0]! : 'cost'
}

/** How far a series is above where it stood at as-of, per step. */
function aboveAsOf(laid: SeriesSteps, asOf: number, until: number): Float64Array {
  const above = new Float64Array(laid.value.length)
  for (let step = asOf + 1; step < above.length; step++) {
    above[step] = above[step - 1]! + (step <= until ? laid.change[step]! : 0)
  }
  for (let step = asOf - 1; step >= 0; step--)
    above[step] = above[step + 1]! - laid.change[step + 1]!
  return above
}

function lastWith(laid: SeriesSteps, step: number): number {
  let at = Math.min(step, laid.value.length - 1)
  while (at >= 0 && !laid.has[at]) at--
  return at
}
