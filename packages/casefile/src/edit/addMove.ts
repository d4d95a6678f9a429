import { type Edit, edit } from './edit.ts'
import { fields, list, spelled, text as words } from './entry.ts'
import { entryPlan } from './plans.ts'

/** What a move does to one input. Numbers are spelled as they should stand in the file. */
export type NewEffect = Readonly<{
  /** Path of the input. */
  on: string
  how: 'shift' | 'scale' | 'set'
  by: string
  channel: 'belief' | 'cost' | 'terms' | 'commitment'
}>

export type NewMove = Readonly<{
  name: string
  /** The party that makes it. */
  by: string
  /** Lax & Sebenius (2006): at the table, away from it, or in what is on it. */
  kind: 'setup' | 'design' | 'tactics'
  effects: readonly [NewEffect, ...NewEffect[]]
  /** Parties whose consent it needs. */
  consent?: readonly string[]
  cost?: string
  chance?: string
  lag?: string
}>

/** Adds a move under `moves`, with all its effects. */
export function addMove(text: string, id: string, move: NewMove): Edit {
  const optional = (written: string | undefined): ReturnType<typeof spelled> | undefined =>
    written === undefined ? undefined : spelled(written)
  const entry = fields({
    name: words(move.name),
    by: spelled(move.by),
    kind: spelled(move.kind),
    consent: move.consent && list(move.consent.map(spelled)),
    cost: optional(move.cost),
    chance: optional(move.chance),
    lag: optional(move.lag),
    effects: list(
      move.effects.map(effect =>
        fields({
          on: spelled(effect.on),
          [effect.how]: spelled(effect.by),
          channel: spelled(effect.channel),
        }),
      ),
    ),
  })
  return edit(text, file => entryPlan(file, 'moves', id, entry, ''))
}
