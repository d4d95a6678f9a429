import type { Input, InputPath } from '@parley/model'
import type { Session, WhatIf } from './session.ts'

/** Spells a number as a case file does: `61%` for a chance, plain otherwise. */
function spelledValue(value: number, unit: string): string {
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
export async function keepWhatIfs(session: Session, name: string): Promise<boolean> {
  const tried = session.whatIfs.getState()
  const refused = await session.actions.apply(
    name,
    ...tried.map(({ path, input }) => ['setEstimate', path, input.written] as const),
  )
  if (refused.length > 0) return false
  // Until the case has been read with them, what is shown would be the case without.
  await isRead(session)
  session.whatIfs.setState(
    session.whatIfs.getState().filter(of => !tried.includes(of)),
    true,
  )
  return true
}

function isRead({ document }: Session): Promise<void> {
  return new Promise(resolve => {
    const look = (): void => {
      if (document.state.isReading) return
      end()
      resolve()
    }
    const end = document.subscribe(look)
    look()
  })
}
