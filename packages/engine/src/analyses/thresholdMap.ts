import type { Analyses, Case, ThresholdMap, ThresholdMapAnswer } from '@parley/model'
import { isTooManyDeals, tooManyCaveats } from '../deals/tooManyDeals.ts'
import { openOverlays } from '../overlays/openOverlays.ts'
import { provenance } from '../provenance.ts'
import { finish, type Steps } from '../runners/Steps.ts'
import { type OpenCase, openAnyCase } from '../views/openCase.ts'
import { type DriverInput, driverInputs } from './drivers/driverInputs.ts'
import { respond } from './drivers/respond.ts'
import { axisOf, type MapAxis } from './thresholdMap/axes.ts'
import { type Along, lineOf } from './thresholdMap/lines.ts'
import { nearestTurn } from './thresholdMap/nearestTurn.ts'
import { turnsAlong } from './thresholdMap/turns.ts'
import { caveatsOf } from './verdict/caveats.ts'

type ThresholdMapAsk = Analyses['thresholdMap']['ask']

/**
 * The chance with two inputs held, over a grid of both, and the line on which the verdict turns.
 *
 * Every cell is the verdict with both values typed, on the draws of the case. Without paths: the two
 * inputs with the largest swing. Values are numbers a person would type, from the 1% to the 99% point
 * of each input. The map starts from both inputs at their medians, which is not the verdict itself: there
 * both are drawn.
 *
 * Time: a pass over the draws for every row and every column, and some ten more.
 */
export function thresholdMap(given: Case, ask: ThresholdMapAsk): ThresholdMapAnswer {
  return finish(thresholdMapSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* thresholdMapSteps(given: Case, ask: ThresholdMapAsk): Steps<ThresholdMapAnswer> {
  const { output, grid } = ask
  if (!(Number.isInteger(grid) && grid >= 2)) throw new Error(`thresholdMap: a grid of ${grid}`)
  const run = provenance(given, ask)
  let open: OpenCase
  try {
    open = openAnyCase(given, ask)
  } catch (thrown) {
    if (!isTooManyDeals(thrown)) throw thrown
    const caveats = tooManyCaveats(thrown)
    return { run, output, chance: 0, map: null, caveats }
  }
  const overlays = openOverlays(open)
  const inputs = driverInputs(open.given, output)
  const pair = ask.paths ? named(inputs, ask.paths) : topTwo(open, ask, inputs)
  yield 0.1
  const found = overlays.margins({}, 'exists')
  const chance = overlays.chance({}, output)
  const answer = { run, output, chance, caveats: caveatsOf(open, found) }
  if (!pair) return { ...answer, map: null }

  const [x, y] = pair.map(input => axisOf(input, grid)) as [MapAxis, MapAxis]
  const [inputX, inputY] = pair
  let passes = 0
  const lines = (fixed: MapAxis, moving: MapAxis, input: DriverInput): ((at: number) => Along) => {
    const known = new Map<number, Along>()
    return at => {
      const before = known.get(at)
      if (before) return before
      passes++
      const made = lineOf(open, output, { path: fixed.path, value: at }, input, moving.values)
      known.set(at, made)
      return made
    }
  }
  const row = lines(y, x, inputX)
  const column = lines(x, y, inputY)
  const chances: number[][] = []
  const flips: { x: number; y: number }[] = []
  for (const [k, b] of y.values.entries()) {
    chances.push(x.values.map(row(b)))
    for (const a of turnsAlong(x, row(b))) flips.push({ x: a, y: b })
    yield 0.1 + (0.4 * (k + 1)) / y.values.length
  }
  for (const [k, a] of x.values.entries()) {
    for (const b of turnsAlong(y, column(a))) flips.push({ x: a, y: b })
    yield 0.5 + (0.4 * (k + 1)) / x.values.length
  }
  const current = { x: x.start, y: y.start, chance: row(y.start)(x.start) }
  const nearest = nearestTurn(x, y, flips, row, column)
  const map: ThresholdMap = {
    x: shown(x, inputX),
    y: shown(y, inputY),
    chances,
    current,
    flips,
    ...nearest,
    passes,
  }
  return { ...answer, map }
}

function shown(axis: MapAxis, { entry, unit, value }: DriverInput): ThresholdMap['x'] {
  return {
    path: entry.path,
    name: entry.name,
    class: entry.input.attribution.class,
    isPlaceholder: entry.input.isPlaceholder,
    unit,
    value,
    values: axis.values,
  }
}

/** The inputs with two paths. Throws on a path that is no input with a range: whoever asks looks before. */
function named(
  inputs: readonly DriverInput[],
  paths: readonly [string, string],
): readonly [DriverInput, DriverInput] {
  const [a, b] = paths.map(path => {
    const input = inputs.find(({ entry }) => entry.path === path)
    if (!input || input.quantiles.length < 2) throw new Error(`thresholdMap: ${path} has no range`)
    return input
  })
  if (a === b) throw new Error(`thresholdMap: ${paths[0]} twice`)
  return [a!, b!]
}

/** The two uncertain inputs with the largest swing, ties in file order; null when there are not two that move anything. */
function topTwo(
  open: OpenCase,
  { output, draws }: ThresholdMapAsk,
  inputs: readonly DriverInput[],
): readonly [DriverInput, DriverInput] | null {
  const uncertain = inputs.filter(({ quantiles }) => quantiles.length > 1)
  if (uncertain.length < 2) return null
  const responses = respond(open, output, uncertain, draws)
  const swings = uncertain.map((_, i) => {
    const { low, high } = responses.of(i).ends()
    return Math.abs(high.chance - low.chance)
  })
  const [a, b] = uncertain
    .map((input, i) => ({ input, swing: swings[i]! }))
    .sort((p, q) => q.swing - p.swing)
  return [a!.input, b!.input]
}
