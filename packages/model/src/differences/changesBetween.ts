import type { Attribution } from '../attribution.ts'
import type { Case } from '../case.ts'
import type { Input } from '../estimate.ts'
import { allInputsOf } from '../inputs.ts'
import { isInput, isSameEstimate, keyOf } from './isSame.ts'

/** One thing that reads differently in a later version of a case, whether anything is computed from it or not. */
export type CaseChange = Readonly<{
  kind: 'added' | 'removed' | 'changed'
  /** The first word of the path as files spell it: `quantities`, `sources`, `if_talks_fail`. */
  section: string
  /** The input's path, or the place in the case. */
  path: string
  /** `value`, `class`, `why` and `source` of an input; `entry` is something whole; `text` is everything else. */
  what: 'value' | 'class' | 'why' | 'source' | 'entry' | 'text'
  /** As written; the name of an entry. Null on the side that has none. */
  from: string | null
  to: string | null
}>

/**
 * What a later version of a case changes, in the order of the file: values, classes, reasons and sources of
 * inputs, entries added and removed, prose. By meaning: order, comments and spelling are no change.
 */
export function changesBetween(a: Case, b: Case): readonly CaseChange[] {
  const paths = new Map<Input, string>()
  for (const given of [a, b])
    for (const { path, input } of allInputsOf(given)) paths.set(input, path)
  const changes: CaseChange[] = []
  const add = (
    kind: CaseChange['kind'],
    path: string,
    what: CaseChange['what'],
    from: string | null,
    to: string | null,
  ): void => {
    changes.push({ kind, section: path.split('.')[0]!, path, what, from, to })
  }

  const inputs = (place: string, before: Input, after: Input): void => {
    const path = paths.get(before) ?? paths.get(after) ?? place
    if (!isSameEstimate(before.estimate, after.estimate))
      add('changed', path, 'value', before.written, after.written)
    attributions(path, before.attribution, after.attribution)
  }
  const attributions = (path: string, before: Attribution, after: Attribution): void => {
    if (before.class !== after.class) add('changed', path, 'class', before.class, after.class)
    if (before.why !== after.why) add('changed', path, 'why', before.why, after.why)
    const [from, to] = [citations(before), citations(after)]
    if (from !== to) add('changed', path, 'source', from, to)
  }
  const lists = (place: string, before: readonly unknown[], after: readonly unknown[]): void => {
    if ([...before, ...after].every(isPlain)) {
      const [from, to] = [before.join(', '), after.join(', ')]
      if (from !== to) add('changed', place, 'text', from, to)
      return
    }
    const [own, other] = [named(before), named(after)]
    for (const [key, member] of own) {
      if (other.has(key)) walk(`${place}.${key}`, member, other.get(key))
      else add('removed', `${place}.${key}`, 'entry', nameOf(member), null)
    }
    for (const [key, member] of other)
      if (!own.has(key)) add('added', `${place}.${key}`, 'entry', null, nameOf(member))
  }
  const walk = (place: string, before: unknown, after: unknown): void => {
    if (before === after) return
    if (isInput(before) && isInput(after)) inputs(place, before, after)
    else if (isAttribution(before) && isAttribution(after)) attributions(place, before, after)
    else if (Array.isArray(before) && Array.isArray(after)) lists(place, before, after)
    else if (isRecord(before) && isRecord(after)) {
      for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
        walk(
          place === '' ? (spelled[key] ?? key) : `${place}.${spelled[key] ?? key}`,
          before[key],
          after[key],
        )
    } else if (isPlain(before ?? null) && isPlain(after ?? null)) {
      const [from, to] = [textOf(before), textOf(after)]
      if (from !== to) add('changed', place, 'text', from, to)
    } else add(before == null ? 'added' : 'removed', place, 'entry', shown(before), shown(after))
  }
  walk('', a, b)
  return changes
}

/** Fields of the model that files spell differently. */
const spelled: Readonly<Record<string, string>> = {
  noDeal: 'if_talks_fail',
  ratification: 'ratified_by',
  proposals: 'deals',
  preferences: 'prefers',
  oversights: 'overlooks',
  topics: 'positions',
  heldBy: 'held_by',
  asOf: 'as_of',
  whoseInterest: 'whose_interest',
  rangesLevel: 'ranges',
  readingOf: 'reading_of',
  redLines: 'red_lines',
  ifBroken: 'if_broken',
}

type Fields = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}

function isAttribution(value: unknown): value is Attribution {
  return isRecord(value) && 'class' in value && 'why' in value && 'from' in value
}

/** Members by key; those without one by what they say, so that moving a line is no change. */
function named(members: readonly unknown[]): ReadonlyMap<string, unknown> {
  const keys = members.map(keyOf)
  const isKeyed = keys.every(key => key !== null) && new Set(keys).size === keys.length
  return new Map(
    members.map((member, i) => [isKeyed ? keys[i]! : JSON.stringify(bare(member)), member]),
  )
}

/** What a keyless member says, without its reasons and spellings. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'attribution' && key !== 'written')
      .map(([key, of]) => [key, bare(of)]),
  )
}

function nameOf(member: unknown): string {
  if (!isRecord(member)) return String(member)
  const name = member['name'] ?? member['title']
  if (typeof name === 'string' && name !== '') return name
  return keyOf(member) ?? JSON.stringify(bare(member))
}

function shown(value: unknown): string | null {
  return value == null ? null : isPlain(value) ? String(value) : nameOf(value)
}

function textOf(value: unknown): string | null {
  return value == null || value === '' ? null : String(value)
}

function citations({ from }: Attribution): string {
  return from.map(({ source, at }) => (at === '' ? source : `${source} ${at}`)).join(', ')
}
