/**
 * One document with a newline at its end. Throws on a number JSON has no way to write: null would
 * pass a fault of ours off as "no value".
 */
export function json(value: unknown): string {
  return `${JSON.stringify(value, finite, 2)}\n`
}

/** One line per row. */
export function ndjson(rows: readonly unknown[]): string {
  return rows.map(row => `${JSON.stringify(row, finite)}\n`).join('')
}

function finite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`json: ${key} is ${value}`)
  }
  return value
}
