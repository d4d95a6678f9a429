import { sha256 } from '@parley/kernels'
import type { Ask, Case, Run } from '@parley/model'

/** Printed with every answer. Goes up whenever the same case, seed and draws may give other bits. */
export const engineVersion = '0.1.0'

/**
 * What an answer was computed from. `changed` is empty: whoever changed the case before handing it on
 * knows what to put there.
 */
export function provenance(given: Case, ask: Ask): Run {
  return {
    engine: engineVersion,
    seed: ask.seed,
    draws: ask.draws,
    inputsHash: inputsHash(given),
    title: given.title,
    asOf: given.asOf,
    school: ask.school,
    changed: [],
  }
}

const hashes = new WeakMap<Case, string>()

/**
 * SHA-256 of a case as canonical JSON: keys sorted, no spaces, UTF-8. Cases with the same content have
 * the same hash whatever order their keys were built in. Kept per case object.
 */
export function inputsHash(given: Case): string {
  const known = hashes.get(given)
  if (known) return known
  const hash = sha256(utf8(canonicalJson(given)))
  hashes.set(given, hash)
  return hash
}

/** JSON with the keys of every record in code-unit order; undefined fields are left out, as in JSON. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const record = value as Readonly<Record<string, unknown>>
  const fields = Object.keys(record)
    .sort()
    .filter(key => record[key] !== undefined)
    .map(key => `${JSON.stringify(key)}:${canonicalJson(record[key])}`)
  return `{${fields.join(',')}}`
}

function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0)!
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f))
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f))
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 0x3f),
        0x80 | ((point >> 6) & 0x3f),
        0x80 | (point & 0x3f),
      )
  }
  return Uint8Array.from(bytes)
}
