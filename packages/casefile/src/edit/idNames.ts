import type { Target } from './reference.ts'
import { childAt, childrenOf, type OpenFile, scalarText, spotAt } from './spot.ts'

/** Keys that say where a number comes from, or what it is called: no ids, wherever they stand. */
export const attribution: ReadonlySet<string> = new Set(['class', 'from', 'why', 'name'])

/** The ids that a file defines, as far as telling names from other words takes them. */
export type Names = Readonly<{
  quantities: ReadonlySet<string>
  deals: ReadonlySet<string>
  issues: ReadonlySet<string>
  series: ReadonlySet<string>
  soleIssue: string | null
  /** Where a party's course is defined, through `like`; null when it has none of that id. */
  course: (party: string, id: string) => Target | null
}>

const besideCourses: ReadonlySet<string> = new Set([...attribution, 'like', 'story', 'value'])

/** The ids that the sections of a file define. */
export function namesOf(file: OpenFile): Names {
  const keys = (section: string): string[] => {
    const spot = spotAt(file, section)
    return spot ? childrenOf(file, spot).map(child => child.key) : []
  }
  const issues = keys('issues')
  const course = (party: string, id: string, seen: readonly string[] = []): Target | null => {
    if (besideCourses.has(id) || id.startsWith('x-') || seen.includes(party)) return null
    const block = spotAt(file, 'if_talks_fail', party)
    if (!block) return null
    const like = scalarText(childAt(file, block, 'like'))
    const inherited = like === null ? null : course(like.trim(), id, [...seen, party])
    if (inherited) return inherited
    return childAt(file, block, id) ? `if_talks_fail.${party}.${id}` : null
  }
  return {
    quantities: new Set(keys('quantities')),
    deals: new Set(keys('deals')),
    issues: new Set(issues),
    series: new Set(keys('series')),
    soleIssue: issues.length === 1 ? issues[0]! : null,
    course,
  }
}

/** A topic called like an issue is about that issue [Q1]. */
export function topicTarget(id: string, { issues }: Names): Target {
  return issues.has(id) ? `issues.${id}` : `positions.${id}`
}
