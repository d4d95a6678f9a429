import {
  type Channel,
  channels,
  type Difference,
  groupOf,
  type Input,
  type InputPath,
  inputsOf,
  type View,
} from '@parley/model'
import type { Column } from '../../sample/columns.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import type { Cell } from '../../time/cells.ts'
import type { Trajectory } from '../../time/trajectory.ts'
import type { OpenCase } from '../../views/openCase.ts'
import type { MovingCase } from '../timeline/movingCase.ts'

/** One step of a case's time, and the way it is reached. */
export type Dated = Readonly<{ step: number; way: Trajectory }>

/** An input that something moves, as it is at two dates. Under `beliefs.` as its holder sees it. */
export type DatedInput = Readonly<{
  path: InputPath
  /** What the file says of it; a view that is nowhere written stands on what the analyst writes. */
  input: Input
  channel: Channel
  from: Column
  to: Column
}>

const ALL: ReadonlySet<Channel> = new Set(channels)

/**
 * Every input that moves, at two dates, in file order and the analyst's before the parties'.
 *
 * A party has an entry of its own where it sees an input otherwise than the analyst does, at either date or because
 * the case says so; else it follows the analyst's.
 */
export function datedInputs(
  open: OpenCase,
  { stepping }: MovingCase,
  from: Dated,
  to: Dated,
): readonly DatedInput[] {
  const { given } = open
  const channels = new Map<InputPath, Channel>()
  const ownChannels = new Map<string, Channel>()
  const views = new Set<View>()
  for (const { view, path, channel } of [...from.way.moved, ...to.way.moved]) {
    if (view === 'analyst' || !channels.has(path)) channels.set(path, channel)
    if (view !== 'analyst') ownChannels.set(`${view} ${path}`, channel)
    views.add(view)
  }
  const entries = inputsOf(given)
  const place = new Map(entries.map(({ path }, i) => [path, i]))
  const written = new Map(entries.map(({ path, input }) => [path, input]))
  const paths = [...channels.keys()].sort((a, b) => place.get(a)! - place.get(b)!)
  const parties = [...views].filter(view => view !== 'analyst').sort()
  const seats: readonly View[] = ['analyst', ...parties]

  const columnsAt = ({ step, way }: Dated): ReadonlyMap<string, Column> => {
    const cells = new Map<string, Cell>()
    for (const view of seats)
      for (const path of paths) cells.set(`${view} ${path}`, way.seenBy(view, path))
    const steps = stepping.open([], { cells: [...new Set(cells.values())] })
    steps.at(step, ALL)
    // Cells are written over at the next step; those seen alike stay one column.
    const copies = new Map<Cell, Column>()
    return new Map(
      [...cells].map(([key, cell]) => {
        const whole = steps.wholeOf(cell)
        const copy = copies.get(cell) ?? (typeof whole === 'number' ? whole : whole.slice())
        copies.set(cell, copy)
        return [key, copy]
      }),
    )
  }
  const [before, after] = [columnsAt(from), columnsAt(to)]
  const at = (view: View, path: InputPath): DatedInput => {
    const key = `${view} ${path}`
    const old = before.get(key)!
    const now = after.get(key)!
    const own = view === 'analyst' ? path : (`beliefs.${view}.${path}` as InputPath)
    return {
      path: own,
      input: (written.get(own) ?? written.get(path))!,
      channel:
        view === 'analyst' ? channels.get(path)! : (ownChannels.get(key) ?? channels.get(path)!),
      from: old,
      to: isSame(old, now) ? old : now,
    }
  }
  return seats.flatMap(view =>
    paths.flatMap(path => {
      const input = at(view, path)
      if (view === 'analyst') return [input]
      const isHeld = given.beliefs.some(of => of.holder === view && of.about === path)
      const like = at('analyst', path)
      return !isHeld && isSame(input.from, like.from) && isSame(input.to, like.to) ? [] : [input]
    }),
  )
}

/** The same value in every draw. */
function isSame(a: Column, b: Column): boolean {
  if (a === b) return true
  if (typeof a === 'number' || typeof b === 'number') {
    const [all, one] = typeof a === 'number' ? [b, a] : [a, b]
    return typeof all !== 'number' && all.every(x => x === one)
  }
  return a.every((x, s) => x === b[s])
}

/** What moved, as a difference between the dates; null where it stands as it was. */
export function movedDifference({ path, input, channel, from, to }: DatedInput): Difference | null {
  if (from === to) return null
  return {
    kind: 'moved',
    path,
    paths: [path],
    from: null,
    to: null,
    group: groupOf(path),
    moved: {
      from: spreadOf(from),
      to: spreadOf(to),
      class: input.attribution.class,
      isPlaceholder: input.isPlaceholder,
      channel,
    },
  }
}
