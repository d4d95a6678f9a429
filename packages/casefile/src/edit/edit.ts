import { isMap } from 'yaml'
import { type Diagnostic, diagnose, type Wording } from '../diagnostic.ts'
import { guardText } from '../guard/guardText.ts'
import { readTree } from '../read/readTree.ts'
import { parseSource } from './parseSource.ts'
import { applySplices, type Splice } from './splice.ts'
import { type OpenFile, openFile, type Spot } from './spot.ts'

/**
 * What an edit gives back: the new text, or the old one and why nothing was changed.
 * Every edit is pure, and changes the lines it must and no other [F4].
 */
export type Edit = Readonly<{ text: string; diagnostics: readonly Diagnostic[] }>

/** Where to cut and what to put there; or the one reason not to. */
export type Plan = readonly Splice[] | Refusal
export type Refusal = Readonly<{ refused: Diagnostic }>

export function refuse(spot: Spot, wording: Wording): Refusal {
  return { refused: diagnose(spot.span, wording) }
}

export function isRefusal(plan: unknown): plan is Refusal {
  return typeof plan === 'object' && plan !== null && 'refused' in plan
}

/**
 * Opens a text, asks for a plan and carries it out. A text that cannot be parsed is not edited.
 *
 * Costs one parse: about 2 ms for every kilobyte.
 */
export function edit(text: string, planOf: (file: OpenFile) => Plan): Edit {
  const guarded = guardText(text).filter(diagnostic => diagnostic.severity === 'error')
  if (guarded.length > 0) return { text, diagnostics: guarded }

  const document = parseSource(text)
  const isEmpty = document.contents === null
  if (document.errors.length > 0 || !(isEmpty || isMap(document.contents))) {
    const diagnostics: Diagnostic[] = []
    readTree(text, (span, wording, related) => diagnostics.push(diagnose(span, wording, related)))
    return { text, diagnostics }
  }

  const plan = planOf(openFile(text, document))
  return isRefusal(plan)
    ? { text, diagnostics: [plan.refused] }
    : { text: applySplices(text, plan), diagnostics: [] }
}

/** Edits one after the other, all of them or none. */
export function editAll(text: string, edits: readonly ((text: string) => Edit)[]): Edit {
  let changed = text
  for (const next of edits) {
    const result = next(changed)
    if (result.diagnostics.length > 0) return { text, diagnostics: result.diagnostics }
    changed = result.text
  }
  return { text: changed, diagnostics: [] }
}
