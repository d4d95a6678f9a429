import { type Edit, setEstimate } from '@parley/casefile'
import type { InputPath } from '@parley/model'

/** One input as it might be, spelled as in a file. */
export type WhatIf = Readonly<{ path: InputPath; written: string }>

/** Writes every what-if into a text, or none: the first that cannot be written says why. */
export function writeWhatIfs(text: string, whatIfs: readonly WhatIf[]): Edit {
  let changed = text
  for (const { path, written } of whatIfs) {
    const edit = setEstimate(changed, path, written)
    if (edit.diagnostics.length > 0) return { text, diagnostics: edit.diagnostics }
    changed = edit.text
  }
  return { text: changed, diagnostics: [] }
}
