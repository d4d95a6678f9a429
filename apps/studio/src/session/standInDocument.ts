import { readCase } from '@parley/casefile'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DocumentActions, OpenDocument } from './OpenDocument.ts'

type Step = Readonly<{ name: string; text: string }>

/** A document in memory, with named undo and no home on any disk. */
export function standInDocument(
  name: string,
  text: string,
  readFile: (path: string) => string | null,
): Readonly<{ state: StoreApi<OpenDocument>; actions: DocumentActions }> {
  const done: Step[] = []
  const undone: Step[] = []
  const reading = (now: string, before: OpenDocument | null): OpenDocument => {
    const read = readCase(now, { file: name, readFile })
    const isGood = read.case !== null
    return {
      name,
      text: now,
      given: isGood ? read.case : (before?.given ?? null),
      goodText: isGood ? now : (before?.goodText ?? ''),
      diagnostics: read.diagnostics,
      spans: isGood ? read.spans : (before?.spans ?? new Map()),
      canUndo: done.at(-1)?.name ?? null,
      canRedo: undone.at(-1)?.name ?? null,
      save:
        done.length > 0
          ? { kind: 'browser-only', where: name }
          : { kind: 'saved', where: name, at: null },
    }
  }
  const state = createStore<OpenDocument>(() => reading(text, null))
  const become = (now: string): void => state.setState(reading(now, state.getState()), true)
  const put = (step: string, now: string): void => {
    const before = state.getState().text
    if (now === before) return
    done.push({ name: step, text: before })
    undone.length = 0
    become(now)
  }
  const move = (from: Step[], to: Step[]): void => {
    const step = from.pop()
    if (!step) return
    to.push({ name: step.name, text: state.getState().text })
    become(step.text)
  }
  return {
    state,
    actions: {
      apply(step, edit) {
        const result = edit(state.getState().text)
        if (result.diagnostics.length === 0) put(step, result.text)
        return result.diagnostics
      },
      replaceText: put,
      undo: () => move(done, undone),
      redo: () => move(undone, done),
      saveNow() {
        const { text: now } = state.getState()
        download(name, now)
      },
    },
  }
}

/** Hands the text over as a file, the way every browser can. */
export function download(name: string, text: string | Blob, type = 'text/yaml'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
