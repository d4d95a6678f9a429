import { type Channel, type InputPath, type PartyId, quantitiesIn } from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { makeWorthTables, type WorthTables } from '../deals/makeWorthTables.ts'
import type { Side, SideSource } from '../deals/Sides.ts'
import type { WorthTable } from '../deals/WorthTable.ts'
import {
  makeNoDealRoom,
  type NoDealColumn,
  type NoDealRoom,
  noDealColumn,
} from '../noDeal/noDealColumn.ts'
import { type Bounds, boundsOf, scaleOf } from '../sample/bounds.ts'
import type { Column, Columns } from '../sample/columns.ts'
import { evaluate } from '../sample/evaluate.ts'
import type { Eyes } from '../views/eyes.ts'
import type { OpenCase } from '../views/openCase.ts'
import type { Mover } from './movers.ts'

/** What moves one input in one view, and through which channel. */
export type Moved = Readonly<{
  path: InputPath
  channel: Channel
  movers: readonly Mover[]
  /** Names the movers: two views whose input has the same names and the same column move it alike. */
  names: string
}>

/**
 * Everything the eyes of one view see, moved to a step in place: the same arrays at every step, so that
 * memory does not grow with steps. Only what is asked for is computed, and what the analyst's eyes see
 * alike is computed once, there.
 */
export type ViewMover = Readonly<{
  channels: readonly Channel[]
  move(step: number, through: ReadonlySet<Channel>): void
  column(path: InputPath): Column
  source: SideSource
  noDealOf(party: PartyId): NoDealColumn
  /** Null for a side that is not seen through this view. */
  undiscounted(side: Side): WorthTable | null
  /** Whether an input stands at this column at as-of and is moved by just these. */
  isMovedBy(
    path: InputPath,
    base: Column,
    channel: Channel | undefined,
    names: string | undefined,
  ): boolean
}>

/** Worths at as-of as if every deal were kept, per pair of eyes: made once, so that trajectories share them. */
export type KeptTables = (eyes: Eyes) => WorthTables

/** Worth as if every deal were kept. */
const KEPT = { compliance: false } as const

export function makeKeptTables(open: OpenCase): KeptTables {
  const known = new Map<Eyes, WorthTables>()
  return eyes => {
    let found = known.get(eyes)
    if (!found) {
      const { given, columns } = eyes
      const like = eyes === open.analyst ? null : (known.get(open.analyst) ?? null)
      found = makeWorthTables(open.space, given, columns, KEPT, like)
      known.set(eyes, found)
    }
    return found
  }
}

/** @param like  the analyst's, moved to a step before this one is */
export function makeViewMover(
  eyes: Eyes,
  space: DealSpace,
  moved: readonly Moved[],
  kept: KeptTables,
  like: ViewMover | null,
): ViewMover {
  const { columns, given } = eyes
  const movedAt = new Map(moved.map(of => [of.path, of]))
  const dependents = new Set(formulasReading(columns, new Set(movedAt.keys())))
  const touched: readonly InputPath[] = [...movedAt.keys(), ...dependents]
  const bounds = new Map(touched.map(path => [path, boundsOf(scaleOf(entryOf(columns, path)))]))
  const known = new Map<InputPath, boolean>()
  /** Whether the analyst's eyes see an input the same at every step: it, what moves it and what it is made of. */
  const isShared = (path: InputPath): boolean => {
    if (!like) return false
    let found = known.get(path)
    if (found === undefined) {
      const { estimate } = entryOf(columns, path).input
      const moves = movedAt.get(path)
      found =
        like.isMovedBy(path, columns.column(path), moves?.channel, moves?.names) &&
        (moves !== undefined ||
          estimate.kind !== 'formula' ||
          quantitiesIn(estimate.expression).every(id => isShared(`quantities.${id}` as InputPath)))
      known.set(path, found)
    }
    return found
  }
  const startsWith = (...heads: readonly string[]): boolean =>
    touched.some(path => heads.some(head => path.startsWith(head)))
  const movesWorth = startsWith('worth.', 'compliance.', 'parties.')
  const movesRaw = startsWith('worth.')

  // What follows belongs to the step moved to last.
  let at = 0
  let through: ReadonlySet<Channel> = new Set()
  const now = new Map<InputPath, Column>()
  const noDeals = new Map<PartyId, NoDealColumn>()
  let tables: WorthTables | null = null
  let raw: WorthTables | null = null

  const arrays = new Map<InputPath, Float64Array>()
  const arrayOf = (path: InputPath): Float64Array => {
    const found = arrays.get(path)
    if (found) return found
    const made = new Float64Array(columns.draws)
    arrays.set(path, made)
    return made
  }
  const make = (path: InputPath): Column => {
    if (like && isShared(path)) return like.column(path)
    const moves = movedAt.get(path)
    if (moves)
      return through.has(moves.channel)
        ? movedColumn(columns.column(path), moves.movers, at, bounds.get(path)!, () =>
            arrayOf(path),
          )
        : columns.column(path)
    const { estimate } = entryOf(columns, path).input
    if (estimate.kind !== 'formula') throw new Error(`makeViewMover: ${path} is no formula`)
    const read = (id: string): Column => column(`quantities.${id}` as InputPath)
    const array = arrayOf(path)
    return stopped(evaluate(estimate.expression, read, array), bounds.get(path)!, array)
  }
  const column = (path: InputPath): Column => {
    if (!bounds.has(path)) return columns.column(path)
    let found = now.get(path)
    if (found === undefined) {
      found = make(path)
      now.set(path, found)
    }
    return found
  }
  const overlay: Columns = { ...columns, column }

  const rooms = new Map<PartyId, NoDealRoom>()
  const roomOf = (party: PartyId): NoDealRoom => {
    let room = rooms.get(party)
    if (!room) {
      room = makeNoDealRoom(given, party, columns.draws)
      rooms.set(party, room)
    }
    return room
  }
  const isNoDealOf = (party: PartyId, path: InputPath): boolean =>
    path.startsWith(`if_talks_fail.${party}.`) || path === `parties.${party}.risk`
  const seenAlike = new Map<PartyId, boolean>()
  const isSeenAlike = (party: PartyId): boolean => {
    let found = seenAlike.get(party)
    if (found === undefined) {
      found = [...columns.entries.keys()].every(path => !isNoDealOf(party, path) || isShared(path))
      seenAlike.set(party, found)
    }
    return found
  }
  const noDealOf = (party: PartyId): NoDealColumn => {
    let found = noDeals.get(party)
    if (!found) {
      const before = eyes.noDealOf(party)
      if (!touched.some(path => isNoDealOf(party, path))) found = before
      else if (like && isSeenAlike(party)) found = like.noDealOf(party)
      else found = noDealColumn(given, party, overlay, before, roomOf(party))
      noDeals.set(party, found)
    }
    return found
  }
  const source: SideSource = {
    get tables() {
      tables ??= movesWorth
        ? makeWorthTables(space, given, overlay, undefined, eyes.tables)
        : eyes.tables
      return tables
    },
    noDeal: party => noDealOf(party).value,
    columns: overlay,
  }
  const rawTables = (): WorthTables => {
    raw ??= movesRaw ? makeWorthTables(space, given, overlay, KEPT, kept(eyes)) : kept(eyes)
    return raw
  }
  return {
    channels: [...new Set(moved.map(of => of.channel))],
    column,
    source,
    noDealOf,
    undiscounted: side =>
      source.tables.get(side.party) === side.worth ? (rawTables().get(side.party) ?? null) : null,
    move(step, channels) {
      at = step
      through = channels
      now.clear()
      noDeals.clear()
      tables = null
      raw = null
    },
    isMovedBy: (path, base, channel, names) => {
      const moves = movedAt.get(path)
      return columns.column(path) === base && moves?.channel === channel && moves?.names === names
    },
  }
}

/** An input moved to a step; a number where nothing that moves it differs between draws. */
function movedColumn(
  base: Column,
  movers: readonly Mover[],
  step: number,
  { low, high }: Bounds,
  array: () => Float64Array,
): Column {
  for (const mover of movers) mover.begin?.(step)
  if (typeof base === 'number' && movers.every(mover => mover.isCertain)) {
    let value = base
    for (const mover of movers) value = mover.at(step, 0, value)
    return held(value, low, high)
  }
  const out = array()
  for (let s = 0; s < out.length; s++) {
    let value = typeof base === 'number' ? base : base[s]!
    for (let m = 0; m < movers.length; m++) value = movers[m]!.at(step, s, value)
    out[s] = held(value, low, high)
  }
  return out
}

/** Stops a formula at the ends of its scale, in `array`: `value` may be somebody else's. */
function stopped(value: Column, { low, high }: Bounds, array: Float64Array): Column {
  if (typeof value === 'number') return held(value, low, high)
  if (value !== array) array.set(value)
  if (low > Number.NEGATIVE_INFINITY || high < Number.POSITIVE_INFINITY)
    for (let s = 0; s < array.length; s++) array[s] = held(array[s]!, low, high)
  return array
}

function held(value: number, low: number, high: number): number {
  return value < low ? low : Math.min(value, high)
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
