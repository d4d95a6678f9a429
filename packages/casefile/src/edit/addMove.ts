import type { Channel, MoveKind } from '@parley/model'
import { type Edit, edit } from './edit.ts'
import { type Entry, fields, keyed, list, spelled, text as words } from './entry.ts'
import { entryPlan } from './plans.ts'

/** What a move does to one input [M5]. Numbers are spelled as they should stand in the file. */
export type NewEffect = Readonly<{
  /** Path of the input, or of what a party believes of it. */
  on: string
  how: 'shift' | 'scale' | 'set'
  by: string
  /** Left out where the path says it [M6]. */
  channel?: Channel
}>

export type NewMove = Readonly<{
  name: string
  /** The party that makes it. */
  by: string
  /** Lax & Sebenius (2006): away from the table, in what is on it, or at it. */
  kind: MoveKind
  effects: readonly [NewEffect, ...NewEffect[]]
  /** Parties whose consent it needs. */
  consent?: readonly string[]
  cost?: string
  chance?: string
  /** With its unit: `4 to 8 weeks`. */
  lag?: string
  reversible?: boolean
  /** Moves that must be made before it, and moves it cannot be made beside. */
  needs?: readonly string[]
  excludes?: readonly string[]
}>

/** Adds a move under `moves`, with all its effects. */
export function addMove(text: string, id: string, move: NewMove): Edit {
  const optional = (written: string | undefined): ReturnType<typeof spelled> | undefined =>
    written === undefined ? undefined : spelled(written)
  const ids = (of: readonly string[] | undefined): Entry | undefined =>
    of && of.length > 0 ? list(of.map(spelled)) : undefined
  const entry = fields({
    name: words(move.name),
    by: spelled(move.by),
    kind: spelled(move.kind),
    consent: move.consent && list(move.consent.map(spelled)),
    cost: optional(move.cost),
    chance: optional(move.chance),
    lag: optional(move.lag),
    reversible: move.reversible === undefined ? undefined : spelled(String(move.reversible)),
    needs: ids(move.needs),
    excludes: ids(move.excludes),
    effects: effectsEntry(move.effects),
  })
  return edit(text, file => entryPlan(file, 'moves', id, entry, ''))
}

/** By place, as they read best; in a list where one place is changed in two ways. */
function effectsEntry(effects: NewMove['effects']): Entry {
  const change = ({ how, by, channel }: NewEffect): Record<string, Entry | undefined> => ({
    [how]: spelled(by),
    channel: channel && spelled(channel),
  })
  const places = new Set(effects.map(effect => effect.on))
  return places.size === effects.length
    ? keyed(effects.map(effect => [effect.on, fields(change(effect))]))
    : list(effects.map(effect => fields({ path: spelled(effect.on), ...change(effect) })))
}
