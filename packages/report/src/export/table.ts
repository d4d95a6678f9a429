/** One value of a table; null is "no value" and an empty cell in CSV. */
export type Cell = string | number | boolean | null

export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date'

export type Field = Readonly<{
  /** snake_case, in ASCII. */
  name: string
  type: FieldType
  description: string
  /** What one of it is, where that is the same in every row: `share of draws`. */
  unit?: string
}>

/** A tidy table: one row is one fact, ids and labels both, values in the order of `fields`. */
export type Table = Readonly<{
  name: string
  description: string
  fields: readonly Field[]
  /** Together unique in every row. */
  primaryKey: readonly string[]
  foreignKeys: readonly Readonly<{
    fields: readonly string[]
    table: string
    /** The fields over there, in the same order. */
    refer: readonly string[]
  }>[]
  rows: readonly (readonly Cell[])[]
}>

/** The unit of every chance. */
export const SHARE_OF_DRAWS = 'share of draws'

/** Shorthand for a field. */
export function field(
  name: string,
  type: FieldType,
  description: string,
  unit: string | null = null,
): Field {
  return unit === null ? { name, type, description } : { name, type, description, unit }
}

/** Rows as records, for JSON: the same values under their field names. */
export function tableRecords(table: Table): readonly Readonly<Record<string, Cell>>[] {
  return table.rows.map(row =>
    Object.fromEntries(table.fields.map((one, i) => [one.name, row[i] ?? null])),
  )
}
