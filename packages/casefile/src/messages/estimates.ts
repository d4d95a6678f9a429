import type { InputDomain } from '@parley/model'
import type { Wording } from '../diagnostic.ts'
import type { WordList } from '../read/lexicon.ts'
import { nearest } from '../read/nearest.ts'
import type { Place } from '../read/place.ts'
import type { WrittenNumber } from '../read/readNumber.ts'
import { listed } from './parts.ts'

// What the reader says of estimates.

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
