import {
  type Dynamics,
  type FuturePath,
  type LookBack,
  type Signpost,
  type SignpostReading,
  type SignpostStatus,
  stepOf,
} from '@parley/model'
import type { SeriesSteps } from '../../time/seriesSteps.ts'

type Laid = ReadonlyMap<string, SeriesSteps>

/** Reads every signpost as known at as-of and as known now. One without a test keeps the status its file gives. */
export function signpostReadings(
  dynamics: Dynamics,
  now: Laid,
  then: Laid,
  asOf: number,
): readonly SignpostReading[] {
  return dynamics.signposts.map(post => {
    const by = stepOf(post.by, dynamics.from, dynamics.step)
    const written = post.status ?? 'unknown'
    const laidNow = post.test ? now.get(post.test.series)! : null
    const laidThen = post.test ? then.get(post.test.series)! : null
    return {
      id: post.id,
      name: post.name,
      how: post.how,
      by: post.by,
      statusThen: laidThen
        ? statusOf(post, laidThen, asOf, by, Math.min(asOf, laidThen.last))
        : written,
      statusNow: laidNow ? statusOf(post, laidNow, asOf, by, laidNow.last) : written,
      valueThen: latest(laidThen, asOf),
      valueNow: latest(laidNow, Number.POSITIVE_INFINITY),
      unit: dynamics.series.find(of => of.id === post.test?.series)?.unit ?? '',
      conditionOf: post.conditionOf,
      effect: post.effect,
    }
  })
}

/**
 * Met once the test has held in as many consecutive steps as it asks, all after as-of and none after
 * its date; failed when the data have passed the date without; not yet before that.
 */
function statusOf(
  post: Signpost,
  laid: SeriesSteps,
  asOf: number,
  by: number,
  until: number,
): SignpostStatus {
  const test = post.test!
  let run = 0
  for (let step = asOf + 1; step <= Math.min(by, until); step++) {
    const value = laid.value[step]!
    const holds =
      laid.has[step] === 1 && (test.is === 'at-least' ? value >= test.value : value <= test.value)
    run = holds ? run + 1 : 0
    if (run >= test.steps) return 'met'
  }
  return until >= by ? 'failed' : 'not-yet'
}

function latest(laid: SeriesSteps | null, until: number): number | null {
  if (!laid) return null
  for (let step = Math.min(laid.last, until); step >= 0; step--)
    if (laid.has[step]) return laid.value[step]!
  return null
}

/** Chances closer than this are printed as the same: chances are rounded to steps of 5 points. */
const READ_APART = 0.05

/** Of the sides that learn, the one whose estimate has moved least by a step; the analyst is no side. */
function stillestIn({ path }: FuturePath, by: number): LookBack['stillest'] {
  const moved = path.beliefs
    .filter(of => of.view !== 'analyst')
    .map(({ view, about, median }) => ({
      view,
      about,
      start: median[0]!,
      later: median[Math.max(0, Math.min(by, median.length - 1))]!,
    }))
  return moved.reduce<LookBack['stillest']>(
    (least, of) =>
      least && Math.abs(least.later - least.start) <= Math.abs(of.later - of.start) ? least : of,
    null,
  )
}

/** Looks back on each judgement that a signpost is the condition of, where the data go past as-of. */
export function lookBacks(
  dynamics: Dynamics,
  readings: readonly SignpostReading[],
  futures: readonly FuturePath[],
  asOf: number,
): readonly LookBack[] {
  const observed = futures.find(future => future.kind === 'observed')
  if (!observed) return []
  return readings.flatMap(reading => {
    const judged = futures.find(future => future.id === reading.conditionOf)
    if (!judged) return []
    const by = Math.min(stepOf(reading.by, dynamics.from, dynamics.step), dynamics.steps) - asOf
    const at = (of: FuturePath, reading: 'exists' | 'recognised'): number => {
      const chances = of.path[reading]
      return chances[Math.max(0, Math.min(by, chances.length - 1))]!
    }
    const then = at(judged, 'recognised')
    const went = at(observed, 'recognised')
    return [
      {
        future: judged.id,
        futureName: judged.name,
        condition: reading.name,
        by: reading.by,
        status: reading.statusNow,
        judged: then,
        observed: went,
        judgedExists: at(judged, 'exists'),
        observedExists: at(observed, 'exists'),
        tellsApart: Math.abs(then - went) >= READ_APART,
        stillest: stillestIn(judged, by),
      },
    ]
  })
}
