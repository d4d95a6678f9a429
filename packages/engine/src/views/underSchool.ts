import { applyOverrides, type Case } from '@parley/model'

/** The case with a school's overrides; itself for null. Throws on a school it does not have. */
export function underSchool(given: Case, school: string | null): Case {
  if (school === null) return given
  const found = given.schools.find(of => of.id === school)
  if (!found) throw new Error(`underSchool: no school ${school}`)
  return applyOverrides(given, found.overrides)
}
