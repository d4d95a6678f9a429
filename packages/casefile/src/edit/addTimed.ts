import { type Edit, edit } from './edit.ts'
import { type Entry, fields, keyed, list, spelled, text as words } from './entry.ts'
import { entryPlan } from './plans.ts'

const optional = (written: string | undefined): Entry | undefined =>
  written === undefined ? undefined : spelled(written)

export type NewEvent = Readonly<{
  name: string
  /** A date, or the chance of it in a step. */
  when: Readonly<{ date: string } | { chance: string; starts?: string; ends?: string }>
  effects: readonly Readonly<{ on: string; how: 'shift' | 'scale' | 'set'; by: string }>[]
  halfLife?: string
  knownTo?: readonly string[]
}>

/** Adds an event [T6]. */
export function addEvent(text: string, id: string, event: NewEvent): Edit {
  const { when } = event
  const entry = fields({
    name: words(event.name),
    ...('date' in when
      ? { date: spelled(when.date) }
      : {
          chance: spelled(when.chance),
          starts: optional(when.starts),
          ends: optional(when.ends),
        }),
    effects: keyed(event.effects.map(({ on, how, by }) => [on, fields({ [how]: spelled(by) })])),
    half_life: optional(event.halfLife),
    known_to: event.knownTo && list(event.knownTo.map(spelled)),
  })
  return edit(text, file => entryPlan(file, 'events', id, entry, ''))
}

export type NewSeries = Readonly<{
  /** The file beside the case, its path from there, and its columns of dates and values. */
  file: string
  date: string
  column: string
  unit: string
  kind: 'flow' | 'level'
  knownAfterDays?: string
}>

/** Adds a series that is read from a table beside the case [T2]. */
export function addSeries(text: string, id: string, series: NewSeries): Edit {
  const entry = fields({
    file: words(series.file),
    date: words(series.date),
    column: words(series.column),
    unit: words(series.unit),
    kind: spelled(series.kind),
    known_after_days: optional(series.knownAfterDays),
  })
  return edit(text, file => entryPlan(file, 'series', id, entry, ''))
}

export type NewSignpost = Readonly<{
  name: string
  how: string
  by: string
  /** What Parley watches; without it the file says how it stands. */
  watch?: Readonly<{ series: string; is: string; steps?: string }>
  status?: 'not-yet' | 'met' | 'failed' | 'unknown'
  conditionOf?: string
  effect?: string
}>

/** Adds a signpost [T8]. */
export function addSignpost(text: string, id: string, signpost: NewSignpost): Edit {
  const { watch } = signpost
  const entry = fields({
    name: words(signpost.name),
    how: words(signpost.how),
    watch: watch && spelled(watch.series),
    is: watch && spelled(watch.is),
    steps: optional(watch?.steps),
    status: watch ? undefined : spelled(signpost.status ?? 'unknown'),
    by: spelled(signpost.by),
    condition_of: optional(signpost.conditionOf),
    effect: signpost.effect === undefined ? undefined : words(signpost.effect),
  })
  return edit(text, file => entryPlan(file, 'signposts', id, entry, ''))
}

/** Adds a named future [T7]: what every step brings to each series, and what it sets. */
export function addFuture(
  text: string,
  id: string,
  future: Readonly<{
    name: string
    why?: string
    series: ReadonlyMap<string, string>
    set?: ReadonlyMap<string, string>
  }>,
): Edit {
  const pairs = (map: ReadonlyMap<string, string>): Entry =>
    keyed([...map].map(([key, value]) => [key, spelled(value)]))
  const entry = fields({
    name: words(future.name),
    why: future.why === undefined ? undefined : words(future.why),
    series: pairs(future.series),
    set: future.set && pairs(future.set),
  })
  return edit(text, file => entryPlan(file, 'scenarios', id, entry, ''))
}
