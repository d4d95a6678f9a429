import { type Case, type InputPath, splitBeliefPath } from '@parley/model'
import { dependentsOf } from '../../sample/dependentsOf.ts'
import type { HeldSides } from './heldSides.ts'
import type { DriverSeat } from './seats.ts'

/** What holding an input changes about one seat. */
export type SeatChange = Readonly<{
  seat: number
  noDeal: boolean
  discount: boolean
  /** Issues whose weight, and issues some of whose scores, change. */
  weights: readonly number[]
  scores: readonly number[]
  together: boolean
  /** Something else does: the worth must be computed anew. */
  other: boolean
}>

export type InputChange = Readonly<{
  seats: readonly SeatChange[]
  /** What some signature needs, or the share of some vote. */
  votes: boolean
}>

/** Reads off paths what holding an input changes: its own place, and the formulas made of it. */
export function inputChange(
  given: Case,
  held: HeldSides,
  seats: readonly DriverSeat[],
  path: InputPath,
): InputChange {
  const issues = given.issues.map(issue => issue.id as string)
  const touched = (seat: DriverSeat): readonly InputPath[] => {
    const about = splitBeliefPath(path)
    if (about ? about.holder !== seat.eyes.view : hasOwnBelief(given, seat, path)) return []
    const root = about?.about ?? path
    return [root, ...dependentsOf(seat.eyes.columns, root)]
  }
  const changes = seats.map((of, seat): SeatChange => {
    const party = of.party as string
    const paths = touched(of).map(p => p.split('.'))
    const own = (kind: string): readonly string[][] =>
      paths.filter(parts => parts[0] === kind && parts[1] === party)
    const worth = own('worth')
    const indices = (kinds: readonly string[]): readonly number[] => [
      ...new Set(
        worth.filter(parts => kinds.includes(parts[2]!)).map(parts => issues.indexOf(parts[3]!)),
      ),
    ]
    const risk = own('parties').length > 0
    return {
      seat,
      noDeal: own('if_talks_fail').length > 0 || risk,
      discount: own('compliance').length > 0,
      weights: indices(['weights']),
      scores: indices(['scores', 'points']),
      together: worth.some(parts => parts[2] === 'together'),
      other: risk && of.isCurved,
    }
  })
  const signatories = new Set(held.base.ratifying.map(of => of.of as string))
  const votes = [...signatories].some(party => {
    const about = splitBeliefPath(path)
    const eyes = held.eyesOf(party as DriverSeat['party'])
    const isSeen = about
      ? about.holder === eyes.view
      : !given.beliefs.some(of => of.holder === eyes.view && of.about === path)
    const root = about?.about ?? path
    if (!isSeen) return false
    const all = [root, ...dependentsOf(eyes.columns, root)]
    return all.some(p => p.startsWith(`ratified_by.${party}.`))
  })
  return { seats: changes.filter(isChange), votes }
}

function hasOwnBelief(given: Case, { eyes }: DriverSeat, path: InputPath): boolean {
  return given.beliefs.some(of => of.holder === eyes.view && of.about === path)
}

function isChange(of: SeatChange): boolean {
  return (
    of.noDeal ||
    of.discount ||
    of.together ||
    of.other ||
    of.weights.length > 0 ||
    of.scores.length > 0
  )
}
