import type { Wording } from '../diagnostic.ts'
import { choices, withHint } from './parts.ts'

// What the reader says of keys, ids and shapes, in any section.

/** What an id is the id of. */
export type IdKind =
  | 'party'
  | 'issue'
  | 'option'
  | 'course'
  | 'scenario'
  | 'quantity'
  | 'school'
  | 'source'
  | 'deal'
  | 'interaction'
  | 'move'
  | 'topic'

/** [F2] */
export function duplicateKey(key: string): Wording {
  return {
    code: 'duplicate-key',
    message: `"${key}" stands twice in the same map; YAML readers differ in which one they take`,
    hint: 'delete one of the two, or give it another name',
  }
}

export function firstOne(name: string): string {
  return `the first "${name}" is here`
}

/** [F2] `isGlued`: the key holds a colon without a space after it. */
export function unknownKey(key: string, known: readonly string[], isGlued: boolean): Wording {
  const message = `"${key}" is not a key that belongs here; it is kept and not used`
  if (isGlued) {
    const spaced = key.replace(':', ': ')
    return { code: 'unknown-key', message, hint: `write a space after the colon: "${spaced}"` }
  }
  return withHint(
    { code: 'unknown-key', message },
    choices(key, known, 'Keys here') ?? 'keys of your own begin with "x-"',
  )
}

/** [F2] */
export function sectionNotUsed(key: string): Wording {
  return {
    code: 'section-not-used',
    message: `"${key}" is kept, but this version does not use it`,
    hint: 'what a party can change alone is an issue with "held_by", what it prefers stands under "prefers"',
  }
}

/** [F6] */
export function sameName(name: string, first: string, second: string): Wording {
  return {
    code: 'same-name',
    message: `"${first}" and "${second}" are both called "${name}", so no sentence tells them apart`,
    hint: 'give one of them another name',
  }
}

/** [F6] */
export function idForm(kind: IdKind, id: string): Wording {
  const suggestion = id
    .slice(0, 40)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .replace(/^[^A-Za-z]+|_+$/g, '')
  return {
    code: 'id-form',
    message: `"${id}" cannot be the id of ${article(kind)}: ids begin with a letter and have letters, digits, "_" and "-"`,
    hint: suggestion
      ? `write "${suggestion}: {name: ...}", and the full name under name`
      : 'write a short id in Latin letters, and the full name under name',
  }
}

/** [F6] */
export function idReserved(kind: IdKind, id: string): Wording {
  return {
    code: 'id-form',
    message: `${article(kind)} cannot be called "${id}": that is a word of the case file itself`,
    hint: `write another id, such as "${id}_1"`,
  }
}

function article(kind: IdKind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`
}

/** [F6] */
export function duplicateId(kind: IdKind, id: string): Wording {
  return {
    code: 'duplicate-id',
    message: `there are two ${plural(kind)} called "${id}"`,
    hint: 'delete one of the two, or give it another id',
  }
}

function plural(kind: IdKind): string {
  return kind === 'party' ? 'parties' : kind === 'quantity' ? 'quantities' : `${kind}s`
}

/** What stands in a place that takes something else. `example` can be typed as it is. */
export function notTheShape(what: string, found: string, wanted: string, example: string): Wording {
  return {
    code: 'wrong-shape',
    message: `${what} is ${wanted}, and here stands ${found}`,
    hint: `for example: ${example}`,
  }
}

/** [H1, I1, N7, P3] */
export function missingKey(where: string, key: string, example: string): Wording {
  return { code: 'missing-key', message: `${where} has no "${key}"`, hint: `add ${example}` }
}
