import {
  applyOverrides,
  type Case,
  type Channel,
  channelOfPath,
  channelsReading,
  type Dynamics,
  type Future,
  type Input,
  type InputPath,
  inputsOf,
  type PartyId,
  splitBeliefPath,
  type View,
} from '@parley/model'
import { makeSides, type Sides } from '../deals/Sides.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { NoDealColumn } from '../noDeal/noDealColumn.ts'
import { type Column, sampleColumns } from '../sample/columns.ts'
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
import { type KeptTables, type Moved, makeViewMover, type ViewMover } from './viewMover.ts'

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
    const found = new Map<InputPath, { channel: Channel; movers: Mover[]; names: string[] }>()
    const holds = (path: InputPath): boolean =>
      view !== 'analyst' && given.beliefs.some(b => b.holder === view && b.about === path)
    const add = (path: InputPath, name: string, mover: Mover, isBelief: boolean): void => {
      const entry = found.get(path) ?? {
        channel: isBelief ? 'belief' : channelOf(given, path),
        movers: [],
        names: [],
      }
      if (isBelief) entry.channel = 'belief'
      entry.movers.push(mover)
      entry.names.push(name)
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
        add(belief.about, override.at, overrideMover(column, asOf), true)
      } else if (!belief && !holds(override.at)) {
        const column = overridden!.column(override.at)
        add(override.at, override.at, overrideMover(column, asOf), false)
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
        name,
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
      add(walk.about, 'walk', walkMover(walk, win, asOf, observed, draws, seed), false)
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
      add(drive.on, `drives.${drive.series}`, driveMover(perUnit, above, isCertain), false)
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
        name,
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
          `events.${event.id}.${k}`,
          effectMover(effect, by, happens, event.halfLife, asOf),
          belief !== null || holds(path),
        )
      })
    }
    return [...found].map(([path, of]) => ({ path, ...of, names: of.names.join(' ') }))
  }
  const domainAt = (path: InputPath): 'chance' | 'number' =>
    analyst.columns.entries.get(path)?.domain === 'chance' ? 'chance' : 'number'

  const analystMoves = makeViewMover(analyst, open.space, moversOf('analyst'), kept, null)
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
      const eyes = open.own(party)
      const own = makeViewMover(eyes, open.space, moversOf(party), kept, analystMoves)
      ownMoves.set(party, own)
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
