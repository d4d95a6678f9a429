import type { Wording } from '../../diagnostic.ts'
import { listed } from '../../messages/parts.ts'
import { nearest } from '../nearest.ts'

// Every sentence said about time, series, events and scenarios. See messages.ts for how they are worded.

const near = (written: string, names: readonly string[]): string => {
  const found = nearest(written, names)
  const all = names.length > 0 && names.length <= 6 ? `There are: ${listed(names)}` : ''
  return found === null ? all : `did you mean "${found}"?${all === '' ? '' : ` ${all}`}`
}
const hinted = (wording: Wording, hint: string): Wording =>
  hint === '' ? wording : { ...wording, hint }

export function timeMissing(section: string): Wording {
  return {
    code: 'missing-key',
    message: `${section} need steps to happen in, and the file has no time`,
    hint: 'add "time: {step: month, until: 2024-12-31}"',
  }
}

export function timeReversed(from: string, until: string): Wording {
  return {
    code: 'time-reversed',
    message: `time runs from ${from} to ${until}, which leaves no step`,
    hint: 'write a date of "until" after both "from" and "as_of"',
  }
}

export function tooManySteps(count: number, most: number): Wording {
  return {
    code: 'time-reversed',
    message: `${count} steps are more than the ${most} this version goes`,
    hint: 'take a longer step, or an earlier "until"',
  }
}

export function asOfOutside(asOf: string, from: string, until: string): Wording {
  return {
    code: 'as-of-outside',
    message: `as_of ${asOf} is not between the first step, ${from}, and the last, ${until}`,
    hint: 'the values of the file hold at as_of: let time begin at or before it and end after it',
  }
}

export function unknownOf(
  kind: 'series' | 'event' | 'scenario',
  id: string,
  all: readonly string[],
): Wording {
  return hinted({ code: 'unknown-entry', message: `no ${kind} is called "${id}"` }, near(id, all))
}

export function seriesMissing(file: string): Wording {
  return {
    code: 'series-missing',
    message: `the series file ${file} is not beside the case, so nothing of it is known`,
    hint: 'put it in the folder of the case, or leave "file" out and let scenarios say what the series does',
  }
}

export function seriesColumn(file: string, column: string, all: readonly string[]): Wording {
  return hinted(
    { code: 'series-column', message: `${file} has no column "${column}"` },
    near(column, all),
  )
}

export function seriesEmpty(file: string): Wording {
  return {
    code: 'series-column',
    message: `${file} has no rows under its first line`,
    hint: 'the first line names the columns, every line after it is one date',
  }
}

/** `at` is file:row:column, as in "control.csv:7:3". */
export function seriesDate(at: string, found: string): Wording {
  return {
    code: 'series-value',
    message: `${at}: "${found}" is not a date`,
    hint: 'write 2023-01-11, or 2023-01 for a month',
  }
}

export function seriesNumber(at: string, found: string, unit: string): Wording {
  return {
    code: 'series-value',
    message: `${at}: "${found}" is not a plain number${unit === '' ? '' : ` of ${unit}`}`,
    hint: 'numbers only, a point for decimals, no unit and no thousands sign; leave a cell empty for no value',
  }
}

export function seriesOrder(at: string, date: string, before: string): Wording {
  return {
    code: 'series-order',
    message:
      date === before
        ? `${at}: ${date} stands there twice`
        : `${at}: ${date} comes after ${before}; dates must rise`,
    hint: date === before ? 'keep one row a date' : 'sort the rows by date',
  }
}

export function seriesGap(file: string, before: string, after: string): Wording {
  return {
    code: 'series-gap',
    message: `${file} has no value between ${before} and ${after}`,
    hint: 'add the rows, or write "gaps: allowed": a step without a value then teaches nothing',
  }
}

export function seriesUnseen(
  file: string,
  first: string,
  last: string,
  asOf: string,
  isBefore: boolean,
): Wording {
  return {
    code: 'series-beyond',
    message: isBefore
      ? `${file} begins at ${first}, after as_of ${asOf}: nothing of it was known then`
      : `${file} ends at ${last}, before as_of ${asOf}: nothing of it is known since`,
    hint: isBefore ? 'give earlier rows, or a later as_of' : 'add the rows up to as_of',
  }
}

/** [T7] */
export function winsAboveAll(wins: number, of: number): Wording {
  return {
    code: 'off-scale',
    message: `${wins} of ${of} cannot be won: a step has no more wins than units of evidence`,
    hint: `write "wins" from 0 to ${of}, or a larger "of"`,
  }
}

export function perShape(found: string): Wording {
  return {
    code: 'off-scale',
    message: `"per" is ${found}; it says how much of the series makes one unit of evidence`,
    hint: 'write a number above 0, as in "per: 500 km2"',
  }
}

export function whenMissing(event: string): Wording {
  return {
    code: 'missing-key',
    message: `event ${event} has neither a date nor a chance, so it cannot happen`,
    hint: 'add "date: 2023-06-01", or "chance: 5%" for each step',
  }
}

export function whenTwice(event: string): Wording {
  return {
    code: 'several-forms',
    message: `event ${event} has a date and a chance; a dated event is certain`,
    hint: 'keep one of them',
  }
}

export function effectShape(found: string): Wording {
  return {
    code: 'wrong-shape',
    message: `an effect is ${found}; it shifts, scales or sets the input`,
    hint: 'write "{shift: 5 to 10}", "{scale: 1.2}" or "{set: 40%}"',
  }
}

export function effectOffScale(
  path: string,
  value: string,
  change: string,
  scale: string,
): Wording {
  return {
    code: 'effect-off-scale',
    message: `this ${change} takes ${path} to ${value}, outside ${scale}`,
    hint: 'make the effect smaller, or set the value it should have',
  }
}

export function effectOnRest(path: string): Wording {
  return {
    code: 'effect-on-rest',
    message: `${path} is what the other chances leave, so nothing can change it alone`,
    hint: 'change one of the other chances; the rest follows',
  }
}

export function effectless(event: string): Wording {
  return {
    code: 'missing-key',
    message: `event ${event} has no effects, so nothing follows from it`,
    hint: 'add "effects: {if_talks_fail.russia.fight_on.cost: {shift: 5 to 10}}"',
  }
}

export function notLearned(path: string, all: readonly string[]): Wording {
  return hinted(
    {
      code: 'unknown-entry',
      message: `nothing under learning is about ${path}, so evidence about it teaches nobody`,
    },
    near(path, all),
  )
}

export function learnerAgrees(party: string, path: string): Wording {
  return {
    code: 'learner-agrees',
    message: `${party} learns about ${path} but holds no belief of its own there: it begins where the analyst stands`,
    hint: `if it sees the thing otherwise, add beliefs.${party}.${path}`,
  }
}

export function chanceOnly(path: string, what: 'learning'): Wording {
  return {
    code: 'not-a-chance',
    message: `${path} is no chance, and ${what} moves chances only`,
    hint: 'learn a quantity written in percent, and let other values follow from it by a formula',
  }
}

export function scenarioEmpty(id: string): Wording {
  return {
    code: 'empty-school',
    message: `scenario ${id} changes nothing: it is the case standing still`,
    hint: 'let it stand only if that is what it says: write "series: {}" to mean it, or give series, evidence, events, drift or set',
  }
}

export function futureStructure(path: string): Wording {
  return {
    code: 'unknown-input',
    message: `a scenario sets inputs; ${path} is a structure`,
    hint: 'a school can replace rankings and red lines; a scenario cannot',
  }
}

export function walkPosition(at: string, positions: number): Wording {
  return {
    code: 'off-scale',
    message: `the walk stands at ${at}, outside 0 to ${positions}`,
    hint: `write a whole number from 0 to ${positions}`,
  }
}

export function conditionShape(found: string): Wording {
  return {
    code: 'wrong-shape',
    message: `a signpost watches for ${found}`,
    hint: 'write "is: at least 200" or "is: at most -50"',
  }
}

export function walkOf(path: string): Wording {
  return {
    code: 'not-a-chance',
    message: `a walk is about a chance, that of reaching its top, or about a number, where it stands; ${path} is neither`,
    hint: 'let a quantity be where it stands, and what follows from it a formula, as in walk_wins(battle, forts, 6)',
  }
}

export function walkStandsElsewhere(path: string): Wording {
  return {
    code: 'several-forms',
    message: `${path} is a number, so it says itself where the walk stands`,
    hint: 'leave "at" out',
  }
}

export function walkMovedTwice(walk: string): Wording {
  return {
    code: 'several-forms',
    message: `walk ${walk} has a chance to win its own battles and follows others`,
    hint: 'keep "win" or "follows"',
  }
}

export function walkFollowsItself(walk: string, learned: string): Wording {
  return {
    code: 'quantity-cycle',
    message: `${walk} follows the evidence about ${learned}, which is learned from the battles of ${walk}`,
    hint: 'give the walk a chance to win, as in "win: 50%", or learn from a series',
  }
}

export function walkFightsNone(walk: string): Wording {
  return {
    code: 'wrong-shape',
    message: `${walk} follows other evidence and fights no battles of its own, so nothing is learned from it`,
    hint: 'learn from what it follows, or give the walk a chance to win in place of "follows", as in "win: 50%"',
  }
}

export function walkTells(walk: string): Wording {
  return {
    code: 'several-forms',
    message: `${walk} is a walk: each of its battles is one unit of evidence, a win when it goes up`,
    hint: 'leave "per" and "wins_when" out',
  }
}

export function strengthOf(learned: string, path: string): Wording {
  return {
    code: 'wrong-shape',
    message: `the strength of ${learned} is a number of observations; ${path} is none`,
    hint: 'name a quantity that is a plain number, as in "strength: firmness"',
  }
}

export function strengthTwice(who: string): Wording {
  return {
    code: 'several-forms',
    message: `the strength of ${who} is what it believes of the quantity that "strength" names`,
    hint: 'leave it out here, and write a belief about that quantity',
  }
}

export function strengthUnused(learned: string): Wording {
  return {
    code: 'several-forms',
    message: `${learned} is learned between two types, which have no strength`,
    hint: 'keep "two_type" or "strength"',
  }
}
