import { type Table, tableRecords } from '../../src/export/table.ts'

/** Everything wrong with a set of tables: lengths, types, keys that repeat, references to rows that are not there. */
export function tableFaults(all: readonly Table[]): readonly string[] {
  return all.flatMap(table => [...rowFaults(table), ...referenceFaults(table, all)])
}

const jsTypes: Readonly<Record<string, string>> = { integer: 'number', date: 'string' }

function rowFaults(table: Table): readonly string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const row of table.rows) {
    if (row.length !== table.fields.length) faults.push(`${table.name}: a row of ${row.length}`)
    table.fields.forEach((field, i) => {
      const cell = row[i]
      if (cell === null || cell === undefined) return
      const isRight =
        typeof cell === (jsTypes[field.type] ?? field.type) &&
        (field.type !== 'integer' || Number.isInteger(cell))
      if (!isRight) faults.push(`${table.name}.${field.name}: ${String(cell)} is no ${field.type}`)
    })
    const key = JSON.stringify(
      table.primaryKey.map(name => row[table.fields.findIndex(field => field.name === name)]),
    )
    if (seen.has(key)) faults.push(`${table.name}: ${key} twice`)
    seen.add(key)
  }
  return faults
}

function referenceFaults(table: Table, all: readonly Table[]): readonly string[] {
  return table.foreignKeys.flatMap(key => {
    const there = all.find(one => one.name === key.table)
    if (!there) return [`${table.name}: refers to ${key.table}, which is not there`]
    const known = new Set(
      tableRecords(there).map(record => JSON.stringify(key.refer.map(name => record[name]))),
    )
    return tableRecords(table).flatMap(record => {
      const wanted = key.fields.map(name => record[name] ?? null)
      return wanted.includes(null) || known.has(JSON.stringify(wanted))
        ? []
        : [`${table.name}: ${JSON.stringify(wanted)} is not in ${key.table}`]
    })
  })
}
