/** Numbers a person would type, evenly apart: the k-th is k steps above 0. */
export type TidyGrid = Readonly<{
  at(k: number): number
  /** The first at or above a value, and the last at or below it. */
  firstFrom(value: number): number
  lastTo(value: number): number
  nearest(value: number): number
}>

/** A value this close to a grid number, in steps, is that number. */
const SAME = 1e-6

/**
 * The grid whose step is the largest power of ten that goes at least `parts` times into a width.
 *
 * Grid numbers below 1 are quotients of whole numbers, so that each is the double its decimal reads as.
 */
export function tidyGrid(width: number, parts: number): TidyGrid {
  if (!(width > 0)) throw new Error(`tidyGrid: width ${width}; must be above 0`)
  let times = 1
  let per = 1
  while (width * per < parts * times && per < 1e15) per *= 10
  while (width >= parts * times * 10 && per === 1) times *= 10
  const steps = (value: number): number => (value * per) / times
  return {
    at: k => (k * times) / per,
    firstFrom: value => plain(Math.ceil(steps(value) - SAME)),
    lastTo: value => plain(Math.floor(steps(value) + SAME)),
    nearest: value => plain(Math.round(steps(value))),
  }
}

/** Without the sign that rounding gives a zero from below. */
function plain(k: number): number {
  return k === 0 ? 0 : k
}
