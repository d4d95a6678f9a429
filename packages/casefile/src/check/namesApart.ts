import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

type Named = Readonly<{ id: string; name: string }>

/** [F6] Two parties, issues or options of an issue under one name: no sentence about them tells them apart. */
export function namesApart(reading: Reading): void {
  const look = (all: readonly Named[], pathOf: (id: string) => string): void => {
    const first = new Map<string, string>()
    for (const { id, name } of all) {
      const other = first.get(name)
      const span = reading.spans.get(pathOf(id))
      if (other === undefined) first.set(name, id)
      else if (span) reading.report(span, say.sameName(name, other, id))
    }
  }
  const { parties, issues } = reading.draft
  look(parties, id => `parties.${id}`)
  look(issues, id => `issues.${id}`)
  for (const { id, options } of issues) look(options, option => `issues.${id}.options.${option}`)
}
