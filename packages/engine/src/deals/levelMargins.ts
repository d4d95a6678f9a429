import { bestLevel, GAIN_ROUNDING, type LevelFound } from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace } from './DealSpace.ts'
import type { MarginAsk, Margins } from './marginAsk.ts'
import { admissibleDeals } from './redLines.ts'
import { type Seating, seatSides } from './seating.ts'
import type { WorthTable } from './WorthTable.ts'

/**
 * Writes the answers of a space with a continuous issue, for the draws listed.
 *
 * On every cell worths are straight between its ends, so the best level of each combination is found
 * exactly from the worths there. (Under a risk attitude and a compliance discount a worth is only
 * nearly straight; the line between the ends of the cell then stands for it.)
 */
export function levelMargins(
  space: DealSpace,
  given: Case,
  asks: readonly MarginAsk[],
  draws: Uint32Array,
  answers: readonly Margins[],
): void {
  const ends = new Map<WorthTable, Ends>()
  const asked = asks.map((ask, a) => seat(space, given, ask, answers[a]!, ends))
  for (let k = 0; k < draws.length; k++) {
    const draw = draws[k]!
    for (const of of asked) of.seating.read(draw)
    for (const of of asked) of.inZone.fill(0)
    space.cells.forEach((cell, c) => {
      for (const [table, { from, to }] of ends) {
        table.fill(draw, from, { cell: c, level: cell.from })
        if (cell.to > cell.from) table.fill(draw, to, { cell: c, level: cell.to })
        else to.set(from)
      }
      for (const of of asked) answerCell(space, of, draw, c)
    })
    for (const { answer, inZone } of asked)
      answer.zone[draw] = inZone.reduce((zone, is) => zone + is, 0)
  }
}

/** The worth of every combination at both ends of the cell at hand. */
type Ends = Readonly<{ from: Float64Array; to: Float64Array }>

type Asked = Readonly<{
  answer: Margins
  seating: Seating
  deciders: number
  ends: readonly Ends[]
  /** Per cell, the combinations that may be taken; null for all. */
  admissible: readonly (Uint8Array | null)[]
  inZone: Uint8Array
  gainsFrom: Float64Array
  gainsTo: Float64Array
  found: LevelFound
}>

function seat(
  space: DealSpace,
  given: Case,
  ask: MarginAsk,
  answer: Margins,
  known: Map<WorthTable, Ends>,
): Asked {
  const seating = seatSides(ask.sides.deciders, ask.ratification ? ask.sides.ratifying : [])
  const ends = seating.seats.map(({ worth }) => {
    const made = known.get(worth) ?? {
      from: new Float64Array(space.count),
      to: new Float64Array(space.count),
    }
    known.set(worth, made)
    return made
  })
  return {
    answer,
    seating,
    deciders: ask.sides.deciders.length,
    ends,
    admissible: space.cells.map(cell => {
      const mask = admissibleDeals(space, given, ask.redLines, cell)
      return mask.includes(0) ? mask : null
    }),
    inZone: new Uint8Array(space.count),
    gainsFrom: new Float64Array(seating.seats.length),
    gainsTo: new Float64Array(seating.seats.length),
    found: { share: -1, margin: 0, binding: 0, low: 1, high: 0 },
  }
}

function answerCell(space: DealSpace, asked: Asked, draw: number, c: number): void {
  const { answer, seating, ends, gainsFrom, gainsTo, found } = asked
  const { noDeals, quorums } = seating
  const cell = space.cells[c]!
  const admissible = asked.admissible[c]!
  for (let x = 0; x < space.count; x++) {
    if (admissible !== null && admissible[x] === 0) continue
    for (let i = 0; i < ends.length; i++) {
      gainsFrom[i] = ends[i]!.from[x]! - noDeals[i]!
      gainsTo[i] = ends[i]!.to[x]! - noDeals[i]!
    }
    bestLevel(gainsFrom, gainsTo, asked.deciders, quorums, found)
    if (found.share < 0) continue
    if (found.margin >= -GAIN_ROUNDING) asked.inZone[x] = 1
    const before = answer.nearest[draw]!
    const isBetter =
      before < 0 ||
      found.margin > answer.margin[draw]! ||
      (found.margin === answer.margin[draw]! && x < before)
    if (!isBetter) continue
    answer.margin[draw] = found.margin
    answer.nearest[draw] = x
    answer.binding[draw] = found.binding
    answer.level![draw] = cell.from + found.share * (cell.to - cell.from)
  }
}
