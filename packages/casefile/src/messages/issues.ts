import type { Wording } from '../diagnostic.ts'
import { nearest } from '../read/nearest.ts'
import { choices, listed, withHint } from './parts.ts'

// What the reader says of issues, rules and deals.

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
