import { createStore } from 'zustand/vanilla'
import { type Draft, emptyDraft } from './draft.ts'

const KEY = 'parley-new-case'

/** The answers so far. They outlive a reload of the tab, and nothing else. */
export const draftStore = createStore<Draft>(() => ({ ...emptyDraft, ...kept() }))
draftStore.subscribe(keep)

/** Forgets the answers: a case has been made of them, or somebody begins anew. */
export function clearDraft(): void {
  draftStore.setState(emptyDraft, true)
}

function kept(): Partial<Draft> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Draft>
  } catch {
    return {}
  }
}

function keep(draft: Draft): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft))
  } catch {
    // A window that keeps nothing: the answers live as long as the page.
  }
}
