import {
  type Case,
  type Caveat,
  type Channel,
  channels,
  type Dynamics,
  type FuturePath,
  labelOf,
  type PartyId,
  type Spread,
  type TimelineAnswer,
  type TimelineAsk,
  type TimelineCaveat,
  type View,
} from '@parley/model'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import type { Columns } from '../sample/columns.ts'
import { medianOf, spreadOf } from '../sample/spreadOf.ts'
import type { Cell } from '../time/cells.ts'
import { isOpenAt, type StepMargins, shareOpen } from '../time/stepMargins.ts'
import type { Trajectory } from '../time/trajectory.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { channelShares } from './timeline/channelShares.ts'
import { type MovingCase, movingCase } from './timeline/movingCase.ts'
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
  const world = makeWorld(open, movingCase(open, dynamics, ask.known ?? 'now'))
  const { asOf, history, limits, ways } = world
  yield 0.05

  const past = world.followerOf(history, 0)
  const tellsPast = ask.past !== false
  if (tellsPast) yield* world.walk([past], 0, asOf, 0.05, 0.15)
  const ripeness = tellsPast
    ? ripenessAt(open.deciders, limits, history, world.stepping, asOf, ALL)
    : []

  const told = ways.filter(
    ({ future }) => !ask.futures || ask.futures.includes(future?.id ?? OBSERVED),
  )
  const followers = told.map(({ way }) => world.followerOf(way, asOf))
  // Together, a step at a time: what they have in common is computed once.
  for (const [from, to] of stretches(
    told.map(of => of.last),
    asOf,
  ))
    yield* world.walk(
      followers.filter((_, i) => told[i]!.last >= to),
      from,
      to,
      0.15 + (0.8 * (from - asOf)) / Math.max(1, dynamics.steps),
      0.15 + (0.8 * (to - asOf)) / Math.max(1, dynamics.steps),
    )
  const futures = told.map(({ future, way, last }, i): FuturePath => {
    const { path, reached } = followers[i]!
    return {
      id: future?.id ?? OBSERVED,
      name: future?.name ?? 'as the data then went',
      why: future?.why ?? '',
      kind: future ? 'scenario' : 'observed',
      path,
      passage: passageOf(reached, asOf),
      ...channelShares(way, world.stepping, asOf, last),
      widening: wideningOf(path, asOf),
    }
  })
  yield 0.98

  const readings = signpostReadings(dynamics, world.moving.series, world.known, asOf)
  return {
    run: provenance(given, ask),
    step: dynamics.step,
    dates: Array.from({ length: dynamics.steps + 1 }, (_, step) =>
      labelOf(step, dynamics.from, dynamics.step),
    ),
    asOfStep: asOf,
    known: ask.known ?? 'now',
    dataThrough: world.dataThrough,
    deciders: open.deciders,
    past: past.path,
    futures,
    ripeness,
    signposts: readings,
    lookBack: lookBacks(dynamics, readings, futures, asOf),
    caveats: caveatsOf(given, open, dynamics, world),
  }
}

type World = MovingCase &
  Readonly<{
    followerOf(way: Trajectory, firstStep: number): Follower
    /** Follows several through the same steps, both ends included. */
    walk(
      followers: readonly Follower[],
      from: number,
      to: number,
      share: number,
      shareAfter: number,
    ): Generator<number, void, void>
  }>

/** A trajectory and what has been seen of it so far. */
type Follower = Readonly<{
  way: Trajectory
  path: ReturnType<typeof emptyPath>
  exists: StepMargins
  recognised: StepMargins
  /** The first step after as-of in which each draw is recognised; −1 before that. */
  reached: Int32Array
}>

const ALL: ReadonlySet<Channel> = new Set(channels)

function makeWorld({ deciders, analyst }: OpenCase, moving: MovingCase): World {
  const { asOf, stepping } = moving
  const { draws } = analyst.columns
  return {
    ...moving,
    followerOf: (way, firstStep) => ({
      way,
      path: emptyPath(firstStep, deciders, way),
      exists: stepping.make(),
      recognised: stepping.make(),
      reached: new Int32Array(draws).fill(-1),
    }),
    *walk(followers, from, to, share, shareAfter) {
      const steps = stepping.open(
        followers.flatMap(({ way, exists, recognised }) => [
          { seating: way.exists, out: exists },
          { seating: way.recognised, out: recognised },
        ]),
        {
          cells: followers.flatMap(({ way, path }) => [
            ...path.noDeals.map(of => way.noDealOf(of.view, of.party).value),
            ...path.beliefs.map(of => way.seenBy(of.view, of.about)),
          ]),
        },
      )
      for (let step = from; step <= to; step++) {
        steps.at(step, ALL)
        const medians = new Map<Cell, number>()
        const medianAt = (cell: Cell): number => {
          const median = medians.get(cell) ?? medianOf(steps.wholeOf(cell))
          medians.set(cell, median)
          return median
        }
        for (const { way, path, exists, recognised, reached } of followers) {
          path.exists.push(shareOpen(exists))
          path.recognised.push(shareOpen(recognised))
          path.margin.push(spreadOfMargin(exists))
          path.ownMargin.push(spreadOfMargin(recognised))
          for (const of of path.noDeals)
            of.median.push(medianAt(way.noDealOf(of.view, of.party).value))
          for (const of of path.beliefs) of.median.push(medianAt(way.seenBy(of.view, of.about)))
          if (step <= asOf) continue
          for (let s = 0; s < draws; s++)
            if (reached[s]! < 0 && isOpenAt(recognised, s)) reached[s] = step
        }
        yield share + ((shareAfter - share) * (step - from + 1)) / (to - from + 1)
      }
    },
  }
}

/** The steps from one on in stretches, cut where a trajectory ends; both ends of each are in it. */
function stretches(lasts: readonly number[], from: number): readonly (readonly [number, number])[] {
  const ends = [...new Set(lasts)].sort((a, b) => a - b)
  return ends.map((end, i) => [i === 0 ? from : ends[i - 1]! + 1, end])
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
  if (!found.has.includes(0)) return spreadOf(found.margin)
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
    ...rewindCaveats(open, dynamics, world.moving.timed, world.moving.series, world.asOf),
  ]
  const taught = new Set(
    dynamics.learning.map(of =>
      of.evidence && of.evidence.kind !== 'walk' ? of.evidence.series : null,
    ),
  )
  for (const of of dynamics.series) {
    // A level stands until its next value; only what learns from it misses those between.
    if (of.kind === 'level' && !taught.has(of.id)) continue
    const laid = world.moving.series.get(of.id)!
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
