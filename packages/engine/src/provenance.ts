import { sha256 } from '@parley/kernels'
import type { Ask, Case, Run } from '@parley/model'
import { underSchool } from './views/underSchool.ts'

/** Printed with every answer. Goes up whenever the same case, seed and draws may give other bits. */
export const engineVersion = '0.1.0'

/**
 * What an answer about a case was computed from; the hash is that of the case under the ask's school.
 *
 * An answer about moves hangs on them too, and says so beside the hash that all answers about the case share. `changed` is empty: whoever changed the case before handing it on knows what to put there.
 */
export function provenance(given: Case, ask: Ask, moves?: 'with-moves'): Run {
  const seen = underSchool(given, ask.school)
  return {
    engine: engineVersion,
    seed: ask.seed,
    draws: ask.draws,
    inputsHash: inputsHash(seen),
    ...(moves && seen.moves.length > 0 && { movesHash: movesHash(seen) }),
    title: seen.title,
    asOf: seen.asOf,
    school: ask.school,
    changed: [],
  }
}

const hashes = new WeakMap<Case, string>()

/**
 * SHA-256 over what a case says: its canonical JSON in UTF-8, without the schools it was not computed
 * through, without moves [M9] and the author's notes, and without the spelling of its values. Cases that say the same have the same hash whatever
 * order their keys were built in. Kept per case object.
 */
export function inputsHash(seen: Case): string {
  const known = hashes.get(seen)
  if (known) return known
  const { schools: _schools, moves: _moves, moveCosts: _moveCosts, notes: _notes, ...rest } = seen
  const hash = sha256(utf8(canonicalJson(rest, 'written')))
  hashes.set(seen, hash)
  return hash
}

function movesHash({ moves, moveCosts }: Case): string {
  return sha256(utf8(canonicalJson({ moves, moveCosts }, 'written')))
}

/**
 * JSON with the keys of every record in code-unit order; undefined fields are left out, as in JSON.
 *
 * @param without  a key left out wherever it stands
 */
export function canonicalJson(value: unknown, without?: string): string {
  if (Array.isArray(value)) return `[${value.map(of => canonicalJson(of, without)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const record = value as Readonly<Record<string, unknown>>
  const fields = Object.keys(record)
    .sort()
    .filter(key => record[key] !== undefined && key !== without)
    .map(key => `${JSON.stringify(key)}:${canonicalJson(record[key], without)}`)
  return `{${fields.join(',')}}`
}

function utf8(text: string): Uint8Array {
  // A code unit takes three bytes at most, a pair of them four.
  const bytes = new Uint8Array(3 * text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at)!
    if (point < 0x80) {
      bytes[length++] = point
      continue
    }
    if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6)
    else {
      if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12)
      else {
        at++
        bytes[length++] = 0xf0 | (point >> 18)
        bytes[length++] = 0x80 | ((point >> 12) & 0x3f)
      }
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f)
    }
    bytes[length++] = 0x80 | (point & 0x3f)
  }
  return bytes.subarray(0, length)
}
