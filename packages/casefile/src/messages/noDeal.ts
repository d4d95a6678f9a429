import type { Wording } from '../diagnostic.ts'
import { listed } from './parts.ts'

// What the reader says of what follows if talks fail.

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
