import { type ChangePoint, type FlipAspect, type FlipSets, flipAspects } from '@parley/model'
import { type Steps, within } from '../../runners/Steps.ts'
import type { ChangePoints } from './changePoints.ts'
import { countSets, setsOfSize } from './setsOfSize.ts'

/**
 * The smallest sets of differences that turn the verdict, by aspect.
 *
 * Sets are gone through by rising size; one that holds a set already found is not asked, so that what is
 * found is every minimal set, exactly. A size is begun only if all its sets can be asked within `most`
 * evaluations; `upTo` says how far that was. A set counts only where it arrives at what the second end
 * says, so that turning is towards it.
 */
export function* flipSets(
  points: ChangePoints,
  count: number,
  most: number,
): Steps<Readonly<Record<FlipAspect, FlipSets>>> {
  const all = Array.from({ length: count }, (_, i) => i)
  yield* within(points.ask([[], all]), 0, 0)
  const from = points.at([])
  const to = points.at(all)
  const seekers = flipAspects.map(aspect => makeSeeker(aspect, from, to))
  const expected = Math.min(most, 2 ** count)
  let upTo = 0
  let spent = 0
  for (let size = 1; size <= count; size++) {
    const sets = countSets(count, size)
    if (spent + sets > most) break
    spent += sets
    const wanted = [...setsOfSize(count, size)].filter(set => seekers.some(of => of.wants(set)))
    const before = Math.min(1, (spent - sets) / expected)
    yield* within(points.ask(wanted), before, Math.min(1, spent / expected))
    for (const set of wanted)
      for (const seeker of seekers) if (seeker.wants(set)) seeker.tell(set, points.at(set))
    upTo = size
  }
  const found = flipAspects.map((aspect, i) => [aspect, seekers[i]!.result(upTo, upTo === count)])
  return Object.fromEntries(found) as Record<FlipAspect, FlipSets>
}

type Seeker = Readonly<{
  wants(set: readonly number[]): boolean
  tell(set: readonly number[], point: ChangePoint): void
  result(upTo: number, isComplete: boolean): FlipSets
}>

function makeSeeker(aspect: FlipAspect, from: ChangePoint, to: ChangePoint): Seeker {
  const isOther = sideOf(aspect, from) !== sideOf(aspect, to)
  return isOther ? turnSeeker(aspect, to) : mostSeeker(aspect, from, to)
}

function sideOf(aspect: FlipAspect, point: ChangePoint): string | boolean {
  return aspect === 'cell' ? point.cell : point[aspect] >= 0.5
}

function turnSeeker(aspect: FlipAspect, to: ChangePoint): Seeker {
  const found: { set: readonly number[]; reach: number }[] = []
  let asked = 0
  return {
    wants: set => !found.some(of => of.set.every(member => set.includes(member))),
    tell(set, point) {
      asked++
      if (sideOf(aspect, point) !== sideOf(aspect, to)) return
      // How far beyond even it goes; a state has no beyond.
      const reach = aspect === 'cell' ? 0 : Math.abs(point[aspect] - 0.5)
      found.push({ set, reach })
    },
    result(upTo, isComplete) {
      const sets = [...found]
        .sort((a, b) => a.set.length - b.set.length || b.reach - a.reach)
        .map(of => of.set)
      return { kind: 'flips', sets, asked, upTo, isComplete }
    },
  }
}

/** A change of less than a point is none to account for. */
const NOTICED = 0.01

/** The smallest set that alone makes more than half of the change; of equally small ones, the one that makes most. */
function mostSeeker(aspect: FlipAspect, from: ChangePoint, to: ChangePoint): Seeker {
  const total = aspect === 'cell' ? 0 : to[aspect] - from[aspect]
  let best: { set: readonly number[]; share: number } | null = null
  let asked = 0
  return {
    wants: set =>
      aspect !== 'cell' &&
      Math.abs(total) >= NOTICED &&
      (best === null || set.length === best.set.length),
    tell(set, point) {
      asked++
      if (aspect === 'cell') return
      const share = (point[aspect] - from[aspect]) / total
      if (share > 0.5 && (best === null || share > best.share)) best = { set, share }
    },
    result: (upTo, isComplete) => ({ kind: 'agrees', most: best, asked, upTo, isComplete }),
  }
}
