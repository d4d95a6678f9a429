import {
  type AttributionClass,
  type Case,
  type InputPath,
  type OpeningsAsk,
  type PartyId,
  type Relaxation,
  type RelaxationsTried,
  type RelaxedInput,
  splitBeliefPath,
} from '@parley/model'
import { type Overlays, openOverlays } from '../../overlays/openOverlays.ts'
import { boundsOf, scaleOf } from '../../sample/bounds.ts'
import type { Column } from '../../sample/columns.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import { type OpenCase, openAnyCase } from '../../views/openCase.ts'
import { setsOfSize } from '../change/setsOfSize.ts'
import { type DriverInput, driverInputs } from '../drivers/driverInputs.ts'
import { lastCounted } from './lastCounted.ts'

/** Farthest an input is moved, in its own steps. */
const FARTHEST = 4
/** Distances are found on this grid, upwards. */
const GRID = 0.05
/** Draws on which inputs are looked through; what is named is asked of all draws. */
const LOOKED_THROUGH = 1_000
/** Inputs that do most when moved by a step of theirs: two of them are tried together, and where no two will do three. */
const PAIRED = 8
/** Of one input, of two, and of three, named at most. */
const NAMED = 3

/**
 * How far an input without a range is taken to be off, by its class: a share of its scale, or of its size where its
 * scale has no end. Our convention, so that points can be compared with ranges at all.
 */
const offBy: Readonly<Record<AttributionClass, number>> = {
  stated: 0.05,
  elicited: 0.1,
  inferred: 0.1,
  assumed: 0.2,
  derived: 0.1,
  agreed: 0.1,
}

/** An input that can be moved, and by how much at a time. */
type Movable = DriverInput & Readonly<{ step: number; hasRange: boolean }>

/** So many steps of some inputs. */
type Shift = readonly Readonly<{ input: Movable; steps: number }>[]

/**
 * The nearest other values with which there is a zone in the share: of one input, of two where that is nearer than
 * either alone, and where neither one nor two will do, of three. [C9]
 *
 * Directions are tried one by one and the distance in each is halved in on, so that a zone that opens and closes again on
 * the way may be missed; that what is named opens one is asked of every draw.
 */
export function relaxations(
  overlays: Overlays,
  given: Case,
  ask: OpeningsAsk,
): Readonly<{ relaxations: readonly Relaxation[]; tried: RelaxationsTried }> {
  const { open } = overlays
  const inputs = movable(open.given, ask.output)
  const few = ask.draws <= LOOKED_THROUGH
  const looked = few
    ? overlays
    : openOverlays(openAnyCase(given, { ...ask, draws: LOOKED_THROUGH }))
  const isEnough = (of: Overlays, shift: Shift): boolean =>
    chanceWith(of, shift, ask.output) >= ask.share
  const now = chanceWith(looked, [], ask.output)

  const singles: Direction[] = []
  const gains: { shift: Direction; gain: number }[] = []
  for (const input of inputs)
    for (const sign of [1, -1] as const) {
      const direction: Direction = [{ input, steps: sign }]
      gains.push({ shift: direction, gain: chanceWith(looked, direction, ask.output) - now })
      if (isEnough(looked, scaled(direction, FARTHEST))) singles.push(direction)
    }
  const best = helping(looked, gains, ask).map(of => of[0]!)
  const pairs = best.flatMap((a, i) =>
    best
      .slice(i + 1)
      .filter(b => b.input !== a.input)
      .flatMap(b => mixed(a, b)),
  )
  const found = (directions: readonly Direction[]): readonly Relaxation[] => {
    const near = byDistance(directions, shift => isEnough(looked, shift))
    return nearest(near, (direction, from) => {
      // All draws may ask for a little more than the first do.
      for (let k = Math.max(1, Math.round(from / GRID) - 4); k * GRID <= FARTHEST + GRID; k++) {
        const shift = scaled(direction, k * GRID)
        if (isEnough(overlays, shift))
          return relaxationOf(shift, chanceWith(overlays, shift, ask.output), overlays)
        if (k * GRID > from + 0.5) return null
      }
      return null
    })
  }
  const alone = found(singles)
  const together = found(pairs).filter(({ distance }) => !alone.some(of => of.distance <= distance))
  const nearer = [...alone, ...together].sort((a, b) => a.distance - b.distance)
  const threes = nearer.length > 0 ? [] : found(inThrees(best))
  const tried = { inputs: inputs.length, together: new Set(best.map(of => of.input)).size }
  return { relaxations: nearer.length > 0 ? nearer : threes, tried }
}

/**
 * The single steps that do most, best first: by the chance, and where fewer than are wanted change it at all, by what is
 * missing to the share.
 */
function helping(
  looked: Overlays,
  gains: readonly Readonly<{ shift: Direction; gain: number }>[],
  ask: OpeningsAsk,
): readonly Direction[] {
  const byGain = (of: typeof gains): readonly Direction[] =>
    [...of]
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain)
      .map(({ shift }) => shift)
  const first = byGain(gains).slice(0, PAIRED)
  if (first.length === PAIRED) return first
  const missing = (shift: Shift): number =>
    lastCounted(looked.deltas({ columns: columnsWith(looked, shift) }, ask.output), ask.share)
  const now = missing([])
  if (now === Number.NEGATIVE_INFINITY) return first
  const rest = gains
    .filter(({ shift }) => !first.includes(shift))
    .map(({ shift }) => ({ shift, gain: missing(shift) - now }))
  return [...first, ...byGain(rest)].slice(0, PAIRED)
}

/** Three inputs together: in equal parts, and each in turn with half of the weight. */
function inThrees(best: readonly Direction[number][]): readonly Direction[] {
  const parts = [
    [1, 1, 1],
    [2, 1, 1],
    [1, 2, 1],
    [1, 1, 2],
  ] as const
  return [...setsOfSize(best.length, 3)].flatMap(set => {
    const three = set.map(i => best[i]!)
    if (new Set(three.map(of => of.input)).size < 3) return []
    return parts.map(weights => {
      const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
      return three.map(({ input, steps }, i) => ({
        input,
        steps: (steps * weights[i]!) / length,
      }))
    })
  })
}

/** Steps of length 1 in all. */
type Direction = Shift

function scaled(direction: Direction, distance: number): Shift {
  return direction.map(({ input, steps }) => ({ input, steps: steps * distance }))
}

/** Of two inputs in the ways that help: mostly one, both, mostly the other. */
function mixed(a: Direction[number], b: Direction[number]): readonly Direction[] {
  return [0.4, 0.5, 0.6].map(share => {
    const length = Math.sqrt(share * share + (1 - share) * (1 - share))
    return [
      { input: a.input, steps: (a.steps * share) / length },
      { input: b.input, steps: (b.steps * (1 - share)) / length },
    ]
  })
}

/** A direction in which the farthest will do, and its least distance on the grid that will, where that is known. */
type Near = Readonly<{ direction: Direction; distance: number }>

/**
 * The directions in which the farthest will do, by the least distance on the grid that will; ties in the order given.
 *
 * A direction is halved in on only while it may still be the next, so that who takes the first few asks little of the
 * others.
 */
function* byDistance(
  directions: readonly Direction[],
  isEnough: (shift: Shift) => boolean,
): Generator<Near, void, void> {
  const farthest = Math.round(FARTHEST / GRID)
  const open = directions.flatMap(direction =>
    isEnough(scaled(direction, FARTHEST)) ? [{ direction, low: 0, high: farthest }] : [],
  )
  for (;;) {
    let next = open[0]
    for (const of of open) if (of.low < next!.low) next = of
    if (!next) return
    if (next.high - next.low === 1) {
      open.splice(open.indexOf(next), 1)
      yield { direction: next.direction, distance: next.high * GRID }
      continue
    }
    const middle = (next.low + next.high) >> 1
    if (isEnough(scaled(next.direction, middle * GRID))) next.high = middle
    else next.low = middle
  }
}

/** The nearest few that hold on all draws, one to a set of inputs. */
function nearest(
  near: Iterable<Near>,
  holds: (direction: Direction, distance: number) => Relaxation | null,
): readonly Relaxation[] {
  const found: Relaxation[] = []
  const seen = new Set<string>()
  for (const { direction, distance } of near) {
    const key = direction.map(of => of.input.entry.path).join()
    if (seen.has(key)) continue
    seen.add(key)
    const made = holds(direction, distance)
    if (made) found.push(made)
    if (found.length === NAMED) break
  }
  return found.sort((a, b) => a.distance - b.distance)
}

function movable(given: Case, output: OpeningsAsk['output']): readonly Movable[] {
  return driverInputs(given, output).flatMap((input): readonly Movable[] => {
    const { low, high, median } = input.value
    const hasRange = high > low
    const size = input.scale ? input.scale.high - input.scale.low : Math.abs(median)
    const step = hasRange ? (high - low) / 2 : offBy[input.entry.input.attribution.class] * size
    return step > 0 ? [{ ...input, step, hasRange }] : []
  })
}

function chanceWith(overlays: Overlays, shift: Shift, through: OpeningsAsk['output']): number {
  return overlays.chance({ columns: columnsWith(overlays, shift) }, through)
}

function columnsWith({ open }: Overlays, shift: Shift): ReadonlyMap<InputPath, Column> {
  return new Map(
    shift.map(({ input, steps }) => [input.entry.path, moved(open, input, steps * input.step)]),
  )
}

function moved(open: OpenCase, { entry }: Movable, by: number): Column {
  const belief = splitBeliefPath(entry.path)
  const { columns } = belief ? open.own(belief.holder as PartyId) : open.analyst
  const now = columns.column(belief?.about ?? entry.path)
  const { low, high } = boundsOf(scaleOf(entry))
  const at = (value: number): number => Math.min(Math.max(value + by, low), high)
  return typeof now === 'number' ? at(now) : now.map(at)
}

function relaxationOf(shift: Shift, chance: number, overlays: Overlays): Relaxation {
  const inputs = shift.map(({ input, steps }): RelaxedInput => {
    const { entry, unit, value, step, hasRange } = input
    const { attribution, isPlaceholder } = entry.input
    const to = spreadOf(moved(overlays.open, input, steps * step)).median
    const { path, name } = entry
    return {
      path,
      name,
      class: attribution.class,
      isPlaceholder,
      unit,
      from: value.median,
      to,
      steps,
      step,
      hasRange,
    }
  })
  return {
    inputs: inputs as [RelaxedInput, ...RelaxedInput[]],
    distance: Math.sqrt(shift.reduce((sum, of) => sum + of.steps * of.steps, 0)),
    chance,
  }
}
