import {
  allInputsOf,
  applyOverrides,
  differencesBetween,
  isSameEstimate,
  type Override,
} from '@parley/model'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [B2] A value that a school sets is another than the case has. Asked of a case without a mistake. */
export function schoolsDiffer(reading: Reading): void {
  const { draft, spans } = reading
  if (draft.schools.length === 0) return
  const estimates = new Map(
    allInputsOf(draft).map(({ path, input }) => [path as string, input.estimate]),
  )
  const isSo = (of: Override): boolean => {
    if (of.kind === 'input') {
      const written = estimates.get(of.at)
      return written !== undefined && isSameEstimate(written, of.input.estimate)
    }
    return (
      of.kind !== 'agrees' && differencesBetween(draft, applyOverrides(draft, [of])).length === 0
    )
  }
  for (const school of draft.schools) {
    for (const of of school.overrides) {
      if (!isSo(of)) continue
      const path = pathOf(of)
      const span = spans.get(`schools.${school.id}.set.${path}`)
      if (span) reading.report(span, say.setAlready(school.id, path))
    }
  }
}

function pathOf(of: Override): string {
  switch (of.kind) {
    case 'input':
      return of.at
    case 'agrees':
      return `beliefs.${of.holder}.${of.about}`
    case 'ranking':
      return `worth.${of.party}.ranking`
    case 'red-lines':
      return `worth.${of.party}.red_lines`
    default:
      throw new Error(`schoolsDiffer: no such override ${of satisfies never}`)
  }
}
