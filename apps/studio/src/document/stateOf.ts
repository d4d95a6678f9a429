import type { CaseReading } from './CaseReading.ts'
import type { CrashCover } from './CrashCover.ts'
import type { DocumentState } from './DocumentState.ts'
import type { EditedText } from './EditedText.ts'
import type { Saving } from './Saving.ts'

/** Everything there is to show of a document, from the parts that know it. */
export function stateOf(
  revision: number,
  name: string,
  { text, log, lastChange }: EditedText,
  { diagnostics, good, isWaiting }: CaseReading,
  saving: Saving,
  { left, isKept }: CrashCover,
): DocumentState {
  const mistake = diagnostics.find(({ severity }) => severity === 'error')
  return {
    revision,
    name,
    text,
    diagnostics,
    given: good.given,
    goodText: good.text,
    spans: good.spans,
    beforeLine: mistake ? lineOf(text, mistake.span[0]) : null,
    isReading: isWaiting,
    canUndo: log.done.at(-1)?.name ?? null,
    canRedo: log.undone.at(-1)?.name ?? null,
    lastChange,
    save: saving.state,
    isHeard: saving.isHeard,
    isCovered: isKept,
    recovery: left && {
      count: left.steps.length,
      lastName: left.steps.at(-1)!.name,
      since: left.steps[0]!.since,
      until: left.steps.at(-1)!.until,
    },
  }
}

function lineOf(text: string, at: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++
  return line
}
