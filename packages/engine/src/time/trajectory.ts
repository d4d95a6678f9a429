import {
  applyOverrides,
  type Case,
  type Channel,
  type Dynamics,
  type Future,
  type Input,
  type InputPath,
  type PartyId,
  quantitiesIn,
  splitBeliefPath,
  type View,
} from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { makeWorthTables, type WorthTables } from '../deals/makeWorthTables.ts'
import { makeSides, type Side, type SideSource, type Sides } from '../deals/Sides.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { WorthTable } from '../deals/WorthTable.ts'
import { type NoDealColumn, noDealColumn } from '../noDeal/noDealColumn.ts'
import { boundsOf, scaleOf } from '../sample/bounds.ts'
import { type Column, type Columns, sampleColumns } from '../sample/columns.ts'
import { evaluate } from '../sample/evaluate.ts'
import type { Eyes } from '../views/eyes.ts'
import type { OpenCase } from '../views/openCase.ts'
import { dayOf, stepOf } from './calendar.ts'
import type { TimedDraws } from './drawTimed.ts'
import { type EvidenceSteps, evidenceSteps } from './evidenceSteps.ts'
import type { Undiscounted } from './frontierMargins.ts'
import {
  driftMover,
  driveMover,
  effectMover,
  eventSteps,
  learningMover,
  type Mover,
  overrideMover,
  walkMover,
} from './movers.ts'
import { type SeriesSteps, seriesSteps } from './seriesSteps.ts'

/** A case on its way through time: its sides at any step, under one future or as the data went. */
export type Trajectory = Readonly<{
  asOfStep: number
  /** Which channels anything moves through. */
  channels: readonly Channel[]
  /** Moves everything in `through` to the step; the other channels stay as at as-of. Steps are best asked in order. */
  at(step: number, through: ReadonlySet<Channel>): Moment
  /** The learned inputs and who learns them. */
  learned: readonly Readonly<{ about: InputPath; view: View }>[]
  /** A learned input as one view sees it; of the moment last asked for. */
  seenBy(view: View, about: InputPath): Column
  evidenceOf(about: InputPath): EvidenceSteps | null
}>

/** The sides of a case at one step. */
export type Moment = Readonly<{
  exists: Sides
  recognised: Sides
  /** As one decider sees everybody. */
  asSeenBy(party: PartyId): Sides
  noDealOf(view: View, party: PartyId): NoDealColumn
  /** The table a side's worth stands on, before its trust in the others. */
  undiscounted: Undiscounted
}>

/** What moves one input in one view, and through which channel. */
type Moved = Readonly<{ path: InputPath; channel: Channel; movers: readonly Mover[] }>

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
  open: OpenCase,
  dynamics: Dynamics,
  timed: TimedDraws,
  series: ReadonlyMap<string, SeriesSteps>,
  kept: KeptTables,
  future: Future | null,
  observedUntil: number,
): Trajectory {
  const { given, analyst } = open
  const { draws, seed } = analyst.columns
  const asOf = asOfStepOf(given, dynamics)
  const stepAt = (date: string): number => stepOf(date, dynamics.from, dynamics.step)
  const evidence = new Map<string, EvidenceSteps>()
  for (const learning of dynamics.learning) {
    const laid = learning.evidence ? (series.get(learning.evidence.series) ?? null) : null
    evidence.set(learning.about, evidenceSteps(learning, laid, asOf, observedUntil, future, timed))
  }
  const overridden =
    future && future.overrides.length > 0
      ? sampleColumns(
          { ...applyOverrides(given, future.overrides), beliefs: [] },
          analyst.columns,
          analyst.columns,
        )
      : null
  const events = dynamics.events.map(event => ({
    event,
    happens: eventSteps(event, future, asOf, dynamics.steps, stepAt, () => ({
      chance: timed.column(
        `events.${event.id}.chance`,
        (event.when as { chance: Input }).chance,
        'chance',
      ),
      uniforms: timed.uniforms(`events.${event.id}`),
    })),
  }))

  const moversOf = (view: View): readonly Moved[] => {
    const found = new Map<InputPath, { channel: Channel; movers: Mover[] }>()
    const holds = (path: InputPath): boolean =>
      view !== 'analyst' && given.beliefs.some(b => b.holder === view && b.about === path)
    const add = (path: InputPath, mover: Mover, isBelief: boolean): void => {
      const entry = found.get(path) ?? {
        channel: isBelief ? 'belief' : channelOf(path),
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
        add(belief.about, overrideMover(column, asOf), true)
      } else if (!belief && !holds(override.at)) {
        add(override.at, overrideMover(overridden!.column(override.at), asOf), false)
      }
    }
    for (const learning of dynamics.learning) {
      const learner = learning.learners.find(of => of.who === view)
      const analystLearns = learning.learners.find(of => of.who === 'analyst')
      const isOwn = learner !== undefined && view !== 'analyst'
      const used = learner ?? (holds(learning.about) ? undefined : analystLearns)
      if (!used) continue
      const name = `learning.${learning.about}.${used.who}`
      add(
        learning.about,
        learningMover(learning, used, evidence.get(learning.about)!, part => {
          if (part === 'strength') return timed.column(`${name}.strength`, used.strength, 'number')
          if (part === 'bad_news')
            return timed.column(`${name}.bad_news`, used.badNewsWeight!, 'share')
          const model = learning.model as Extract<typeof learning.model, { kind: 'two-type' }>
          return timed.column(
            `learning.${learning.about}.${part}`,
            part === 'strong' ? model.strong : model.weak,
            'chance',
          )
        }),
        isOwn,
      )
    }
    for (const walk of dynamics.walks) {
      if (holds(walk.about)) continue
      const win = timed.column(`walk.${walk.about}.win`, walk.win, 'chance')
      const learning = evidence.get(walk.about)
      const sum = { wins: 0, of: 0 }
      const observed = (step: number): number => {
        learning?.sumAt(step, 0, sum)
        return 2 * sum.wins - sum.of
      }
      add(walk.about, walkMover(walk, win, asOf, observed, draws, seed), false)
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
      add(drive.on, driveMover(perUnit, above, typeof perStep === 'number'), false)
    }
    const drifts = [
      ...dynamics.drifts.map(drift => ({ drift, name: `drift.${drift.on}` })),
      ...(future?.drifts ?? []).map(drift => ({
        drift,
        name: `scenarios.${future!.id}.drift.${drift.on}`,
      })),
    ]
    for (const { drift, name } of drifts) {
      const belief = splitBeliefPath(drift.on)
      if (belief ? belief.holder !== view : holds(drift.on)) continue
      add(
        belief?.about ?? drift.on,
        driftMover(timed.column(name, drift.perStep, 'number'), asOf),
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
          effectMover(effect, by, happens, event.halfLife, asOf),
          belief !== null || holds(path),
        )
      })
    }
    return [...found].map(([path, { channel, movers }]) => ({ path, channel, movers }))
  }
  const domainAt = (path: InputPath): 'chance' | 'number' =>
    analyst.columns.entries.get(path)?.domain === 'chance' ? 'chance' : 'number'

  const analystMoves = makeMover(analyst, open.space, moversOf('analyst'), kept)
  const ownMoves = new Map<PartyId, ViewMover>()
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
    if (isLearner || hasBeliefs || isKept || isTold || isSet) {
      ownMoves.set(party, makeMover(open.own(party), open.space, moversOf(party), kept))
    }
  }
  const moverOf = (view: View): ViewMover =>
    view === 'analyst' ? analystMoves : (ownMoves.get(view) ?? analystMoves)

  return {
    asOfStep: asOf,
    channels: [...new Set([analystMoves, ...ownMoves.values()].flatMap(of => of.channels))],
    at(step, through) {
      analystMoves.move(step, through)
      for (const mover of ownMoves.values()) mover.move(step, through)
      return {
        exists: makeSides(given, () => analystMoves.source),
        recognised: makeSides(given, party => moverOf(party).source),
        asSeenBy: party => makeSides(given, () => moverOf(party).source),
        noDealOf: (view, party) => moverOf(view).noDealOf(party),
        undiscounted: side => {
          for (const mover of [analystMoves, ...ownMoves.values()]) {
            const raw = mover.undiscounted(side)
            if (raw) return raw
          }
          throw new Error(`makeTrajectory: ${side.party} sits with a worth of no view`)
        },
      }
    },
    learned: dynamics.learning.flatMap(of =>
      of.learners.map(learner => ({ about: of.about, view: learner.who })),
    ),
    seenBy: (view, about) => moverOf(view).column(about),
    evidenceOf: about => evidence.get(about) ?? null,
  }
}

/** Everything the eyes of one view see, moved to a step in place: the same buffers at every step. */
type ViewMover = Readonly<{
  channels: readonly Channel[]
  move(step: number, through: ReadonlySet<Channel>): void
  column(path: InputPath): Column
  source: SideSource
  noDealOf(party: PartyId): NoDealColumn
  /** Null for a side that is not seen through this view. */
  undiscounted(side: Side): WorthTable | null
}>

/** Worths at as-of as if every deal were kept, per pair of eyes: made once, so that trajectories share them. */
export type KeptTables = (eyes: Eyes) => WorthTables

export function makeKeptTables(open: OpenCase): KeptTables {
  const known = new Map<Eyes, WorthTables>()
  return eyes => {
    let found = known.get(eyes)
    if (!found) {
      const { given, columns } = eyes
      const like = eyes === open.analyst ? null : (known.get(open.analyst) ?? null)
      found = makeWorthTables(open.space, given, columns, KEPT, like)
      known.set(eyes, found)
    }
    return found
  }
}

/** Worth as if every deal were kept. */
const KEPT = { compliance: false } as const

function makeMover(
  eyes: Eyes,
  space: DealSpace,
  moved: readonly Moved[],
  kept: KeptTables,
): ViewMover {
  const { columns, given } = eyes
  const now = new Map<InputPath, Column>()
  const buffers = new Map<InputPath, Float64Array>()
  const dependents = formulasReading(columns, new Set(moved.map(of => of.path)))
  const touched = new Set<string>([...moved.map(of => of.path), ...dependents])
  const column = (path: InputPath): Column => now.get(path) ?? columns.column(path)
  const overlay: Columns = { ...columns, column }
  const movesWorth = [...touched].some(
    path =>
      path.startsWith('worth.') || path.startsWith('compliance.') || path.startsWith('parties.'),
  )
  let tables = eyes.tables
  let raw = kept(eyes)
  const movesRaw = [...touched].some(path => path.startsWith('worth.'))
  let noDeals = new Map<PartyId, NoDealColumn>()
  const isMoved = (party: PartyId): boolean =>
    [...touched].some(
      path => path.startsWith(`if_talks_fail.${party}.`) || path === `parties.${party}.risk`,
    )
  const noDealOf = (party: PartyId): NoDealColumn => {
    if (!isMoved(party)) return eyes.noDealOf(party)
    let found = noDeals.get(party)
    if (!found) {
      found = noDealColumn(given, party, overlay)
      noDeals.set(party, found)
    }
    return found
  }
  const bounds = new Map(
    [...touched].map(path => {
      const entry = columns.entries.get(path as InputPath)
      if (!entry) throw new Error(`makeTrajectory: ${path} is no input of this case`)
      return [path, boundsOf(scaleOf(entry))]
    }),
  )
  const source: SideSource & { tables: typeof eyes.tables } = {
    get tables() {
      return tables
    },
    noDeal: party => noDealOf(party).value,
    columns: overlay,
  }
  return {
    channels: [...new Set(moved.map(of => of.channel))],
    column,
    source,
    noDealOf,
    undiscounted: side =>
      tables.get(side.party) === side.worth ? (raw.get(side.party) ?? null) : null,
    move(step, through) {
      now.clear()
      noDeals = new Map()
      for (const { path, channel, movers } of moved) {
        if (!through.has(channel)) continue
        for (const mover of movers) mover.begin?.(step)
        const base = columns.column(path)
        const { low, high } = bounds.get(path)!
        const isCertain = typeof base === 'number' && movers.every(mover => mover.isCertain)
        if (isCertain) {
          now.set(
            path,
            held(
              movers.reduce((value, mover) => mover.at(step, 0, value), base),
              low,
              high,
            ),
          )
          continue
        }
        let out = buffers.get(path)
        if (!out) {
          out = new Float64Array(columns.draws)
          buffers.set(path, out)
        }
        for (let s = 0; s < columns.draws; s++) {
          let value = typeof base === 'number' ? base : base[s]!
          for (let m = 0; m < movers.length; m++) value = movers[m]!.at(step, s, value)
          out[s] = held(value, low, high)
        }
        now.set(path, out)
      }
      for (const path of dependents) {
        const { estimate } = columns.entries.get(path)!.input
        if (estimate.kind !== 'formula') continue
        const value = evaluate(estimate.expression, id => column(`quantities.${id}` as InputPath))
        const { low, high } = bounds.get(path)!
        if (typeof value === 'number') {
          now.set(path, held(value, low, high))
          continue
        }
        let out = buffers.get(path)
        if (!out) {
          out = new Float64Array(columns.draws)
          buffers.set(path, out)
        }
        for (let s = 0; s < columns.draws; s++) out[s] = held(value[s]!, low, high)
        now.set(path, out)
      }
      if (movesWorth) tables = makeWorthTables(space, given, overlay, undefined, eyes.tables)
      if (movesRaw) raw = makeWorthTables(space, given, overlay, KEPT, raw)
    },
  }
}

function held(value: number, low: number, high: number): number {
  return value < low ? low : Math.min(value, high)
}

/** The inputs written as formulas of anything moved, those that others read first. */
function formulasReading(columns: Columns, moved: ReadonlySet<string>): readonly InputPath[] {
  const found: InputPath[] = []
  const known = new Map<string, boolean>()
  const reads = (path: InputPath): boolean => {
    const done = known.get(path)
    if (done !== undefined) return done
    known.set(path, false)
    const estimate = columns.entries.get(path)?.input.estimate
    const isReading =
      estimate?.kind === 'formula' &&
      quantitiesIn(estimate.expression)
        .map(id => `quantities.${id}` as InputPath)
        // Every one is looked at, so that what it reads comes before it.
        .filter(of => reads(of) || moved.has(of)).length > 0
    known.set(path, isReading)
    if (isReading && !moved.has(path)) found.push(path)
    return isReading || moved.has(path)
  }
  for (const path of columns.entries.keys()) reads(path)
  return found
}

/** What a change to an input works through. */
export function channelOf(path: string): Channel {
  if (path.startsWith('beliefs.')) return 'belief'
  if (path.startsWith('worth.')) return 'terms'
  return path.startsWith('compliance.') ? 'commitment' : 'cost'
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
