import { waysIn } from '@parley/casefile'
import type { ReactNode } from 'react'
import type { Key } from '../languages/words.ts'
import { Deals } from './asked/Deals.tsx'
import { Fails } from './asked/Fails.tsx'
import { Matters } from './asked/Matters.tsx'
import { Need } from './asked/Need.tsx'
import { Sees } from './asked/Sees.tsx'
import { Soon } from './asked/Soon.tsx'
import { What } from './asked/What.tsx'
import { Who } from './asked/Who.tsx'
import { type Draft, issuesOf, partiesOf, pronounIn } from './draft.ts'
import type { PageProps } from './PageProps.ts'

/** One page: what it asks, which of the seven questions it belongs to, and its fields. */
export type Question = Readonly<{
  of: number
  title: Key
  help: Key
  Fields: (props: PageProps) => ReactNode
  /** What is still missing before one can go on; null when nothing is. */
  missing: (draft: Draft) => Lack | null
  /** What would better be answered otherwise, said once before one goes on; null when nothing is. */
  remark?: (draft: Draft) => Readonly<{ key: Key; name: string }> | null
}>

/** What is missing, and what would supply it where that can be guessed: only whoever was asked knows whether it does. */
export type Lack = Readonly<{
  key: Key
  args?: Readonly<Record<string, string>>
  mend?: Readonly<{ ways: readonly string[]; changes: Partial<Draft> }>
}>

const nothing = (): null => null

/** An issue with one way to come out is nothing to agree about; most often two were written in one line. */
function oneWay(draft: Draft): Lack | null {
  const lone = issuesOf(draft).find(of => of.options.length === 1)
  if (!lone) return null
  const written = lone.options[0]!
  const ways = waysIn(written)
  // A second field of the same name is not read, and stays as it was typed.
  const at = draft.issues.findIndex(of => of.name.trim() === lone.name)
  const issues = draft.issues.map((of, i) => (i === at ? { ...of, options: ways.join('\n') } : of))
  return {
    key: 'ask.oneWay',
    args: { issue: lone.name, written },
    ...(ways.length > 1 && { mend: { ways, changes: { issues } } }),
  }
}

/** The seven questions; the fourth has two pages. */
export const questions: readonly Question[] = [
  {
    of: 1,
    title: 'ask.who',
    help: 'ask.whoHelp',
    Fields: Who,
    missing: draft => (partiesOf(draft).length < 2 ? { key: 'ask.whoMissing' } : null),
    remark: draft => {
      const name = pronounIn(draft)
      return name === null ? null : { key: 'ask.pronoun', name }
    },
  },
  {
    of: 2,
    title: 'ask.what',
    help: 'ask.whatHelp',
    Fields: What,
    missing: draft => (issuesOf(draft).length === 0 ? { key: 'ask.whatMissing' } : oneWay(draft)),
  },
  { of: 3, title: 'ask.fails', help: 'ask.failsHelp', Fields: Fails, missing: nothing },
  { of: 4, title: 'ask.matters', help: 'ask.mattersHelp', Fields: Matters, missing: nothing },
  { of: 4, title: 'ask.deals', help: 'ask.dealsHelp', Fields: Deals, missing: nothing },
  { of: 5, title: 'ask.sees', help: 'ask.seesHelp', Fields: Sees, missing: nothing },
  { of: 6, title: 'ask.soon', help: 'ask.soonHelp', Fields: Soon, missing: nothing },
  { of: 7, title: 'ask.need', help: 'ask.needHelp', Fields: Need, missing: nothing },
]
