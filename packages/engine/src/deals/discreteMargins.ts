import { bestSmallestGain, clearRefused, countZone, type SmallestGainFound } from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace } from './DealSpace.ts'
import type { MarginAsk, Margins } from './marginAsk.ts'
import { type Naming, naming } from './naming.ts'
import { pairedDeals } from './pairedDeals.ts'
import { admissibleDeals } from './redLines.ts'
import type { Side, Sides } from './Sides.ts'
import { seatSides } from './seating.ts'
import { valueIn } from './valueIn.ts'
import type { WorthTable } from './WorthTable.ts'

/** Writes the answers of a space without a continuous issue, for the draws listed. */
export function discreteMargins(
  space: DealSpace,
  given: Case,
  asks: readonly MarginAsk[],
  draws: Uint32Array,
  answers: readonly Margins[],
): void {
  const tables = makeTables(space)
  const windows = makeWindows(space, given, tables)
  const asked = asks.map((ask, a) => {
    const { deciders } = ask.sides
    const window = windows.windowOf(ask)
    const paired = window.mask === null ? pairedDeals(deciders, space.count) : null
    return {
      answer: answers[a]!,
      noDealColumns: deciders.map(side => side.noDeal),
      noDeals: new Float64Array(deciders.length),
      paired,
      worths: paired ? [] : deciders.map(side => tables.worthOf(side.worth)),
      window,
      countsZone: ask.countsZone ?? true,
    }
  })
  const found: SmallestGainFound = { deal: -1, margin: 0, binding: 0 }
  for (let k = 0; k < draws.length; k++) {
    const draw = draws[k]!
    tables.fill(draw)
    windows.open(draw)
    for (let a = 0; a < asked.length; a++) {
      const { answer, noDealColumns, noDeals, paired, worths, window, countsZone } = asked[a]!
      for (let i = 0; i < noDeals.length; i++) noDeals[i] = valueIn(noDealColumns[i]!, draw)
      paired?.read(draw)
      if (paired) paired.best(noDeals, found)
      else bestSmallestGain(worths, noDeals, window.mask, space.count, found)
      answer.nearest[draw] = found.deal
      answer.margin[draw] = found.margin
      answer.binding[draw] = found.binding
      if (countsZone)
        answer.zone[draw] = paired
          ? paired.count(noDeals)
          : countZone(worths, noDeals, window.mask, space.count)
    }
  }
}

type Tables = Readonly<{ worthOf(table: WorthTable): Float64Array; fill(draw: number): void }>

/** One buffer per distinct table; constant tables are filled once. */
function makeTables(space: DealSpace): Tables {
  const buffers = new Map<WorthTable, Float64Array>()
  const varying: { table: WorthTable; out: Float64Array }[] = []
  return {
    worthOf(table) {
      const known = buffers.get(table)
      if (known) return known
      const out = new Float64Array(space.count)
      buffers.set(table, out)
      if (table.isConstant) table.fill(0, out)
      else varying.push({ table, out })
      return out
    },
    fill(draw) {
      for (let t = 0; t < varying.length; t++) varying[t]!.table.fill(draw, varying[t]!.out)
    },
  }
}

/** Which deals may be taken, in the draw opened last; null for all. */
type Window = Readonly<{ mask: Uint8Array | null }>
type Windows = Readonly<{ windowOf(ask: MarginAsk): Window; open(draw: number): void }>

/** One window per distinct set of red lines and votes, whoever asks through it. */
function makeWindows(space: DealSpace, given: Case, tables: Tables): Windows {
  const standing = new Map<boolean, Uint8Array | null>()
  const standingFor = (redLines: boolean): Uint8Array | null => {
    if (!standing.has(redLines)) {
      const mask = admissibleDeals(space, given, redLines)
      standing.set(redLines, mask.includes(0) ? mask : null)
    }
    return standing.get(redLines)!
  }
  const known = new Map<string, Window>()
  const voting: ((draw: number) => void)[] = []
  const name = naming()
  const votes = new Float64Array(space.count)

  const vote = (sides: Sides, redLines: boolean): Window => {
    const seating = seatSides([], sides.ratifying)
    const worths = seating.seats.map(seat => tables.worthOf(seat.worth))
    const mask = new Uint8Array(space.count)
    const allowed = standingFor(redLines)
    voting.push(draw => {
      seating.read(draw)
      if (allowed) mask.set(allowed)
      else mask.fill(1)
      for (const quorum of seating.quorums)
        clearRefused(worths, seating.noDeals, quorum, mask, votes)
    })
    return { mask }
  }
  return {
    windowOf({ sides, redLines, ratification }) {
      const isPutToVote = ratification && sides.ratifying.length > 0
      const key = isPutToVote ? `${redLines} ${votersKey(sides, name)}` : String(redLines)
      const window =
        known.get(key) ?? (isPutToVote ? vote(sides, redLines) : { mask: standingFor(redLines) })
      known.set(key, window)
      return window
    },
    open(draw) {
      for (let v = 0; v < voting.length; v++) voting[v]!(draw)
    },
  }
}

function votersKey(sides: Sides, name: Naming): string {
  const side = (of: Side): string => `${name(of.worth)} ${name(of.noDeal)}`
  return sides.ratifying
    .map(of =>
      [
        name(of.needs),
        ...of.votes.map(vote => `+${side(vote.by)} ${name(vote.share)}`),
        ...of.vetoes.map(veto => `!${side(veto)}`),
      ].join(' '),
    )
    .join('; ')
}
