import type { Input } from '@parley/model'

/** The course and the scenario that short forms stand for [N2, N3]. */
export const PLACEHOLDER_COURSE = 'no_deal'
export const ONLY_SCENARIO = 'certain'

/** What a party's block says, before what it is `like` fills the gaps. */
export type BlockParts = {
  story: string
  /** In the order written. */
  courses: Map<string, CourseParts>
  isPlaceholder: boolean
}

export type CourseParts = {
  name: string
  isRanked: boolean
  /** Raises the stakes: ripeness asks whether it still pays [T9]. */
  escalates: boolean
  cost: Input | null
  scenarios: Map<string, ScenarioParts>
}

type ScenarioParts = { name: string; chance: Input | null; worth: Input | null }

/** What stands beside `like` replaces what it names, down to one chance or one worth. */
export function mergedBlock(copied: BlockParts, own: BlockParts): BlockParts {
  // A typed value replaces the courses as a whole, and courses replace a typed value.
  if (own.isPlaceholder || (copied.isPlaceholder && own.courses.size > 0)) return own
  const courses = new Map([...copied.courses].map(([id, course]) => [id, { ...course }]))
  for (const [id, course] of own.courses) {
    const before = courses.get(id)
    courses.set(id, before ? mergedCourse(before, course) : course)
  }
  return {
    story: own.story || copied.story,
    courses,
    isPlaceholder: copied.isPlaceholder && own.courses.size === 0,
  }
}

function mergedCourse(before: CourseParts, own: CourseParts): CourseParts {
  const isOnly = (course: CourseParts): boolean => course.scenarios.has(ONLY_SCENARIO)
  const isOtherForm = own.scenarios.size > 0 && isOnly(own) !== isOnly(before)
  const scenarios = new Map(isOtherForm ? [] : before.scenarios)
  for (const [id, scenario] of own.scenarios) {
    const old = scenarios.get(id)
    scenarios.set(id, {
      name: scenario.name,
      chance: scenario.chance ?? old?.chance ?? null,
      worth: scenario.worth ?? old?.worth ?? null,
    })
  }
  return {
    name: own.name,
    escalates: own.escalates || before.escalates,
    isRanked: own.isRanked,
    cost: own.cost ?? before.cost,
    scenarios,
  }
}
