import type { Wording } from '../diagnostic.ts'
import { choices, listed, withHint } from './parts.ts'

// What the reader says of what deals are worth.

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
