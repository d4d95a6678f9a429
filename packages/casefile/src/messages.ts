import type { InputDomain, Role, WrittenClass } from '@parley/model'
import type { Wording } from './diagnostic.ts'
import type { WordList } from './read/lexicon.ts'
import { nearest } from './read/nearest.ts'
import type { Place } from './read/place.ts'
import type { WrittenNumber } from './read/readNumber.ts'

// Every sentence the reader says, as functions of typed arguments.
// First what is wrong, in the case's own words, with what was written; then the consequence when it is
// not plain; the hint is what to type. Numbers are shown as they were spelled.

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

/** A list in a sentence: `a, b and c`. */
export function listed(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}

/** The nearest name and, when they are few, the choices. */
function choices(written: string, names: readonly string[], what: string): string | null {
  const near = nearest(written, names)
  const parts: string[] = []
  if (near !== null) parts.push(`did you mean "${near}"?`)
  if (names.length > 0 && names.length <= 6) {
    const first = near === null ? what.charAt(0).toLowerCase() : what.charAt(0)
    parts.push(`${first}${what.slice(1)}: ${names.join(', ')}`)
  }
  return parts.length > 0 ? parts.join(' ') : null
}

function withHint(wording: Wording, hint: string | null): Wording {
  return hint === null ? wording : { ...wording, hint }
}

// ── The text as YAML ─────────────────────────────────────────────────────────

/** [F1] */
export function notAMap(isEmpty: boolean): Wording {
  return {
    code: 'not-a-map',
    message: isEmpty ? 'the file is empty' : 'the file is not a list of keys with values',
    hint: 'begin with "parley: 1" and "title: ..." on lines of their own, a space after each colon',
  }
}

/** [F1] What yaml says, where there is nothing better to say. */
export function notYaml(what: string): Wording {
  return { code: 'not-yaml', message: `this is not YAML: ${what}` }
}

/** [F1] */
export function otherYaml(version: string): Wording {
  return {
    code: 'not-yaml',
    message: `the file says it is YAML ${version}; a case is YAML 1.2, where some values mean something else`,
    hint: 'delete the line that begins with "%YAML"',
  }
}

/** [F1] */
export function mergeKey(): Wording {
  return {
    code: 'not-yaml',
    message: '"<<" takes in another map for readers of YAML 1.1; a case is YAML 1.2, and does not',
    hint: 'write the values out, or "like: <party>" where one party follows another',
  }
}

/** [F1] */
export function severalDocuments(): Wording {
  return {
    code: 'several-documents',
    message: 'a second document begins here; one file is one case',
    hint: 'move it to a file of its own, or delete the line "---"',
  }
}

/** [F1] */
export function tabInside(): Wording {
  return {
    code: 'tab-indentation',
    message: 'there is a tab here; YAML takes only spaces to set lines in',
    hint: 'replace it with two spaces for each level',
  }
}

/** [F1] */
export function signAtStart(sign: string): Wording {
  return {
    code: 'not-yaml',
    message: `text that begins with "${sign}" means something else to YAML`,
    hint: `put the text in quotes: "${sign}..."`,
  }
}

/** [F1] */
export function colonInText(rest: string): Wording {
  const glued = /^([\w-]+):([^\s/].*|[^\S \t\r\n].*)$/.exec(rest.trim())
  if (glued) {
    return {
      code: 'not-yaml',
      message: 'there is no space after the colon, so YAML takes the whole for one text',
      hint: `write "${glued[1]}: ${glued[2]!.trim()}"`,
    }
  }
  const inside = rest.trim().replace(/^[\u201C\u201D\u201E\u00AB]|[\u201C\u201D\u00BB]$/g, '')
  return {
    code: 'not-yaml',
    message: /:\s/.test(rest)
      ? 'there is a colon inside this text, and YAML takes what stands before it for another key'
      : 'this line is set in deeper than its key, or its key has no colon',
    hint: /:\s/.test(rest)
      ? `put the text in straight quotes: "${inside}"`
      : 'set keys of one map in alike, and write a colon and a space after each',
  }
}

/** [F1] */
export function notClosed(what: 'quote' | 'brace' | 'bracket'): Wording {
  const sign = { quote: 'the same sign', brace: '"}"', bracket: '"]"' }[what]
  return {
    code: 'not-yaml',
    message: `this ${what} is not closed, so YAML reads on and loses the keys below`,
    hint: `write ${sign} where the value ends`,
  }
}

/** [F1] */
export function notOpened(sign: string): Wording {
  return {
    code: 'not-yaml',
    message: `"${sign}" closes something that was not opened`,
    hint: 'delete it, or open it where the value begins',
  }
}

/** [F1] */
export function indentation(): Wording {
  return {
    code: 'not-yaml',
    message: 'this line is not set in like the keys it belongs with',
    hint: 'give the keys of one map the same number of spaces',
  }
}

/** [F1] */
export function afterTheEnd(rest: string): Wording {
  return {
    code: 'not-yaml',
    message: `the value has ended before "${rest.trim()}"`,
    hint: 'put the whole text in one pair of quotes, with \' and " of its own inside the other kind',
  }
}

/** [F1] */
export function customTag(tag: string): Wording {
  return {
    code: 'custom-tag',
    message: `"${tag}" is a tag of another program; a case has none`,
    hint: 'delete it, or put the text in quotes',
  }
}

/** [F1] */
export function unknownAnchor(name: string, all: readonly string[]): Wording {
  return withHint(
    {
      code: 'unknown-anchor',
      message: `"*${name}" repeats something named "&${name}", and nothing above it has that name`,
    },
    choices(name, all, 'Names above') ?? `put the text in quotes: "*${name}"`,
  )
}

/** [F1] */
export function keyNotAName(): Wording {
  return {
    code: 'wrong-shape',
    message: 'a key is a name, not a list or a map',
    hint: 'write the name, a colon and a space, then the value',
  }
}

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

/** [F5] `taken`: what another reader makes of it. */
export function yamlTrap(text: string, taken: string): Wording {
  const isNumber = /^\d+$/.test(taken)
  return {
    code: 'yaml-trap',
    message: `some YAML readers take ${text} for ${taken}`,
    hint: isNumber
      ? `write ${taken} for the number, or "${text}" in quotes for the text`
      : `write "${text}" in quotes`,
  }
}

/** [E4] */
export function commaInBraces(text: string, amount: string | null): Wording {
  return {
    code: 'comma-in-braces',
    message: `inside braces a comma ends the value, so "${text}" comes apart`,
    hint: amount === null ? `put it in quotes: "${text}"` : `write ${amount}`,
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

// ── The head ─────────────────────────────────────────────────────────────────

/** [F1] */
export function missingVersion(current: number): Wording {
  return {
    code: 'missing-key',
    message: 'the file does not say that it is a case, nor of which version',
    hint: `add "parley: ${current}" as the first line`,
  }
}

/** [F1] */
export function unknownVersion(found: string, current: number): Wording {
  return {
    code: 'unknown-version',
    message: `"parley" is followed by ${found}, which is no version of the case file; nothing else was read`,
    hint: `write "parley: ${current}"`,
  }
}

/** [H1, I2] */
export function notADate(what: string, found: string): Wording {
  return {
    code: 'not-a-date',
    message: `${what} is a date, and here stands ${found}`,
    hint: 'write year, month and day: 2023-01-11',
  }
}

/** [H2] `value` is the number that was written, when it was one. */
export function rangesLevel(found: string, value: number | null): Wording {
  const isBare = value !== null && value > 1 && value < 100 && !found.includes('%')
  return {
    code: 'ranges-level',
    message: `ranges is the chance that every "low to high" of the file holds, above 0% and below 100%, and here stands ${found}`,
    hint: isBare ? `write "ranges: ${found.replaceAll('"', '')}%"` : 'write "ranges: 80%"',
  }
}

/** [H2] */
export function missingRanges(count: number): Wording {
  const where = count === 1 ? 'this range' : `this range and ${count - 1} more`
  return {
    code: 'missing-ranges',
    message: `nothing says what chance ${where} hold${count === 1 ? 's' : ''}, so the values between cannot be told`,
    hint: 'add "ranges: 80%" at the top: eight of ten such ranges hold the true value',
  }
}

/** [H1] */
export function readingOfUnlisted(id: string, near: string | null): Wording {
  return {
    code: 'missing-source',
    message: `the case says it reads "${id}", and no source is called that`,
    hint: near === null ? `add ${id} under sources` : `did you mean "${near}"?`,
  }
}

// ── Where values come from ───────────────────────────────────────────────────

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

// ── Estimates ────────────────────────────────────────────────────────────────

/** [E1] */
export function notAnEstimate(found: string, kind: string, example: string): Wording {
  return {
    code: 'not-an-estimate',
    message: `${kind} belongs here, and here stands ${found}`,
    hint: `for example: ${example}`,
  }
}

/** [E1] */
export function estimateTooLong(length: number, kind: string, example: string): Wording {
  return {
    code: 'not-an-estimate',
    message: `${kind} belongs here, and here stand ${length} characters`,
    hint: `for example: ${example}`,
  }
}

/** [A1] */
export function valueMissing(kind: string, example: string): Wording {
  return {
    code: 'missing-key',
    message: `${kind} belongs here, and this map has no "value"`,
    hint: `add "value: ...", for example: ${example}`,
  }
}

/** [E1] */
export function notANumber(found: string, what: string): Wording {
  return {
    code: 'not-a-number',
    message: `${what} is a number, and here stands ${found.startsWith('"') || /^(a |nothing)/.test(found) ? found : `"${found}"`}`,
    hint: 'for example: 45, 1.5, or 30k',
  }
}

/** [E2] */
export function endNotANumber(text: string): Wording {
  return {
    code: 'not-a-number',
    message:
      text === ''
        ? 'an end of this range is empty'
        : `the end of a range is a number, and "${text}" is none`,
    hint: 'write "30 to 45"; to move a whole range with a quantity, write a formula such as "10 + effort"',
  }
}

/** [E1] */
export function digitsApart(text: string, meant: string): Wording {
  return {
    code: 'not-a-number',
    message: `"${text}" has ${text.includes(',') ? 'a comma' : 'something'} between its digits`,
    hint: `write ${meant}`,
  }
}

/** [E2] */
export function rangeShape(text: string): Wording {
  return {
    code: 'not-an-estimate',
    message: `"${text}" has more than two ends`,
    hint: 'write "low to high", or "low | best | high"',
  }
}

/** [E3] */
export function bestShape(text: string): Wording {
  return {
    code: 'not-an-estimate',
    message: `"${text}" does not have three parts`,
    hint: 'write "low | best | high", as in "20 | 30 | 45"',
  }
}

/** [E8] `stated`: the chance that ranges hold, and the line that says so. */
export function rangeReversed(
  low: string,
  high: string,
  ordered: readonly string[],
  stated: Readonly<{ level: string; line: number }> | null,
): Wording {
  const level = stated
    ? `. Ranges here hold ${stated.level} of the chance (line ${stated.line})`
    : ''
  return {
    code: 'range-reversed',
    message: `the low end, ${low}, is above the high end, ${high}`,
    hint: `write "${ordered.join(' to ')}"${level}`,
  }
}

/** [E8] */
export function bestOutside(spelled: readonly string[], ordered: readonly string[]): Wording {
  return {
    code: 'range-reversed',
    message: `${listed(spelled)} do not rise, so the middle one cannot be the best guess between the others`,
    hint: `write "${ordered.join(' | ')}"`,
  }
}

/** [E2] */
export function dashRange(text: string, low: string, high: string): Wording {
  return {
    code: 'dash-range',
    message: `"${text}" could be a range or a subtraction`,
    hint: `write "${low} to ${high}" for the range, or the difference as one number`,
  }
}

/** [E1] */
export function multiplierOnOneEnd(text: string, scale: string): Wording {
  return {
    code: 'unit-mismatch',
    message: `one end of "${text}" has "${scale}" and another has none, so how large that is cannot be told`,
    hint: `write "${scale}" on every end, as in "30${scale} to 40${scale}"`,
  }
}

/** [E1] */
export function chanceAboveOne(text: string, value: number): Wording {
  const isPercent = value <= 100 && !text.includes('%')
  return {
    code: 'chance-above-one',
    message: `a chance is a percentage or a number from 0 to 1, and here stands ${text}`,
    hint: isPercent ? `write ${text.trim()}%` : 'write it in percent, as in 45%',
  }
}

/** [E1] */
export function offScale(
  text: string,
  domain: InputDomain | 'any',
  isChance: boolean,
  isAbove: boolean,
): Wording {
  const isOpen =
    domain === 'worth' || domain === 'points' || domain === 'number' || domain === 'any'
  if (isOpen || (isAbove && (domain === 'weight' || domain === 'cost'))) {
    return {
      code: 'off-scale',
      message: `${text} is further from 0 than 1000000000000000, the most that is computed with`,
      hint: 'count in larger units, as in "unit: bn EUR"',
    }
  }
  const scale = isChance
    ? 'a chance or share lies from 0% to 100%'
    : domain === 'score'
      ? 'a score lies from 0 to 100'
      : domain === 'weight'
        ? 'a weight is 0 or more'
        : 'this is 0 or more'
  return {
    code: 'off-scale',
    message: `${scale}, and here stands ${text}`,
    hint:
      domain === 'score' && isAbove
        ? 'set the best option to 100 and the others beside it, or use points'
        : isAbove
          ? 'write a value on the scale'
          : 'write it without the minus, or 0',
  }
}

/** [E1] */
export function percentMisplaced(text: string, digits: string, place: Place): Wording {
  return {
    code: 'unit-mismatch',
    message: `${text} is a percentage, and ${unitInWords(place)} belong here`,
    hint: `write ${digits}`,
  }
}

/** [E1] */
export function dateMisplaced(text: string, place: Place): Wording {
  return {
    code: 'unit-mismatch',
    message: `${text} is a date, and ${unitInWords(place)} belong here`,
    hint: 'write a number; dates belong to issues that run from a date to a date',
  }
}

/** [E1] */
export function dateExpected(text: string): Wording {
  return {
    code: 'unit-mismatch',
    message: `a date belongs here, and here stands ${text}`,
    hint: 'write year, month and day: 2026-03-01',
  }
}

/** [E1] */
export function unitMismatch(text: string, number: WrittenNumber, place: Place): Wording {
  const scale = number.scale === '' ? '' : number.scale
  return {
    code: 'unit-mismatch',
    message: `${text} is in ${number.unit}, and ${unitInWords(place)} belong here`,
    hint:
      place.unit === '' || place.unit === 'value points'
        ? `write ${number.digits}${scale}, or set "unit: ${number.unit}" where the unit is given`
        : `write it in ${place.unit}`,
  }
}

function unitInWords(place: Place): string {
  if (place.domain === 'chance' || place.domain === 'share') return 'percentages'
  if (place.unit === 'date') return 'dates'
  return place.unit === '' ? 'plain numbers' : place.unit === 'value points' ? 'points' : place.unit
}

/** [E5] */
export function wordOfOtherPlace(
  text: string,
  list: WordList,
  kind: string,
  words: readonly string[],
  example: string,
): Wording {
  const of = { chance: 'a chance', worth: 'a worth', weight: 'a weight' }[list]
  return {
    code: 'unknown-word',
    message: `"${text}" says how large ${of} is, and ${kind} belongs here`,
    hint: words.length > 0 ? `words here: ${words.join(', ')}` : `for example: ${example}`,
  }
}

/** [E5] */
export function unknownWord(
  text: string,
  words: readonly string[],
  kind: string,
  example: string,
): Wording {
  const near = nearest(text, words)
  return {
    code: 'unknown-word',
    message: `"${text}" is no word for ${kind}`,
    hint:
      near !== null
        ? `did you mean "${near}"?`
        : words.length > 0 && words.length <= 7
          ? `words here: ${words.join(', ')}`
          : `for example: ${example}`,
  }
}

/** [E4] */
export function unknownDistribution(name: string, near: string | null): Wording {
  return {
    code: 'unknown-distribution',
    message: `"${name}" is not a distribution of the case file`,
    hint:
      near !== null
        ? `did you mean "${near}"?`
        : 'there are normal, lognormal, uniform, triangular, pert, beta and mixture',
  }
}

/** [E4] */
export function parameterCount(
  name: string,
  parameters: readonly string[],
  found: number,
): Wording {
  return {
    code: 'distribution-parameters',
    message: `${name} takes ${parameters.length} numbers, and here stand ${found}`,
    hint: `write ${name}(${parameters.join(', ')})`,
  }
}

/** [E4] */
export function parameterOrder(name: string, wrong: string): Wording {
  return {
    code: 'distribution-parameters',
    message: `${name} has no such curve: ${wrong}`,
    hint: `write them so, or "low to high" instead of ${name}`,
  }
}

/** [E4] */
export function betaIsAChance(kind: string): Wording {
  return {
    code: 'distribution-parameters',
    message: `beta gives a chance from 0 to 1, and ${kind} belongs here`,
    hint: 'write pert(low, mode, high), or 100 times a quantity',
  }
}

/** [E6] */
export function mixturePart(text: string): Wording {
  return {
    code: 'not-an-estimate',
    message: `"${text}" is not a share of an estimate`,
    hint: 'write "mixture(70% of 40 to 60, 30% of 80 to 90)"',
  }
}

/** [E6] */
export function mixtureOfFormula(text: string): Wording {
  return {
    code: 'not-an-estimate',
    message: `"${text}" is arithmetic, and a mixture is made of estimates with numbers of their own`,
    hint: 'make the mixture a quantity, and write the arithmetic over its name',
  }
}

/** [E6] */
export function sharesNotOne(sum: number): Wording {
  return {
    code: 'shares-not-one',
    message: `the shares of this mixture sum to ${Math.round(sum * 1000) / 10}%; they must sum to 100%`,
    hint: 'change one share, as in "mixture(70% of 40 to 60, 30% of 80 to 90)"',
  }
}

/** [N4] */
export function restMisplaced(): Wording {
  return {
    code: 'rest-misplaced',
    message: '"rest" is what the other scenarios of a course leave, and there are none here',
    hint: 'write a value; "chance: rest" stands under the scenarios of if_talks_fail',
  }
}

/** [N4] */
export function twoRests(course: string): Wording {
  return {
    code: 'rest-misplaced',
    message: `two scenarios of "${course}" take the rest, so what each takes cannot be told`,
    hint: 'give one of them a chance of its own',
  }
}

/** [E1] Nothing that a case says is without a value or without an end. */
export function noSuchNumber(text: string): Wording {
  return {
    code: 'not-a-number',
    message: `"${text}" is no number that anything can be worth or cost`,
    hint: 'write a number, or "low to high" where it is not known well',
  }
}

// ── Formulas [E7] ────────────────────────────────────────────────────────────

export function formulaSign(sign: string): Wording {
  return {
    code: 'formula',
    message: `"${sign}" does not belong in a formula`,
    hint: 'formulas have + - * / ( ), min(...), max(...), numbers and names of quantities',
  }
}

export function formulaOpen(sign: '(' | ')'): Wording {
  return {
    code: 'formula',
    message: sign === '(' ? 'this bracket is not closed' : 'this bracket was not opened',
    hint: sign === '(' ? 'add ")" where it ends' : 'delete it, or add "(" where it begins',
  }
}

export function formulaMissing(before: string): Wording {
  return {
    code: 'formula',
    message:
      before === '' ? 'the formula is empty' : `after "${before}" a number or a name is missing`,
    hint: 'write it there, as in "10 + effort" or "min(effort, 20)"',
  }
}

export function formulaJoined(before: string, after: string): Wording {
  return {
    code: 'formula',
    message: `there is no sign between "${before}" and "${after}"`,
    hint: `write "${before} * ${after}", or put another of + - * / between them`,
  }
}

export function formulaFunction(name: string): Wording {
  return {
    code: 'formula',
    message: `"${name}(...)" cannot stand inside a formula`,
    hint: 'formulas have min(...), max(...) and walk_wins(...), walk_battles(...), walk_worth(...), walk_demand(...); a distribution is a quantity of its own',
  }
}

export function formulaArguments(
  name: string,
  found: number,
  names: readonly string[],
  least: number,
): Wording {
  const most = names.length
  const takes = least === most ? `${least}` : `${least} or ${most}`
  const shown = names.map((each, i) => (i < least ? each : `[${each}]`)).join(', ')
  return {
    code: 'formula',
    message: `${name}(...) takes ${takes} values, and ${found === 1 ? 'one stands' : `${found} stand`} here`,
    hint: `write "${name}(${shown})"`,
  }
}

export function formulaTooLong(most: number): Wording {
  return {
    code: 'formula',
    message: `this formula has more than ${most} parts`,
    hint: 'make part of it a quantity with a name',
  }
}

export function formulaTooDeep(most: number): Wording {
  return {
    code: 'formula',
    message: `this formula has more than ${most} brackets inside each other`,
    hint: 'make part of it a quantity with a name',
  }
}

export function formulaWithoutValue(text: string): Wording {
  return {
    code: 'formula',
    message: `"${text}" has no value: it divides by zero`,
    hint: 'write the number itself',
  }
}

export function unknownQuantity(
  id: string,
  all: readonly string[],
  words: readonly string[],
): Wording {
  const near = nearest(id, [...all, ...words])
  // A hyphen between letters belongs to a name, so "a-b" is one name even when a and b are two.
  const parts = id.split('-')
  const isDifference =
    parts.length > 1 && parts.every(part => all.includes(part) || /^\d+$/.test(part))
  const known = all.length > 0 && all.length <= 6 ? ` Quantities here: ${all.join(', ')}` : ''
  return {
    code: 'unknown-quantity',
    message: `no quantity is called "${id}"`,
    hint: isDifference
      ? `put spaces around the minus: "${parts.join(' - ')}"`
      : near !== null
        ? `did you mean "${near}"?${known}`
        : `add ${id} under quantities, or write a number${known === '' ? '' : `.${known}`}`,
  }
}

/** [E9] */
export function formulaOffScale(
  text: string,
  value: string,
  kind: string,
  scale: Readonly<{ low: number; high: number }>,
): Wording {
  const ends =
    scale.high === Infinity ? `at least ${scale.low}` : `between ${scale.low} and ${scale.high}`
  return {
    code: 'formula-off-scale',
    message: `"${text}" is ${value} when everything in it is at its central value, and ${kind} is ${ends}`,
    hint: `change the formula, or stop it on purpose: "max(${scale.low}, ${scale.high === Infinity ? text : `min(${scale.high}, ${text})`})"`,
  }
}

/** [E7] The path begins and ends with the same quantity. */
export function quantityCycle(path: readonly string[], whose: string): Wording {
  const where = whose === '' ? '' : `${whose}, `
  return {
    code: 'quantity-cycle',
    message:
      path.length === 2
        ? `${where}"${path[0]}" is written in terms of itself, so it has no value`
        : `${where}these quantities are written in terms of each other, so none has a value: ${path.join(' → ')}`,
    hint: `give one of them an estimate of its own, such as "40% to 60%"`,
  }
}

/** [E7] */
export function quantityAboveOne(id: string, written: string, line: number): Wording {
  return {
    code: 'chance-above-one',
    message: `"${id}" is ${written} here and stands for a chance in line ${line}`,
    hint: `write it in percent: ${written.replace(/(\d)(?![\d.])/g, '$1%')}`,
  }
}

export function usedAsChance(id: string): string {
  return `"${id}" stands for a chance here`
}

/** [E7] */
export function quantityNotAChance(id: string, unit: string): Wording {
  return {
    code: 'unit-mismatch',
    message: `"${id}" is in ${unit}, and a chance belongs here`,
    hint: 'write a percentage, or a quantity that is one',
  }
}

// ── Parties ──────────────────────────────────────────────────────────────────

export function unknownParty(id: string, all: readonly string[]): Wording {
  return withHint(
    { code: 'unknown-party', message: `no party is called "${id}"` },
    choices(id, all, 'Parties here') ?? `add ${id} under parties`,
  )
}

/** [P1] */
export function noDecider(all: readonly string[]): Wording {
  return {
    code: 'no-decider',
    message: `none of ${listed(all)} decides, so there is nobody to agree`,
    hint: 'write "role: decides" for those that must say yes',
  }
}

/** [P1] */
export function insideItself(id: string): Wording {
  return {
    code: 'inside-itself',
    message: `"${id}" stands inside itself`,
    hint: 'inside names the party this one is a faction of',
  }
}

/** [P2] */
export function riskShape(found: string): Wording {
  return {
    code: 'wrong-shape',
    message: `risk is neutral, or averse or acceptant with a coefficient, and here stands ${found}`,
    hint: 'for example: risk: {averse: 0.02}',
  }
}

/** [P3] */
export function roleMismatch(id: string, role: Role, wanted: readonly Role[]): Wording {
  return {
    code: 'role-mismatch',
    message: `${id} ${roleInWords(role)}, and here stands a party that ${listed(wanted.map(roleInWords), 'or')}`,
    hint: `write "role: ${wanted[0]}" for ${id} under parties, or name another party`,
  }
}

function roleInWords(role: Role): string {
  return role === 'affected' ? 'is affected' : role
}

/** [P3] */
export function needsWithoutVotes(of: string): Wording {
  return {
    code: 'missing-key',
    message: `ratified_by.${of} says how many votes it needs, and nobody votes`,
    hint: 'add "votes: {rada: 50%, public: 50%}", or delete needs',
  }
}

/** [P3] */
export function votesAboveOne(sum: string): Wording {
  return {
    code: 'votes-above-one',
    message: `the votes sum to ${sum}; they are shares of one whole`,
    hint: 'lower them until they sum to 100% or less',
  }
}

/** [P3] */
export function votesShort(sum: string, needs: string): Wording {
  return {
    code: 'votes-short',
    message: `all votes together are ${sum}, below the ${needs} that are needed, so nothing can be ratified`,
    hint: 'raise the votes, or lower needs',
  }
}

/** [P3] */
export function ratifierWithoutVote(id: string, inside: string | null): Wording {
  return {
    code: 'ratifier-without-vote',
    message: `${id} ratifies, but nothing gives it a vote or a veto, so its say counts for nothing`,
    hint: `add "ratified_by: {${inside ?? '<decider>'}: {veto: [${id}]}}", or write another role`,
  }
}

// ── Issues, rules, deals ─────────────────────────────────────────────────────

/** [I1, I2] */
export function issueShape(id: string, found: string): Wording {
  return {
    code: 'wrong-shape',
    message:
      found === 'no options'
        ? `issue "${id}" has neither options nor a range of numbers`
        : `issue "${id}" needs options or a range of numbers, and here stands ${found}`,
    hint: `for example: ${id}: {options: [low, high]}, ${id}: {from: 2000, to: 5000, step: 50}, or ${id}: yes/no`,
  }
}

/** [I1] */
export function issueTwoForms(id: string): Wording {
  return {
    code: 'several-forms',
    message: `issue "${id}" has options and a range of numbers`,
    hint: 'keep one of the two',
  }
}

/** [I3] */
export function divisibleNeedsTwo(id: string, count: number): Wording {
  return {
    code: 'wrong-shape',
    message: `issue "${id}" is to be split in shares and has ${count} options; only two can be`,
    hint: 'name who gets it: options: [ours, theirs]',
  }
}

/** [I2] */
export function issueEndsDiffer(id: string): Wording {
  return {
    code: 'unit-mismatch',
    message: `issue "${id}" runs from a date to a number, or the other way round`,
    hint: 'write both as dates, or both as numbers',
  }
}

/** [I2] */
export function issueUnit(id: string, found: string, unit: string): Wording {
  return {
    code: 'unit-mismatch',
    message:
      unit === ''
        ? `issue "${id}" has no unit, and this is in ${found}`
        : `issue "${id}" is in ${unit}, and this is in ${found}`,
    hint: unit === '' ? `add "unit: ${found}" to the issue` : `write it in ${unit}`,
  }
}

/** [I2] */
export function issueReversed(id: string, from: string, to: string): Wording {
  return {
    code: 'range-reversed',
    message: `issue "${id}" runs from ${from} to ${to}, which is not above it`,
    hint: `write "from: ${to}" and "to: ${from}"`,
  }
}

/** [I2] */
export function stepShape(id: string, found: string, isDate: boolean): Wording {
  return {
    code: 'not-a-number',
    message: `the step of issue "${id}" is ${isDate ? 'a whole number of days or weeks' : 'a number above 0'}, and here stands ${found}`,
    hint: isDate ? 'for example: step: 7 days' : 'for example: step: 50',
  }
}

/** [I2] */
export function stepUneven(id: string, before: string, to: string): Wording {
  return {
    code: 'step-uneven',
    message: `the steps of issue "${id}" do not end at ${to}: the last one, from ${before}, is shorter`,
    hint: 'choose a step that divides the range, or leave it out: the issue is then continuous',
  }
}

/** [I2] */
export function tooManyLevels(id: string, most: number): Wording {
  return {
    code: 'too-many-levels',
    message: `issue "${id}" would have more than ${most} levels`,
    hint: 'take a larger step, or leave it out: the issue is then continuous and solved exactly',
  }
}

/** [I2] */
export function severalContinuous(first: string, second: string): Wording {
  return {
    code: 'several-continuous',
    message: `"${second}" has no step, and neither has "${first}"; one issue of a case may be continuous`,
    hint: `add a step to one of them, as in "step: 50"`,
  }
}

export function unknownIssue(id: string, all: readonly string[]): Wording {
  return withHint(
    { code: 'unknown-issue', message: `no issue is called "${id}"` },
    choices(id, all, 'Issues here') ?? `add ${id} under issues`,
  )
}

/**
 * `runs`: the levels of a numeric issue in words. `orphan`: the option that the misspelt name leaves without a
 * score, and for whom.
 */
export function unknownOption(
  issue: string,
  written: string,
  all: readonly string[],
  runs: string | null,
  line: number,
  closest: string | null,
  orphan: Readonly<{ option: string; party: string }> | null,
): Wording {
  const consequence = orphan
    ? `, so "${orphan.option}" is left without a score for ${orphan.party}`
    : ''
  const near = closest ?? nearest(written, all)
  const list =
    runs !== null
      ? `${issue} runs from ${runs} (line ${line}). `
      : all.length <= 6
        ? `${issue} has ${all.join(', ')} (line ${line}). `
        : ''
  const rename = orphan
    ? `Rename ${written} to ${orphan.option}, or add ${written} to the issue`
    : near !== null
      ? `did you mean "${near}"?`
      : `add ${written} to the issue (line ${line})`
  return {
    code: 'unknown-option',
    message: `issue "${issue}" has no option "${written}"${consequence}`,
    hint: orphan || near === null ? list + rename : `${rename} ${list}`.trim().replace(/\.$/, ''),
  }
}

/** [I4] */
export function conditionShape(issue: string, found: string, example: string): Wording {
  return {
    code: 'wrong-shape',
    message: `a condition on "${issue}" is an option, a list of options or a bound, and here stands ${found}`,
    hint: `for example: ${example}`,
  }
}

/** [I4] */
export function conditionsShape(found: string): Wording {
  return {
    code: 'wrong-shape',
    message: `conditions are a map from issues to options, and here stands ${found === 'a map' ? 'an empty map' : found}`,
    hint: 'for example: {line: contact, price: above 4500}',
  }
}

/** [I4] */
export function boundsInList(issue: string): Wording {
  return {
    code: 'wrong-shape',
    message: `a list for "${issue}" means any of its options; bounds stand alone`,
    hint: 'write two rules, one for each bound',
  }
}

/** [I4] */
export function boundOnNames(issue: string, written: string, all: readonly string[]): Wording {
  return {
    code: 'wrong-shape',
    message: `"${written}" is a bound, and issue "${issue}" has named options`,
    hint:
      all.length <= 6 ? `list the options meant, of ${all.join(', ')}` : 'list the options meant',
  }
}

/** [I5] */
export function ruleShape(): Wording {
  return {
    code: 'wrong-shape',
    message: 'a rule has either "never", or "if" and "then"',
    hint: 'for example: {never: {alignment: nato, line: annexed}}, or {if: {line: contact}, then: {sanctions: staged}}',
  }
}

/** [I6] */
export function pickShape(issue: string, found: string): Wording {
  return {
    code: 'wrong-shape',
    message: `a proposal takes one option on "${issue}", and here stands ${found}`,
    hint: 'name one option; write another proposal for another',
  }
}

/** [I6] */
export function pickOutside(issue: string, written: string): Wording {
  return { code: 'off-scale', message: `${written} lies outside the range of issue "${issue}"` }
}

/** [I4] */
export function pickOnContinuous(issue: string, written: string): Wording {
  return {
    code: 'unknown-option',
    message: `issue "${issue}" has no step and so no options; "${written}" cannot name one`,
    hint: 'write a bound, such as "above 4500" or "at most 4500"',
  }
}

/** [I6] */
export function missingPick(deal: string, issues: readonly string[]): Wording {
  return {
    code: 'missing-pick',
    message: `${deal} says nothing on ${listed(issues)}; a deal settles every issue`,
    hint: `add ${issues.map(issue => `${issue}: ...`).join(', ')}`,
  }
}

/** [I6, O5] `broken`: what the rule asks for and the proposal does not give. */
export function proposalForbidden(
  deal: string,
  picked: readonly string[],
  broken: readonly string[],
  line: number,
): Wording {
  const why = broken.length > 0 ? ` with another ${listed(broken)}` : ' together'
  return {
    code: 'proposal-forbidden',
    message: `${deal} cannot exist: a rule (line ${line}) forbids ${listed(picked)}${why}`,
    hint: 'change it, or the rule',
  }
}

export function theRule(why: string): string {
  return why === '' ? 'the rule is here' : `the rule is here: ${why}`
}

/** [I7] */
export function noDealLeft(conflict: readonly string[], hasLines: boolean): Wording {
  return {
    code: 'no-deal-left',
    message: hasLines
      ? `no deal is left that crosses nobody's red line: ${listed(conflict)} ${conflict.length > 1 ? 'leave none between them' : 'leaves none'}`
      : `the rules leave no deal: ${listed(conflict)} ${conflict.length > 1 ? 'leave none between them' : 'leaves none'}`,
    hint: 'the case still runs, and its verdict says so; drop any one of these, or add an option',
  }
}

export function ruleInWords(when: readonly string[], then: readonly string[]): string {
  return then.length === 0
    ? `the rule "never ${listed(when)}"`
    : `the rule "if ${listed(when)} then ${listed(then)}"`
}

export function redLineInWords(party: string, test: string): string {
  return `${party}'s red line "${test}"`
}

// ── Worth ────────────────────────────────────────────────────────────────────

/** [W1, P3] */
export function missingWorth(id: string, why: 'decides' | 'votes'): Wording {
  return {
    code: 'missing-worth',
    message: `${id} ${why}, but nothing says what a deal is worth to it`,
    hint: `add worth.${id} with weights and scores, or "like: <party>"`,
  }
}

/** [W1] */
export function worthWithoutForm(id: string): Wording {
  return {
    code: 'missing-worth',
    message: `worth.${id} does not say what a deal is worth`,
    hint: 'add weights and scores, points, or a ranking',
  }
}

/** [W1, W6] */
export function severalForms(first: string, second: string): Wording {
  return {
    code: 'several-forms',
    message: `"${first}" and "${second}" are two ways to say what a deal is worth; a party has one`,
    hint: 'keep one of the two',
  }
}

/** [W1, N2] */
export function likeNothing(party: string, section: string): Wording {
  return {
    code: 'like-nothing',
    message: `${party} has nothing under ${section} to copy`,
    hint: `add ${section}.${party}, or name another party`,
  }
}

/** [W1, N2] */
export function likeCycle(path: readonly string[]): Wording {
  return {
    code: 'like-cycle',
    message: `these copy each other without end: ${path.join(' → ')}`,
    hint: 'write one of them out',
  }
}

/** [W2] */
export function missingWeight(issues: readonly string[], party: string): Wording {
  return {
    code: 'missing-weight',
    message: `${listed(issues)} ${issues.length > 1 ? 'have' : 'has'} no weight for ${party}`,
    hint: `add ${issues.map(issue => `${issue}: minor`).join(', ')}, or "indifferent" where it does not matter`,
  }
}

/** [W2] */
export function weightsAllZero(party: string): Wording {
  return {
    code: 'weights-all-zero',
    message: `every weight of ${party} is 0, so all deals are alike to it`,
    hint: 'give at least one issue a weight above 0',
  }
}

/** [W3] */
export function missingScore(
  issue: string,
  options: readonly string[],
  party: string,
  takesSilent: boolean,
): Wording {
  const shown =
    options.length > 6 ? [...options.slice(0, 5), `${options.length - 5} more`] : options
  return {
    code: 'missing-score',
    message: `${listed(shown)} of "${issue}" ${options.length > 1 ? 'have' : 'has'} no score for ${party}`,
    hint: `add ${options
      .slice(0, 3)
      .map(option => `${option}: ${takesSilent ? 'silent' : '50'}`)
      .join(', ')}${options.length > 3 ? ', ...' : ''}`,
  }
}

/** [W3] */
export function missingScores(issues: readonly string[], party: string): Wording {
  return {
    code: 'missing-score',
    message: `${listed(issues)} ${issues.length > 1 ? 'have' : 'has'} no scores for ${party}`,
    hint: `add ${issues
      .slice(0, 3)
      .map(issue => `${issue}: {...}`)
      .join(', ')} under scores`,
  }
}

/** [W3] */
export function missingBreakPoints(issue: string, party: string): Wording {
  return {
    code: 'missing-score',
    message: `"${issue}" has no scores for ${party}`,
    hint: 'add at least one break point, as in {2000: 100, 5000: 0}, or {acceptable: 3500, practical_max: 2500}',
  }
}

/** [W3] */
export function acceptableShape(issue: string, isPoints: boolean): Wording {
  return {
    code: 'wrong-shape',
    message: isPoints
      ? `points of "${issue}" are break points; acceptable and practical_max belong to scores`
      : `scores of "${issue}" are break points, or acceptable and practical_max, both of them and alone`,
    hint: 'for example: {acceptable: 3500, practical_max: 2500}',
  }
}

/** [W3] */
export function acceptableEqual(issue: string, written: string): Wording {
  return {
    code: 'wrong-shape',
    message: `acceptable and practical_max of "${issue}" are both ${written}, so nothing lies between them`,
    hint: 'the acceptable minimum is where agreeing stops being worth it; the practical maximum is the best that could be had',
  }
}

/** [W5] */
export function silentMisplaced(): Wording {
  return {
    code: 'unknown-word',
    message:
      '"silent" leaves an option out of a mean or a sum of points; a weighted score cannot be left out',
    hint: 'write a score, or "combine: mean_of_included" instead of weights',
  }
}

/** [W5] */
export function allSilent(party: string): Wording {
  return {
    code: 'all-silent',
    message: `every option is silent for ${party}, so every deal is worth 0 to it`,
    hint: 'score the options that matter to it',
  }
}

/** [W6] */
export function unknownOutcome(written: string, party: string, all: readonly string[]): Wording {
  return withHint(
    {
      code: 'unknown-outcome',
      message: `"${written}" is no deal, option of an only issue, or course of ${party}, so it cannot be ranked`,
    },
    choices(written, all, 'Outcomes here') ??
      `add ${written} under deals, or under if_talks_fail.${party}`,
  )
}

/** [W2, W3, W6] */
export function rankedTwice(name: string): Wording {
  return {
    code: 'duplicate-id',
    message: `"${name}" has two places`,
    hint: 'keep one of them; ties stand in a list of their own, as in [[a, b], c]',
  }
}

/** [W6] */
export function rankingWithoutCourse(party: string, courses: readonly string[]): Wording {
  return {
    code: 'ranking-without-course',
    message: `the ranking of ${party} does not say where no deal stands, so no deal can be compared with it`,
    hint: `put ${listed(courses, 'or')} where ${courses.length > 1 ? 'they belong' : 'it belongs'} in the ranking`,
  }
}

/** [W6] */
export function rankingLacks(party: string, names: readonly string[]): Wording {
  const shown = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names
  return {
    code: 'unranked',
    message: `${listed(shown)} ${names.length > 1 ? 'have' : 'has'} no place in the ranking of ${party}`,
    hint: 'put each where it belongs; ties stand in a list of their own, as in [[a, b], c]',
  }
}

/** [W6] */
export function rankedCourseWithNumbers(party: string, key: string): Wording {
  return {
    code: 'several-forms',
    message: `${party} ranks its outcomes, so its courses stand without numbers, and here stands "${key}"`,
    hint: 'write the course as a name only, and its place in the ranking',
  }
}

/** [W7] */
export function togetherShape(): Wording {
  return {
    code: 'wrong-shape',
    message: 'what options are worth together has "if" and "worth"',
    hint: 'for example: {if: {line: contact, alignment: neutral}, worth: -15}',
  }
}

/** [W9] */
export function readBack(over: string, under: string, higher: string, lower: string): Wording {
  return {
    code: 'read-back',
    message: `you said ${over} over ${under}; these numbers imply ${under} over ${over} (${lower} against ${higher})`,
    hint: 'change the order, or the numbers; the numbers are what is computed with',
  }
}

export function theRanks(): string {
  return 'the order is here'
}

// ── If talks fail ────────────────────────────────────────────────────────────

/** [N1] */
export function missingNoDeal(id: string, why: 'decides' | 'votes'): Wording {
  return {
    code: 'missing-no-deal',
    message: `${id} ${why}, but nothing says what it does if talks fail`,
    hint: `add if_talks_fail.${id} with at least one course. Without it no zone of agreement can be found`,
  }
}

/** [N2] */
export function noCourse(party: string): Wording {
  return {
    code: 'missing-no-deal',
    message: `if_talks_fail.${party} names no course`,
    hint: `add what ${party} could do, as in "fight_on: {worth: 30 to 45}"`,
  }
}

/** [N3] */
export function typedNoDeal(party: string): Wording {
  return {
    code: 'typed-no-deal',
    message: `the no-deal value of ${party} is typed in; it is shown as a placeholder`,
    hint: 'replace value by what the party could do, each with scenarios, and talks_continue among them',
  }
}

/** [N3] */
export function typedBesideCourses(party: string, courses: readonly string[]): Wording {
  return {
    code: 'several-forms',
    message: `${party} has a typed no-deal value and the course${courses.length > 1 ? 's' : ''} ${listed(courses)}`,
    hint: 'delete value: the courses say what no deal is worth',
  }
}

/** [N2, W6] */
export function courseWithoutWorth(course: string): Wording {
  return {
    code: 'course-without-worth',
    message: `nothing says what "${course}" leads to`,
    hint: `write "${course}: {worth: 30 to 45}", or its scenarios with chance and worth`,
  }
}

/** [N2] */
export function worthBesideScenarios(course: string): Wording {
  return {
    code: 'several-forms',
    message: `"${course}" has a worth and scenarios, which have worths of their own`,
    hint: 'keep one of the two',
  }
}

/** [N2] */
export function scenarioLacks(scenario: string, key: string, example: string): Wording {
  return {
    code: 'missing-key',
    message: `scenario "${scenario}" has no ${key}`,
    hint: `add ${example}`,
  }
}

/** [N4] `left` is what the others leave for the last one; null when they leave nothing. */
export function chancesNotOne(
  given: Readonly<{
    sum: string
    course: string
    whose: string
    hasRest: boolean
    others: readonly Readonly<{ name: string; written: string; line: number }>[]
    left: string | null
  }>,
): Wording {
  const { sum, course, whose, hasRest, others, left } = given
  const view = whose === '' ? '' : `${whose}, `
  const takes = others.map(({ name, written, line }) => `"${name}" takes ${written} (line ${line})`)
  const leaves = left === null ? 'which is already more than 100%' : `which leaves ${left}`
  const tail = hasRest
    ? 'lower them, so that something is left for the rest'
    : whose === ''
      ? 'If both can happen at once, make them one scenario'
      : 'Change the others too, or write "rest" for one of them'
  return {
    code: 'chances-not-one',
    message: hasRest
      ? `${view}the chances beside the rest sum to ${sum}; nothing is left for the rest of "${course}"`
      : `${view}the chances of this course sum to ${sum}; they must sum to 100%`,
    hint:
      takes.length === 0
        ? hasRest
          ? tail
          : 'add the other scenarios, with "chance: rest" for one of them'
        : hasRest
          ? `${listed(takes)}; ${tail}`
          : `${listed(takes)}, ${leaves}. ${tail}`,
  }
}

/** [N6] */
export function talksContinueMissing(party: string): Wording {
  return {
    code: 'talks-continue-missing',
    message: `nothing says what it is worth to ${party} that talks simply go on`,
    hint: 'add a course "talks_continue" with its scenarios, or with the worth it has now',
  }
}

// ── Beliefs and schools ──────────────────────────────────────────────────────

/** [B3] */
export function unknownInput(
  written: string,
  near: string | null,
  quantities: readonly string[],
): Wording {
  const few = quantities.length > 0 && quantities.length <= 6
  return {
    code: 'unknown-input',
    message: written.includes('.')
      ? `"${written}" is the place of no value in this case`
      : `no quantity is called "${written}", and it is no place of a value`,
    hint:
      near !== null
        ? `did you mean "${near}"?`
        : few
          ? `write a place such as if_talks_fail.russia.fight_on.cost, or a quantity: ${quantities.join(', ')}`
          : 'write the place of a value, such as if_talks_fail.russia.fight_on.cost',
  }
}

/** [B1] */
export function beliefTwice(holder: string, about: string): Wording {
  return {
    code: 'duplicate-id',
    message: `${holder} has two beliefs about ${about}`,
    hint: 'delete one of the two',
  }
}

/** [B2] */
export function emptySchool(id: string): Wording {
  return {
    code: 'empty-school',
    message: `school "${id}" changes nothing, so it is no rival reading`,
    hint: 'add "set" with the values it sees otherwise, or delete it',
  }
}

/** [B2] */
export function setAlready(school: string, path: string): Wording {
  return {
    code: 'set-already',
    message: `school "${school}" sets ${path} to what it is already: on this it is no rival`,
    hint: 'write the value it sees otherwise, or delete this line',
  }
}

/** [B2] */
export function setTwice(school: string, path: string): Wording {
  return {
    code: 'duplicate-id',
    message: `school "${school}" sets ${path} twice`,
    hint: 'delete one of the two',
  }
}

/** [B2] */
export function setWithoutForm(party: string, what: string): Wording {
  return {
    code: 'unknown-input',
    message:
      what === 'ranking'
        ? `${party} has no ranking to replace`
        : `${party} has no worth, so it has no red lines to replace`,
    hint: 'write the place of a value that the case has',
  }
}

/** [B4] */
export function agreesAlready(holder: string, about: string): Wording {
  return {
    code: 'unknown-input',
    message: `${holder} has no belief about ${about} to drop; it agrees with the analyst already`,
    hint: 'delete this line',
  }
}

// ── Who can change what alone, and what each prefers ─────────────────────────

/** [O1] */
export function heldByOne(issue: string): Wording {
  return {
    code: 'wrong-shape',
    message: `"held_by" of ${issue} names several parties; what one can change alone, one holds`,
    hint: 'write "held_by: <party>"; what two must agree on has no holder, or is an issue of each with a rule between them',
  }
}

/** [O1] */
export function heldContinuous(issue: string): Wording {
  return {
    code: 'wrong-shape',
    message: `${issue} has a holder and no step; states are told apart, so a held issue has levels`,
    hint: `add "step" to ${issue}, or name its options`,
  }
}

/** [O2] */
export function irreversibleUnheld(issue: string): Wording {
  return {
    code: 'irreversible-unheld',
    message: `${issue} is irreversible, but nobody holds it; who cannot take it back is not known`,
    hint: 'add "held_by" with a party beside it',
  }
}

/** [O2] */
export function irreversibleShape(issue: string, written: string): Wording {
  return {
    code: 'wrong-shape',
    message: `"irreversible" of ${issue} is yes, no, or the options that stay once taken; this is ${written}`,
    hint: 'write "irreversible: yes" when only options later in the list can be reached, or "irreversible: [strike]"',
  }
}

/** [O3] */
export function prefersShape(party: string, written: string): Wording {
  return {
    code: 'wrong-shape',
    message: `what ${party} prefers is a list, the most important first; this is ${written}`,
    hint: `write ${party}: [a_deal, {not: {attack: yes}}, {release: yes}], or {order: [...], why: ...}`,
  }
}

/** [O8] */
export function overlooksShape(party: string, written: string): Wording {
  return {
    code: 'wrong-shape',
    message: `what ${party} overlooks is a list of states; this is ${written}`,
    hint: `write ${party}: [a_deal, {release: yes}], or {states: [...], why: ...}`,
  }
}

/** [O8] */
export function overlooksNothing(party: string): Wording {
  return {
    code: 'role-mismatch',
    message: `${party} holds no issue, so what it overlooks changes nothing`,
    hint: `add "held_by: ${party}" to what it can change alone, or delete this`,
  }
}

/** [O3] */
export function statementShape(written: string): Wording {
  return {
    code: 'wrong-shape',
    message: `a statement is a deal, conditions, "not" with conditions, or "if" and "then"; this is ${written}`,
    hint: 'write {release: yes}, {not: {attack: yes}}, {if: {attack: yes}, then: {escalate: yes}}, or the id of a deal',
  }
}

/** [O3] */
export function unknownPreferred(written: string, deals: readonly string[]): Wording {
  const wording: Wording = {
    code: 'unknown-outcome',
    message: `no deal is called "${written}"`,
  }
  const none = 'no deals are named under "deals"; write conditions, as in {release: yes}'
  return withHint(wording, deals.length === 0 ? none : choices(written, deals, 'Deals'))
}

/** [O4] */
export function dealsUnplaced(party: string, count: number): Wording {
  return {
    code: 'unranked',
    message: `${party} ranks ${count} whole deals, and the rules allow more; what is left out would stand last without anybody having said so`,
    hint: 'put the others where they belong, or end the list with "others" when they are all worse and equally so',
  }
}

/** [O4] */
export function othersNotLast(party: string): Wording {
  return {
    code: 'others-misplaced',
    message: `"others" stands in the middle of what ${party} prefers; it means everything worse than all that is listed`,
    hint: 'move it to the end',
  }
}

/** [O5] */
export function presentShape(written: string, deals: readonly string[]): Wording {
  const wording: Wording = {
    code: 'unknown-outcome',
    message: `"present" is a deal of this case or one pick on every issue; this is ${written.startsWith('a ') || written === 'nothing' ? written : `"${written}"`}`,
  }
  const how = 'write present: {attack: no, release: no}'
  return withHint(wording, deals.length === 0 ? how : (choices(written, deals, 'Deals') ?? how))
}

/** [O6] */
export function holderWithoutPreference(party: string, issue: string): Wording {
  return {
    code: 'missing-preference',
    message: `${party} can change ${issue} alone, but nothing says what it prefers`,
    hint: `add prefers.${party}, or worth.${party}`,
  }
}

/** [Q1] */
export function tooFewActors(topic: string): Wording {
  return {
    code: 'missing-key',
    message: `topic ${topic} has fewer than two actors, so there is nobody to pull against`,
    hint: `add another under positions.${topic}.actors, or delete the topic`,
  }
}

/** [O7] */
export function deciderWithoutPreference(party: string): Wording {
  return {
    code: 'missing-preference',
    message: `${party} decides, but nothing says what it prefers`,
    hint: `add prefers.${party}, give it another role, or give every decider worth and if_talks_fail`,
  }
}
