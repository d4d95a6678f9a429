import type { WrittenClass } from '@parley/model'
import type { Wording } from '../diagnostic.ts'
import { nearest } from '../read/nearest.ts'
import { listed } from './parts.ts'

// What the reader says of where values come from, and of what is included.

/** A word that is none of a fixed few. */
export function unknownChoice(key: string, written: string, all: readonly string[]): Wording {
  const near = nearest(written, all)
  return {
    code: 'unknown-choice',
    message: written === '' ? `${key} has no value` : `${key} cannot be "${written}"`,
    hint: `${near === null ? '' : `did you mean "${near}"? `}${key} is ${listed(all, 'or')}`,
  }
}

/** [A3] */
export function classWithoutSource(basis: WrittenClass): Wording {
  return {
    code: 'missing-source',
    message: `this is said to be ${basis}, and no source is named`,
    hint: 'add "from: [<source> <place in it>]", or write "class: assumed"',
  }
}

/** [A3] */
export function missingLocator(source: string): Wording {
  return {
    code: 'missing-locator',
    message: `this is said to be stated, and nothing says where in "${source}"`,
    hint: `write the place after the source, as in "from: [${source} p4]", or "class: inferred"`,
  }
}

/** [A4] */
export function unknownSource(id: string, all: readonly string[]): Wording {
  const near = nearest(id, all)
  return {
    code: 'unknown-source',
    message: `source "${id}" is cited but not listed`,
    hint: `${near === null ? '' : `did you mean "${near}"? Otherwise `}add ${id} under sources, or write "from: [judgement]" if there is none`,
  }
}

/** [A3] */
export function citationShape(): Wording {
  return {
    code: 'wrong-shape',
    message: 'a citation is a source and a place in it, in one text',
    hint: 'for example: from: [seed dek, kiis 2023-05]',
  }
}

/** [F7] */
export function includeMissing(path: string): Wording {
  return {
    code: 'include-missing',
    message: `"${path}" is included and could not be read`,
    hint: 'put it in the folder of the case, or delete the include',
  }
}

/** [F7] */
export function includeBibtex(path: string): Wording {
  return {
    code: 'include-refused',
    message: `"${path}" is BibTeX, and what is included is YAML or CSL-JSON`,
    hint: 'export the references as CSL-JSON and include that file',
  }
}

/** [F7] */
export function includeOtherKey(key: string): Wording {
  return {
    code: 'unknown-key',
    message: `"${key}" is not used: only the sources of an included file are`,
    hint: 'move it into the case itself',
  }
}

/** [F7] */
export function tooManyIncludes(most: number): Wording {
  return {
    code: 'include-refused',
    message: `more than ${most} files are included, so the rest are not read`,
    hint: 'put the sources into fewer files',
  }
}
