import { type Case, inputsOf } from '@parley/model'

/** What an event or a move can change, by path: every input but the chance of a course written as one worth, which is sure. */
export function movable(given: Case): readonly string[] {
  const sure = new Set(
    given.noDeal.flatMap(({ party, courses }) =>
      courses.flatMap(course =>
        course.kind === 'lottery' &&
        course.scenarios.length === 1 &&
        course.scenarios[0]!.id === 'certain'
          ? [`if_talks_fail.${party}.${course.id}.scenarios.certain.chance`]
          : [],
      ),
    ),
  )
  return inputsOf(given).flatMap(({ path }) => (sure.has(path) ? [] : [path as string]))
}
