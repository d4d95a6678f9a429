import type { Imported, NamedText, Profile, Remark, Scenario, ScenarioIssue } from '../scenario.ts'
import { scenarioOddities } from '../scenarioOddities.ts'
import { scenarioTrouble } from '../scenarioTrouble.ts'
import { readGeniusProfile } from './readGeniusProfile.ts'
import { descendants, type Element, xmlTree } from './xmlTree.ts'

/** An issue with the index profiles know it by. */
export type IndexedIssue = Readonly<{ index: string; issue: ScenarioIssue }>

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

  const issues = readIssues(domain.root, domain.file, remark)
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

function readIssues(
  root: Element,
  file: string,
  remark: (kind: Remark['kind'], file: string, text: string) => void,
): readonly IndexedIssue[] {
  const issues: IndexedIssue[] = []
  for (const element of descendants(root, 'issue')) {
    const { attributes } = element
    const name = attributes['name'] ?? attributes['index'] ?? ''
    const index = attributes['index'] ?? ''
    const kind = attributes['type'] ?? attributes['vtype'] ?? attributes['etype'] ?? 'discrete'
    if (kind === 'integer' || kind === 'real') {
      const bounds = boundsOf(element)
      if (bounds === null) {
        remark('dropped', file, `issue "${name}" has no bounds`)
        continue
      }
      issues.push({ index, issue: { kind, name, ...bounds } })
      continue
    }
    const values: string[] = []
    for (const item of element.children) {
      if (item.tag !== 'item') continue
      const value = item.attributes['value'] ?? ''
      if (values.includes(value)) {
        remark(
          'changed',
          file,
          `issue "${name}" lists "${value}" twice: the first stands in the domain`,
        )
      } else {
        values.push(value)
      }
    }
    if (values.length === 0) {
      remark('dropped', file, `issue "${name}" has no values`)
      continue
    }
    issues.push({ index, issue: { kind: 'discrete', name, values } })
  }
  return issues
}

/** Bounds as attributes, or in a `<range>`; null when they are missing, not numbers or reversed. */
export function boundsOf(element: Element): { low: number; high: number } | null {
  const range = element.children.find(child => child.tag === 'range')
  const at = range ?? element
  const low = Number.parseFloat(at.attributes['lowerbound'] ?? '')
  const high = Number.parseFloat(at.attributes['upperbound'] ?? '')
  return Number.isFinite(low) && Number.isFinite(high) && low <= high ? { low, high } : null
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
