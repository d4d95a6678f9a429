/** What a foreign file holds, before anything is known of it. */
export type Json = Readonly<Record<string, unknown>>

/** The value when it is a record; null for anything else, lists among it. */
export function record(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : null
}

/** The value when it is a number; NaN for anything else, which the check of a scenario refuses. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN
}
