import { setEstimate } from '@parley/casefile'
import type { Input, InputPath } from '@parley/model'
import type { Session, WhatIf } from './session.ts'

/** Spells a number as a case file does: `61%` for a chance, plain otherwise. */
export function spelledValue(value: number, unit: string): string {
  const of = unit === 'chance' ? value * 100 : value
  const rounded = Number(of.toPrecision(3))
  return unit === 'chance' ? `${rounded}%` : String(rounded)
}

/** Tries one value of an input, without saving: every answer on the page follows. */
export function tryValue(session: Session, path: string, value: number, unit: string): void {
  const input: Input = {
    estimate: { kind: 'point', value },
    written: spelledValue(value, unit),
    attribution: { class: 'assumed', why: '', from: [] },
    isPlaceholder: false,
  }
  const others = session.whatIfs.getState().filter((of: WhatIf) => of.path !== path)
  session.whatIfs.setState([...others, { path: path as InputPath, input }], true)
}

/** Drops what is being tried. */
export function discardWhatIfs(session: Session): void {
  session.whatIfs.setState([], true)
}

/** Writes what is being tried into the case, as one step that can be undone; false when the file would not take it. */
export function keepWhatIfs(session: Session, name: string): boolean {
  const tried = session.whatIfs.getState()
  const refused = session.actions.apply(name, text => {
    let now = text
    for (const { path, input } of tried) {
      const edit = setEstimate(now, path, input.written)
      if (edit.diagnostics.length > 0) return { text, diagnostics: edit.diagnostics }
      now = edit.text
    }
    return { text: now, diagnostics: [] }
  })
  if (refused.length > 0) return false
  // Until the case has been read with them, what is shown would be the case without.
  const isIn = (): boolean => !session.document.state.isReading
  if (isIn()) session.whatIfs.setState([], true)
  else {
    const end = session.document.subscribe(() => {
      if (!isIn()) return
      end()
      session.whatIfs.setState(
        session.whatIfs.getState().filter(of => !tried.includes(of)),
        true,
      )
    })
  }
  return true
}
