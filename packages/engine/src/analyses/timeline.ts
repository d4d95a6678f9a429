import type {
  Case,
  Caveat,
  Channel,
  Dynamics,
  Future,
  FuturePath,
  PartyId,
  Path,
  RipenessReading,
  Spread,
  TimelineAnswer,
  TimelineAsk,
  TimelineCaveat,
  View,
} from '@parley/model'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import type { Columns } from '../sample/columns.ts'
import { medianOf, spreadOf } from '../sample/spreadOf.ts'
import { dayOf, labelOf } from '../time/calendar.ts'
import { makeTimedDraws, type TimedDraws } from '../time/drawTimed.ts'
import {
  type FrontierMargins,
  isOpenAt,
  makeFrontierMargins,
  type StepMargins,
  shareOpen,
} from '../time/frontierMargins.ts'
import { asOfStepOf, layOutSeries, makeTrajectory, type Trajectory } from '../time/trajectory.ts'
import { type KeptTables, makeKeptTables } from '../time/viewMover.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { channelShares } from './timeline/channelShares.ts'
import { OBSERVED } from './timeline/observed.ts'
import { passageOf } from './timeline/passage.ts'
import { rewindCaveats } from './timeline/rewindCaveats.ts'
import { ripenessAt } from './timeline/ripeness.ts'
import { lookBacks, signpostReadings } from './timeline/signposts.ts'
import { wideningOf } from './timeline/widening.ts'

/**
 * When, on what condition and through which channel a zone opens.
 *
 * The past is rewound from as-of by what the series show; each named future goes on from as-of; and
 * where the series go on past as-of, `observed` says what they then did. All on the draws of the
 * verdict, so that every difference is the path's own.
 *
 * Throws on a case without dynamics. Time O(draws × steps × futures × deals on the frontier); memory
 * does not grow with the number of steps.
 */
export function timeline(given: Case, ask: TimelineAsk): TimelineAnswer {
  return finish(timelineSteps(given, ask))
}

/** `timeline` in steps; `base` are the columns of the case as written, where they are drawn already. */
export function* timelineSteps(
  given: Case,
  ask: TimelineAsk,
  base?: Columns,
): Steps<TimelineAnswer> {
  const open = openAnyCase(given, ask, base)
  const { dynamics } = open.given
  if (!dynamics) throw new Error('timeline: the case has no dynamics')
  const world = makeWorld(open, dynamics)
  const { asOf, dataStep, timed } = world
  yield 0.05

  const history = makeTrajectory(
    open,
    dynamics,
    timed,
    world.series,
    world.kept,
    null,
    Math.max(asOf, dataStep),
  )
  const past = world.follow(history, 0, asOf, null)
  yield 0.2

  const futures: FuturePath[] = []
  const runs: readonly (Future | null)[] =
    dataStep > asOf ? [...dynamics.futures, null] : dynamics.futures
  const ripeness: RipenessReading[] = ripenessAt(
    open,
    dynamics,
    timed,
    history,
    world.margins,
    asOf,
  )
  for (const [i, future] of runs.entries()) {
    const last = future ? dynamics.steps : dataStep
    const way = future
      ? makeTrajectory(open, dynamics, timed, world.series, world.kept, future, asOf)
      : history
    // Set moving all the same: its inputs take their dimensions, so that those after it keep theirs.
    if (ask.futures && !ask.futures.includes(future?.id ?? OBSERVED)) continue
    const reached = new Int32Array(ask.draws).fill(-1)
    const path = world.follow(way, asOf, last, reached)
    futures.push({
      id: future?.id ?? OBSERVED,
      name: future?.name ?? 'as the data then went',
      why: future?.why ?? '',
      kind: future ? 'scenario' : 'observed',
      path,
      passage: passageOf(reached, asOf),
      ...channelShares(way, world.margins, asOf, last),
      widening: wideningOf(path, asOf),
    })
    yield 0.2 + (0.75 * (i + 1)) / Math.max(1, runs.length)
  }

  const readings = signpostReadings(dynamics, world.series, world.known, asOf)
  return {
    run: provenance(given, ask),
    step: dynamics.step,
    dates: Array.from({ length: dynamics.steps + 1 }, (_, step) =>
      labelOf(step, dynamics.from, dynamics.step),
    ),
    asOfStep: asOf,
    dataThrough: world.dataThrough,
    deciders: open.deciders,
    past,
    futures,
    ripeness,
    signposts: readings,
    lookBack: lookBacks(dynamics, readings, futures, asOf),
    caveats: caveatsOf(given, open, dynamics, world),
  }
}

type World = Readonly<{
  asOf: number
  /** Last step the data reach. */
  dataStep: number
  dataThrough: string | null
  /** The series as they stand now, and as they stood at as-of. */
  series: ReturnType<typeof layOutSeries>
  known: ReturnType<typeof layOutSeries>
  timed: TimedDraws
  kept: KeptTables
  margins: FrontierMargins
  follow(way: Trajectory, from: number, to: number, reached: Int32Array | null): Path
}>

const ALL: ReadonlySet<Channel> = new Set<Channel>(['belief', 'cost', 'terms', 'commitment'])

function makeWorld(open: OpenCase, dynamics: Dynamics): World {
  const { given, space, deciders } = open
  const { draws } = open.analyst.columns
  const asOf = asOfStepOf(given, dynamics)
  const series = layOutSeries(dynamics, null)
  const known = layOutSeries(dynamics, dayOf(given.asOf))
  const dataStep = [...series.values()].reduce((last, laid) => Math.max(last, laid.last), -1)
  const dates = dynamics.series.flatMap(of => of.rows.map(row => row.date)).sort()
  const margins = makeFrontierMargins(space, given, draws)
  const existing = margins.make()
  const recognised = margins.make()

  const follow = (way: Trajectory, from: number, to: number, reached: Int32Array | null): Path => {
    const path = emptyPath(from, deciders, way)
    for (let step = from; step <= to; step++) {
      const moment = way.at(step, ALL)
      margins.ask(
        [
          { sides: moment.exists, out: existing },
          { sides: moment.recognised, out: recognised },
        ],
        moment.undiscounted,
      )
      path.exists.push(shareOpen(existing))
      path.recognised.push(shareOpen(recognised))
      path.margin.push(spreadOfMargin(existing))
      path.ownMargin.push(spreadOfMargin(recognised))
      for (const of of path.noDeals)
        of.median.push(medianOf(moment.noDealOf(of.view, of.party).value))
      for (const of of path.beliefs) of.median.push(medianOf(way.seenBy(of.view, of.about)))
      if (reached && step > asOf) {
        for (let s = 0; s < draws; s++)
          if (reached[s]! < 0 && isOpenAt(recognised, s)) reached[s] = step
      }
    }
    return path
  }
  return {
    asOf,
    dataStep,
    dataThrough: dates.at(-1) ?? null,
    series,
    known,
    timed: makeTimedDraws(open.analyst.columns),
    kept: makeKeptTables(open),
    margins,
    follow,
  }
}

function emptyPath(firstStep: number, deciders: readonly PartyId[], way: Trajectory) {
  const views = (party: PartyId): readonly View[] => ['analyst', party]
  return {
    firstStep,
    exists: [] as number[],
    recognised: [] as number[],
    margin: [] as (Spread | null)[],
    ownMargin: [] as (Spread | null)[],
    noDeals: deciders.flatMap(party =>
      views(party).map(view => ({ party, view, median: [] as number[] })),
    ),
    beliefs: way.learned.map(of => ({ ...of, median: [] as number[] })),
  }
}

function spreadOfMargin(found: StepMargins): Spread | null {
  if (found.has.every(has => has === 1)) return spreadOf(found.margin)
  const some = found.margin.filter((_, s) => found.has[s] === 1)
  return some.length === 0 ? null : spreadOf(some)
}

function caveatsOf(
  given: Case,
  open: OpenCase,
  dynamics: Dynamics,
  world: World,
): readonly (Caveat | TimelineCaveat)[] {
  const caveats: (Caveat | TimelineCaveat)[] = [
    ...rewindCaveats(open, dynamics, world.timed, world.series, world.asOf),
  ]
  const taught = new Set(dynamics.learning.map(of => of.evidence?.series))
  for (const of of dynamics.series) {
    // A level stands until its next value; only what learns from it misses those between.
    if (of.kind === 'level' && !taught.has(of.id)) continue
    const laid = world.series.get(of.id)!
    let missing = -1
    for (let step = 0; step <= laid.last; step++) {
      if (!laid.has[step]) {
        if (missing < 0) missing = step
        continue
      }
      if (missing >= 0) {
        caveats.push({
          kind: 'gap-in-series',
          series: of.id,
          from: labelOf(missing, dynamics.from, dynamics.step),
          to: labelOf(step - 1, dynamics.from, dynamics.step),
        })
      }
      missing = -1
    }
  }
  const blind = open.deciders.filter(party => !given.beliefs.some(of => of.holder === party))
  if (blind.length > 0) caveats.push({ kind: 'beliefs-not-modelled', parties: blind })
  return caveats
}
