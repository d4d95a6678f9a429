import type { InputPath } from '@parley/model'
import type { DriverInput } from '../drivers/driverInputs.ts'
import { type TidyGrid, tidyGrid } from '../drivers/tidyGrid.ts'

/** One side of a map: the values of an input, on numbers a person would type. */
export type MapAxis = Readonly<{
  path: InputPath
  tidy: TidyGrid
  /** Rising, each once; from about the 1% to about the 99% point. */
  values: readonly number[]
  /** The same as steps of the tidy grid. */
  steps: readonly number[]
  /** The tidy number nearest the median. */
  start: number
  startStep: number
  /** From the median to the 10% and to the 90% point: what one unit of distance is, below and above. */
  below: number
  above: number
}>

/** How much finer than the map its numbers are. */
const FINER = 10

export function axisOf({ entry, value, quantiles }: DriverInput, grid: number): MapAxis {
  const from = quantiles[0]!
  const to = quantiles[quantiles.length - 1]!
  const tidy = tidyGrid(to - from, FINER * (grid - 1))
  const [first, last] = [tidy.firstFrom(from), tidy.lastTo(to)]
  const steps = [
    ...new Set(
      Array.from({ length: grid }, (_, k) => Math.round(first + (k * (last - first)) / (grid - 1))),
    ),
  ]
  const startStep = Math.max(first, Math.min(last, tidy.nearest(value.median)))
  return {
    path: entry.path,
    tidy,
    steps,
    values: steps.map(tidy.at),
    start: tidy.at(startStep),
    startStep,
    below: value.median - value.low,
    above: value.high - value.median,
  }
}

/** How far a value is from the start, in half-widths of the 10–90% range on that side. */
export function distanceFrom({ start, below, above }: MapAxis, value: number): number {
  if (value === start) return 0
  const half = value < start ? below : above
  return half > 0 ? (value - start) / half : value < start ? -Infinity : Infinity
}
