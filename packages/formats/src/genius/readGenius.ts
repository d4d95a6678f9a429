import { count } from '../count.ts'
import type { Imported, NamedText, Profile, Remark, Scenario } from '../scenario.ts'
import { scenarioOddities } from '../scenarioOddities.ts'
import { scenarioTrouble } from '../scenarioTrouble.ts'
import { readGeniusIssues } from './readGeniusIssues.ts'
import { readGeniusProfile } from './readGeniusProfile.ts'
import { type Element, xmlTree } from './xmlTree.ts'

/**
 * Reads a GENIUS folder: one `<negotiation_template>` and one or more `<utility_space>`.
 *
 * What a file is is told by its root, never its name; files that are neither are left out and said so.
 * Utilities follow GENIUS 10.4 itself: per-issue maxima, integer evaluators from the lower bound,
 * inclusive rectangles, the reservation on the utility scale.
 *
 * @param files  in the order the parties should take
 */
export function readGenius(files: readonly NamedText[]): Imported {
  const remarks: Remark[] = []
  const remark = (kind: Remark['kind'], file: string, text: string): void => {
    remarks.push({ kind, file, text })
  }
  const domains: { file: string; root: Element }[] = []
  const spaces: { file: string; root: Element }[] = []
  for (const file of files) {
    const root = xmlTree(file.text)
    if (typeof root === 'string') {
      // A list of points beside the scenario is no XML and is left out; XML that is broken may be a party.
      const isMeant = /^\uFEFF?\s*</.test(file.text)
      remark(isMeant ? 'refused' : 'dropped', file.name, isMeant ? root : `not read: ${root}`)
      if (isMeant) return { scenario: null, remarks }
    } else if (root.tag === 'negotiation_template') {
      domains.push({ file: file.name, root })
    } else if (root.tag === 'utility_space') {
      spaces.push({ file: file.name, root })
    } else {
      remark('dropped', file.name, `not read: <${root.tag}> is neither a domain nor a profile`)
    }
  }
  const refuse = (file: string, text: string): Imported => {
    remark('refused', file, text)
    return { scenario: null, remarks }
  }
  const domain = domains[0] ?? spaces[0]
  if (!domain) return refuse('', 'no <negotiation_template> and no <utility_space> among the files')
  if (domains.length > 1) {
    return refuse(
      domains[1]!.file,
      `a second domain: ${domain.file} already is one. Import one folder at a time`,
    )
  }
  if (spaces.length === 0)
    return refuse(domain.file, 'a domain without a profile: nobody negotiates')
  if (domains.length === 0) {
    remark(
      'changed',
      domain.file,
      'no <negotiation_template>: the issues are taken from this profile',
    )
  }

  const issues = readGeniusIssues(domain.root, domain.file, remark)
  if (issues.length === 0) return refuse(domain.file, 'a domain without issues')
  const profiles: Profile[] = []
  for (const space of spaces) {
    const profile = readGeniusProfile(space.root, space.file, issues, remark)
    if (profile === null) return { scenario: null, remarks }
    profiles.push(profile)
  }
  const scenario: Scenario = {
    name: baseName(domain.file).replace(/[-_ ]?(domain|template)$/i, ''),
    issues: issues.map(indexed => indexed.issue),
    profiles,
  }
  const trouble = scenarioTrouble(scenario)
  if (trouble) {
    const at = profiles.findIndex(profile => profile.name === trouble.profile)
    return refuse(spaces[at]?.file ?? domain.file, trouble.text)
  }
  remarks.push(...scenarioOddities(scenario, i => spaces[i]!.file))
  remark(
    'understood',
    domain.file,
    `${count(issues.length, 'issue')}, ${count(profiles.length, 'party', 'parties')}`,
  )
  return { scenario, remarks }
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
}
