import { type Channel, type InputPath, type PartyId, quantitiesIn } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { makeWorthTables, type WorthTables } from '../deals/makeWorthTables.ts'
import type { SideSource } from '../deals/Sides.ts'
import { lotteryInputs } from '../noDeal/lotteryColumn.ts'
import { boundsOf, scaleOf } from '../sample/bounds.ts'
import type { Column, Columns } from '../sample/columns.ts'
import type { Eyes } from '../views/eyes.ts'
import type { OpenCase } from '../views/openCase.ts'
import type { BestCell, Cell, Cells } from './cells.ts'
import type { Mover } from './movers.ts'
import type { TimedSide } from './timedSides.ts'

/** What moves one input in one view, and through which channel. */
export type Moved = Readonly<{ path: InputPath; channel: Channel; movers: readonly Mover[] }>

/** Everything the eyes of one view see, as cells; what does not move stays the view's own column. */
export type ViewCells = Readonly<{
  channels: readonly Channel[]
  /** The inputs that something moves, and through which channel. */
  moved: readonly Readonly<{ path: InputPath; channel: Channel }>[]
  cell(path: InputPath): Cell
  noDealOf(party: PartyId): BestCell
  side(party: PartyId): TimedSide
  /** What deals are worth moves, so that no table holds for all steps. */
  movesWorth: boolean
  /** The cells that `source` reads. */
  sourceCells: readonly Cell[]
  /** As whole columns, at the step computed last. */
  source(wholeOf: (cell: Cell) => Column): SideSource
}>

/** Worths at as-of as if every deal were kept, per pair of eyes: made once, so that trajectories share them. */
export type KeptTables = (eyes: Eyes) => WorthTables

export function makeKeptTables(open: OpenCase): KeptTables {
  const known = new Map<Eyes, WorthTables>()
  return eyes => {
    let found = known.get(eyes)
    if (!found) {
      const { given, columns } = eyes
      const like = eyes === open.analyst ? null : (known.get(open.analyst) ?? null)
      found = makeWorthTables(open.space, given, columns, { compliance: false }, like)
      known.set(eyes, found)
    }
    return found
  }
}

export function makeViewCells(
  eyes: Eyes,
  space: DealSpace,
  moved: readonly Moved[],
  kept: KeptTables,
  cells: Cells,
): ViewCells {
  const { columns, given } = eyes
  const movedAt = new Map(moved.map(of => [of.path, of]))
  const touched = new Set([...movedAt.keys(), ...formulasReading(columns, new Set(movedAt.keys()))])

  const known = new Map<InputPath, Cell>()
  const make = (path: InputPath): Cell => {
    if (!touched.has(path)) return cells.base(columns.column(path))
    const entry = entryOf(columns, path)
    const bounds = boundsOf(scaleOf(entry))
    const moves = movedAt.get(path)
    if (moves) return cells.moved(columns.column(path), moves.channel, moves.movers, bounds)
    const { estimate } = entry.input
    if (estimate.kind !== 'formula') throw new Error(`makeViewCells: ${path} is no formula`)
    return cells.formula(estimate.expression, id => cell(`quantities.${id}` as InputPath), bounds)
  }
  const cell = (path: InputPath): Cell => {
    const found = known.get(path) ?? make(path)
    known.set(path, found)
    return found
  }

  const noDeals = new Map<PartyId, BestCell>()
  const isNoDealOf = (party: PartyId, path: InputPath): boolean =>
    path.startsWith(`if_talks_fail.${party}.`) || path === `parties.${party}.risk`
  const makeNoDeal = (party: PartyId): BestCell => {
    const before = eyes.noDealOf(party)
    if (![...touched].some(path => isNoDealOf(party, path)))
      return {
        value: cells.base(before.value),
        best: before.best,
        isWhole: true,
        courses: before.courses.map(({ course }) => course),
      }
    const attitude = given.parties.find(of => of.id === party)?.risk.attitude ?? 'neutral'
    const coefficient =
      attitude === 'neutral' ? cells.base(0) : cell(`parties.${party}.risk` as InputPath)
    const courses = before.courses.map(({ course }) => course)
    const worths = before.courses.map(({ course, worth }) => {
      if (course.kind !== 'lottery') return cells.base(worth)
      const inputs = lotteryInputs(party, course, cell)
      const reads = [inputs.cost, ...inputs.chances, ...inputs.worths, coefficient]
      return reads.every(of => of === null || of.isWhole)
        ? cells.base(worth)
        : cells.lottery(inputs, attitude, coefficient)
    })
    return { ...cells.best(worths), courses }
  }
  const noDealOf = (party: PartyId): BestCell => {
    const found = noDeals.get(party) ?? makeNoDeal(party)
    noDeals.set(party, found)
    return found
  }

  const movesWorth = [...touched].some(path => path.startsWith('worth.'))
  const movesTables = movesWorth || [...touched].some(path => /^(compliance|parties)\./.test(path))
  const sourcePaths = [...touched].filter(path => !/^(quantities|if_talks_fail)\./.test(path))
  return {
    channels: [...new Set(moved.map(of => of.channel))],
    moved,
    cell,
    noDealOf,
    movesWorth,
    side(party) {
      const table = kept(eyes).get(party)
      if (!table) throw new Error(`makeViewCells: ${party} has no worth`)
      const form = eyes.tables.get(party)?.form?.discount ?? null
      const discount = form && {
        kept: cell(`compliance.${party}.kept` as InputPath),
        ifBroken: cell(`compliance.${party}.if_broken` as InputPath),
        risk: form.attitude === 0 ? cells.base(0) : cell(`parties.${party}.risk` as InputPath),
        attitude: form.attitude,
      }
      return { party, table, discount, noDeal: noDealOf(party).value }
    },
    get sourceCells() {
      const seated = given.worth.map(({ party }) => noDealOf(party).value)
      return [...sourcePaths.map(cell), ...seated]
    },
    source(wholeOf) {
      const overlay: Columns = {
        ...columns,
        column: path => (touched.has(path) ? wholeOf(cell(path)) : columns.column(path)),
      }
      const tables = movesTables
        ? makeWorthTables(space, given, overlay, undefined, eyes.tables)
        : eyes.tables
      return { tables, noDeal: party => wholeOf(noDealOf(party).value), columns: overlay }
    },
  }
}

function entryOf(columns: Columns, path: InputPath) {
  const entry = columns.entries.get(path)
  if (!entry) throw new Error(`makeTrajectory: ${path} is no input of this case`)
  return entry
}

/** The inputs written as formulas of anything moved. */
function formulasReading(columns: Columns, moved: ReadonlySet<InputPath>): readonly InputPath[] {
  const known = new Map<InputPath, boolean>()
  const reads = (path: InputPath): boolean => {
    const done = known.get(path)
    if (done !== undefined) return done
    const estimate = columns.entries.get(path)?.input.estimate
    const isReading =
      estimate?.kind === 'formula' &&
      quantitiesIn(estimate.expression).some(id => {
        const of = `quantities.${id}` as InputPath
        return moved.has(of) || reads(of)
      })
    known.set(path, isReading)
    return isReading
  }
  return [...columns.entries.keys()].filter(path => !moved.has(path) && reads(path))
}
