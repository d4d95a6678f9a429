import type { FuturePath, Path, TimelineAnswer } from '@parley/model'
import type { Setting } from '../figure.ts'
import type { TimelineWords } from '../words/timelineWords.ts'

export const MARGIN = 8
/** Room for the marks of the scale. */
export const AXIS = 40
export const PANEL = 190

/** What every part of a timeline is handed. */
export type Drawing = Readonly<{
  answer: TimelineAnswer
  setting: Setting
  words: TimelineWords
  /** Left and right end of the plot. */
  left: number
  right: number
  /** Where end labels begin and end; null when the figure is too narrow and they stand below. */
  labels: readonly [number, number] | null
  x: (step: number) => number
  dateOf: (step: number) => string
  nameOf: (future: FuturePath) => string
}>

/** Dashes of named futures, none of them solid; the observed one is solid and heavy. */
const DASHES = ['7 4', '2 4', '10 3 2 3', '14 5', '4 2 1 2 1 2'] as const

/** The dash of a future by its place among the named ones; null for what the data showed. */
export function dashOf(answer: TimelineAnswer, future: FuturePath): string | null {
  if (future.kind === 'observed') return null
  const place = answer.futures.filter(of => of.kind === 'scenario').indexOf(future)
  return DASHES[place % DASHES.length]!
}

export type ChanceName = 'exists' | 'recognised'

/** The steps and chances of a path as places of a panel. */
export function placesOf(
  path: Path,
  of: ChanceName,
  x: (step: number) => number,
  y: (chance: number) => number,
): readonly Readonly<{ x: number; y: number }>[] {
  return path[of].map((chance, i) => ({ x: x(path.firstStep + i), y: y(chance) }))
}
