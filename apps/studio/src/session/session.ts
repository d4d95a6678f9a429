import { catalogue } from 'virtual:catalogue'
import { applyOverrides, type Case, type Input, type InputPath, type Override } from '@parley/model'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Answers, makeAnswers } from '../engine/answers.ts'
import { useQuery } from '../route/route.ts'
import type { DocumentActions, OpenDocument } from './OpenDocument.ts'
import { standInDocument } from './standInDocument.ts'

/** One thing tried and not saved. */
export type WhatIf = Readonly<{ path: InputPath; input: Input }>

/** Everything about one open case that is not in the address. */
export type Session = Readonly<{
  id: string
  document: StoreApi<OpenDocument>
  actions: DocumentActions
  whatIfs: StoreApi<readonly WhatIf[]>
  answers: Answers
}>

const open = new Map<string, Session>()

/** The case of this id when it is open already. */
export function openSession(id: string): Session | null {
  return open.get(id) ?? null
}

/** Opens a text as a case under an id; the id is what the address will say. */
export function openText(
  id: string,
  name: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
): Session {
  const made = standInDocument(name, text, path => files[path] ?? null)
  const session: Session = {
    id,
    document: made.state,
    actions: made.actions,
    whatIfs: createStore<readonly WhatIf[]>(() => []),
    answers: makeAnswers(),
  }
  open.get(id)?.answers.close()
  open.set(id, session)
  return session
}

/** Opens a case of the catalogue; null when the catalogue has none of this id. */
export async function openSample(id: string): Promise<Session | null> {
  const found = catalogue.find(({ entry }) => entry.id === id)
  if (!found) return null
  const { text, files } = await found.load()
  return open.get(id) ?? openText(id, `${id}.yaml`, text, files)
}

/** The case with what is being tried in it, through every school as well as without one. */
export function withWhatIfs(given: Case, whatIfs: readonly WhatIf[]): Case {
  if (whatIfs.length === 0) return given
  const overrides: readonly Override[] = whatIfs.map(({ path, input }) => ({
    kind: 'input',
    at: path,
    input,
  }))
  return {
    ...applyOverrides(given, overrides),
    schools: given.schools.map(school => ({
      ...school,
      overrides: [...school.overrides, ...overrides],
    })),
  }
}

/** The document as it is now. */
export function useOpenDocument(session: Session): OpenDocument {
  return useStore(session.document)
}

/** What a screen asks about: the case with what is being tried, the school, and what was changed. */
export type Asked = Readonly<{ given: Case; school: string | null; changed: readonly string[] }>

/** Null while the case has never been without a mistake. */
export function useAsked(session: Session): Asked | null {
  const given = useStore(session.document, state => state.given)
  const whatIfs = useStore(session.whatIfs)
  const set = useQuery('set')
  return useMemo(() => (given ? askedOf(given, whatIfs, set) : null), [given, whatIfs, set])
}

type Tried = Readonly<{ whatIfs: readonly WhatIf[]; set: string; asked: Asked }>
const lastAsked = new WeakMap<Case, Tried>()

/** One record for everybody on the page who asks about the same: it is known by identity whether it was asked. */
function askedOf(given: Case, whatIfs: readonly WhatIf[], set: string): Asked {
  const last = lastAsked.get(given)
  if (last && last.whatIfs === whatIfs && last.set === set) return last.asked
  const asked: Asked = {
    given: withWhatIfs(given, whatIfs),
    school: given.schools.some(of => of.id === set) ? set : null,
    changed: whatIfs.map(({ path, input }) => `${path} = ${input.written}`),
  }
  lastAsked.set(given, { whatIfs, set, asked })
  return asked
}
