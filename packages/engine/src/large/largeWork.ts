import type { Case, Caveat } from '@parley/model'
import { ENUMERABLE_DEALS } from '../deals/tooManyDeals.ts'

/** Up to so many options every draw asked for is answered. */
const OPTIONS_FREELY = 400
/** Past that, draws × options that are composed at most: some seconds; and the fewest draws that still say anything. */
const WORK = 1_000_000
const FEWEST_DRAWS = 100
/** Draws × options × issues × inputs with a range composed at most to find what would change an answer: a minute or so. */
const DRIVERS_WORK = 12_000_000_000
/** Options past which even a few inputs, and those without a range, take minutes. */
const DRIVERS_OPTIONS = 5_000

/** Options on all issues of a case whose deals are too many to list; null for any other. */
function largeOptions({ issues }: Case): number | null {
  let deals = 1
  let options = 0
  for (const issue of issues) {
    deals *= issue.options.length
    options += issue.options.length
  }
  return deals > ENUMERABLE_DEALS ? options : null
}

/** How many of the draws asked for are answered. */
export function drawsTaken(given: Case, asked: number): number {
  const options = largeOptions(given)
  if (options === null || options <= OPTIONS_FREELY) return asked
  return Math.min(asked, Math.max(FEWEST_DRAWS, Math.ceil(WORK / options)))
}

/** What a reader is told who asked for more. */
export function drawsLimited(
  given: Case,
  asked: number,
): Extract<Caveat, { kind: 'draws-limited' }> {
  return {
    kind: 'draws-limited',
    draws: drawsTaken(given, asked),
    asked,
    options: largeOptions(given) ?? 0,
  }
}

/** Whether it takes too long to find what would change an answer: then that is said, and nothing looked for. */
export function driversLeftOut(
  given: Case,
  draws: number,
  inputs: number,
): Extract<Caveat, { kind: 'drivers-left-out' }> | null {
  const options = largeOptions(given)
  if (options === null) return null
  const work = draws * options * given.issues.length * inputs
  return options > DRIVERS_OPTIONS || work > DRIVERS_WORK
    ? { kind: 'drivers-left-out', inputs, options }
    : null
}
