import type { Case } from '../case.ts'
import { isSameForm } from './isSame.ts'

/** The lists of a case whose members can be exchanged one by one, with what a member is found by. */
const lists = {
  worth: { prefix: 'worth', key: 'party' },
  noDeal: { prefix: 'if_talks_fail', key: 'party' },
  compliance: { prefix: 'compliance', key: 'party' },
  ratification: { prefix: 'ratified_by', key: 'of' },
} as const

export type PartList = keyof typeof lists

/** One member of one list, or the risk attitude of a party. */
export type Part = Readonly<{ list: PartList | 'risk'; of: string; path: string }>

/** A part as a case has it; undefined when it has none. Of a worth, everything but the red lines. */
export function partIn(given: Case, { list, of }: Part): unknown {
  if (list === 'risk') return given.parties.find(party => party.id === of)?.risk
  const member = memberOf(given, list, of)
  if (list !== 'worth' || member === undefined) return member
  const {
    redLines: _,
    bottomLines: __,
    statedPositions: ___,
    ...counted
  } = member as Case['worth'][number]
  return counted
}

function memberOf(given: Case, list: PartList, of: string): unknown {
  const { key } = lists[list]
  return (given[list] as readonly Readonly<Record<string, unknown>>[]).find(one => one[key] === of)
}

/** What a member of a list is found by. */
export function ownerOf(list: PartList, member: unknown): string {
  return (member as Readonly<Record<string, string>>)[lists[list].key]!
}

/** The first word of the paths of a list. */
export function prefixOf(list: PartList): string {
  return lists[list].prefix
}

const partLists = Object.keys(lists) as readonly PartList[]

/** The parts that have another form in one case than in the other, or that only one has. */
export function partsThatDiffer(a: Case, b: Case): readonly Part[] {
  const found: Part[] = []
  const add = (part: Part): void => {
    if (!isSameForm(partIn(a, part), partIn(b, part))) found.push(part)
  }
  for (const list of partLists) {
    const { prefix } = lists[list]
    const owners = new Set([...a[list], ...b[list]].map(member => ownerOf(list, member)))
    for (const of of owners) add({ list, of, path: `${prefix}.${of}` })
  }
  for (const party of a.parties)
    if (b.parties.some(other => other.id === party.id))
      add({ list: 'risk', of: party.id, path: `parties.${party.id}.risk` })
  return found
}

/** Whether both cases are about the same deals: issues with their options, rules, parties and their roles. */
export function haveSameDeals(a: Case, b: Case): boolean {
  return isSameForm(tableOf(a), tableOf(b))
}

function tableOf({ issues, rules, parties, worth, proposals }: Case): unknown {
  // Rankings place proposals by name: then these are part of what a deal is.
  const ranksDeals = worth.some(({ model }) => model.kind === 'ranking')
  return {
    proposals: ranksDeals ? proposals.map(({ id, picks }) => ({ id, picks })) : [],
    issues,
    rules,
    parties: parties.map(({ id, role }) => ({ id, role })),
    worth: worth.map(({ party }) => ({ party })),
  }
}
