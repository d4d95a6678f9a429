/** What an edit writes: one scalar, a list, or keys in the order given. */
export type Entry = Readonly<
  /** Words of the user: quoted where YAML would read anything else. */
  | { kind: 'text'; text: string }
  /** A value as spelled (`0.30`, `40% to 60%`, an id): quoted only where the line would break. */
  | { kind: 'spelled'; as: string }
  | { kind: 'list'; items: readonly Entry[] }
  | { kind: 'fields'; fields: readonly Readonly<{ key: string; entry: Entry }>[] }
>

export function text(words: string): Entry {
  return { kind: 'text', text: words }
}

export function spelled(as: string): Entry {
  return { kind: 'spelled', as }
}

export function list(items: readonly Entry[]): Entry {
  return { kind: 'list', items }
}

/** Keys in the order of the record, without those that are undefined. */
export function fields(record: Readonly<Record<string, Entry | undefined>>): Entry {
  return {
    kind: 'fields',
    fields: Object.entries(record).flatMap(([key, entry]) => (entry ? [{ key, entry }] : [])),
  }
}

/** Keys that are ids, in the order given; a record would put ids that are numbers first. */
export function keyed(pairs: readonly (readonly [string, Entry])[]): Entry {
  return { kind: 'fields', fields: pairs.map(([key, entry]) => ({ key, entry })) }
}

/** The entry under keys one inside the other: `wrap(['a', 'b'], x)` is `{a: {b: x}}`. */
export function wrap(keys: readonly string[], entry: Entry): Entry {
  return keys.reduceRight<Entry>(
    (inner, key) => ({ kind: 'fields', fields: [{ key, entry: inner }] }),
    entry,
  )
}
