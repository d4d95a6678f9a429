import type { Diagnostic } from '@parley/casefile'
import { applyOverrides, type Case, type Input, type InputPath, type Override } from '@parley/model'
import { useMemo } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EditCall } from '../casework/edits.ts'
import type { DocumentState } from '../document/DocumentState.ts'
import type { OpenDocument } from '../document/OpenDocument.ts'
import type { SaveState } from '../document/SaveState.ts'
import type { Step } from '../document/Step.ts'
import { type Answers, makeAnswers } from '../engine/answers.ts'
import { useGently } from '../hooks/useGently.ts'
import { useQuery } from '../route/route.ts'
import type { Asked, Lens } from './Asked.ts'
import { download } from './download.ts'
import { placeOf, shown } from './place.ts'

/** One thing tried and not saved. */
export type WhatIf = Readonly<{ path: InputPath; input: Input }>

/** What screens do to a case. Every change is a named step that can be undone. */
type Actions = Readonly<{
  /**
   * Makes edits under a name, all of them or none: `apply('rename', ['setText', 'title', words])`. Says why they were
   * refused; empty when they were not, and the case has them or is being read with them.
   */
  apply(name: string, ...edits: readonly EditCall[]): Promise<readonly Diagnostic[]>
  /** The whole text as typed. */
  type(name: string, text: string): void
  /** Takes the last step back, and goes where it was made; null when there was none. */
  undo(): Promise<Step | null>
  redo(): Promise<Step | null>
  /** Writes it now where it belongs; a case in no file is handed over as one. Settles when it is known how that went. */
  saveNow(): Promise<SaveState>
  /** Lets this tab edit what another one has open. */
  takeOver(): void
}>

/** Everything about one open case that is not in the address. */
export type Session = Readonly<{
  id: string
  document: OpenDocument
  actions: Actions
  whatIfs: StoreApi<readonly WhatIf[]>
  answers: Answers
}>

/** A session around a document; `takeOver` is the tab's own. */
export function sessionOf(id: string, document: OpenDocument, takeOver: () => void): Session {
  return {
    id,
    document,
    actions: {
      async apply(name, ...edits) {
        const applied = await document.apply(name, edits, { place: placeOf(edits) })
        return applied.kind === 'refused' ? applied.diagnostics : []
      },
      type: (name, text) => void document.type(name, text),
      undo: () => document.undo().then(shown),
      redo: () => document.redo().then(shown),
      saveNow() {
        if (document.home.kind === 'browser') download(document.state.name, document.state.text)
        return document.saveNow()
      },
      takeOver,
    },
    whatIfs: createStore<readonly WhatIf[]>(() => []),
    answers: makeAnswers(),
  }
}

/** The case with what is being tried in it, through every school as well as without one. */
function withWhatIfs(given: Case, whatIfs: readonly WhatIf[]): Case {
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

/** The document as it is now, or a part of it: what is drawn anew only when that part is another. */
export function useOpenDocument({ document }: Session): DocumentState
export function useOpenDocument<T>({ document }: Session, part: (state: DocumentState) => T): T
export function useOpenDocument<T>(
  { document }: Session,
  part?: (state: DocumentState) => T,
): T | DocumentState {
  const source = useMemo(
    () => ({
      getState: () => document.state,
      subscribe: (listener: () => void) => document.subscribe(listener),
    }),
    [document],
  )
  return useGently<DocumentState, T | DocumentState>(source, part ?? (state => state))
}

/** The case as it was last without a mistake; null before it ever was. */
export function useGiven(session: Session): Case | null {
  return useOpenDocument(session, state => state.given)
}

const nothing: readonly WhatIf[] = []

/** What is asked about, kept up to date. Null while the case has never been without a mistake. */
export type AskedSource = Readonly<{
  getState: () => Asked | null
  subscribe: (listener: () => void) => () => void
}>

/** For who acts on it and draws nothing: what is drawn from an answer changes when that comes, not when it is asked for. */
export function useAskedSource(session: Session, lens: Lens): AskedSource {
  const set = useQuery('set')
  return useMemo(() => {
    const { document, whatIfs } = session
    return {
      getState() {
        const { given } = document.state
        const tried = whatIfs.getState()
        return given && askedOf(given, lens === 'tried' && tried.length > 0 ? tried : nothing, set)
      },
      subscribe(listener) {
        const ends = [document.subscribe(listener), whatIfs.subscribe(listener)]
        return () => {
          for (const end of ends) end()
        }
      },
    }
  }, [session, lens, set])
}

export function useAsked(session: Session, lens: Lens = 'tried'): Asked | null {
  return useGently(useAskedSource(session, lens), asked => asked)
}

type Tried = Readonly<{ whatIfs: readonly WhatIf[]; set: string; asked: Asked }>
const lastAsked = new WeakMap<Case, Map<Lens, Tried>>()

/** One record for everybody on the page who asks about the same: it is known by identity whether it was asked. */
function askedOf(given: Case, whatIfs: readonly WhatIf[], set: string): Asked {
  const lens = whatIfs === nothing ? 'written' : 'tried'
  let known = lastAsked.get(given)
  if (!known) {
    known = new Map()
    lastAsked.set(given, known)
  }
  const last = known.get(lens)
  if (last && last.whatIfs === whatIfs && last.set === set) return last.asked
  const asked: Asked = {
    given: withWhatIfs(given, whatIfs),
    written: given,
    school: given.schools.some(of => of.id === set) ? set : null,
    changed: whatIfs.map(({ path, input }) => `${path} = ${input.written}`),
  }
  known.set(lens, { whatIfs, set, asked })
  return asked
}
