import { isMap } from 'yaml'
import type { Diagnostic } from '../diagnostic.ts'
import { edit } from '../edit/edit.ts'
import { parseSource } from '../edit/parseSource.ts'
import { type OpenFile, openFile, scalarText } from '../edit/spot.ts'
import { canon, hasTwins } from './canon.ts'
import { type At, canonOf, type FieldConflict, mergeFields, type Pick } from './mergeFields.ts'
import { mergeLines } from './mergeLines.ts'
import { writeTarget } from './writeTarget.ts'

export type Side = 'mine' | 'theirs'

/** One thing that both changed, each in another way: as it is written in each file, null where it is not there. */
export type Conflict = Readonly<{
  /** Keys joined by dots; empty for the whole file. */
  path: string
  base: string | null
  mine: string | null
  theirs: string | null
}>

export type Merge = Readonly<{
  /** `whole-file`: there was no telling the fields apart, and one file is taken as it is. */
  kind: 'by-field' | 'whole-file'
  text: string
  conflicts: readonly Conflict[]
  /** Why only a whole file can be taken; null when it was done by field. */
  why: MergeObstacle | null
}>

/** `not-yaml`: one of the texts cannot be read; `which` says whose. `shared`: an anchor or a repeated key is in the way. */
export type MergeObstacle = Readonly<
  | { kind: 'not-yaml'; which: 'base' | Side; diagnostics: readonly Diagnostic[] }
  | { kind: 'shared' }
>

/**
 * Two changed copies of one file into one, by field [D1–D6]: what only one side changed is taken from it, wherever it
 * stands and however it is written; what both changed differently is a conflict, `mine` unless a choice says otherwise (`base` leaves it as it was before either).
 *
 * Lines, comments and spellings of both sides stay as far as both can. The order of the arguments `mine` and `theirs`
 * decides what a conflict starts from, never what the case says without one.
 */
export function mergeTexts(
  base: string,
  mine: string,
  theirs: string,
  choices: ReadonlyMap<string, Pick> = new Map(),
): Merge {
  const clean = (text: string): Merge => ({ kind: 'by-field', text, conflicts: [], why: null })
  if (theirs === base || theirs === mine) return clean(mine)
  if (mine === base) return clean(theirs)

  const files = { base: opened(base), mine: opened(mine), theirs: opened(theirs) }
  for (const which of ['mine', 'theirs', 'base'] as const) {
    const { diagnostics } = files[which]
    if (diagnostics.length > 0) {
      return wholeFile(base, mine, theirs, choices, { kind: 'not-yaml', which, diagnostics })
    }
  }
  const [b, m, t] = [files.base.file!, files.mine.file!, files.theirs.file!]
  const shared = { kind: 'shared' } as const
  if ([b, m, t].some(file => hasTwins(file, file.root))) {
    return wholeFile(base, mine, theirs, choices, shared)
  }
  const { target, conflicts } = mergeFields(
    ...[b, m, t],
    keys => choices.get(keys.join('.')) ?? 'mine',
  )
  const lines = mergeLines(base, mine, theirs)
  const wanted = canonOf(target)
  for (const start of [lines, mine, theirs]) {
    const text = writeTarget(start, target)
    if (text === null || said(text) !== wanted) continue
    return { kind: 'by-field', text, conflicts: conflicts.map(asConflict), why: null }
  }
  return wholeFile(base, mine, theirs, choices, shared)
}

function opened(
  text: string,
): Readonly<{ file: OpenFile | null; diagnostics: readonly Diagnostic[] }> {
  let file: OpenFile | null = null
  const { diagnostics } = edit(text, of => {
    file = of
    return []
  })
  return { file, diagnostics }
}

function said(text: string): string | null {
  const document = parseSource(text)
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  const file = openFile(text, document)
  return canon(file, file.root)
}

function wholeFile(
  base: string,
  mine: string,
  theirs: string,
  choices: ReadonlyMap<string, Pick>,
  why: MergeObstacle,
): Merge {
  const text = { base, mine, theirs }[choices.get('') ?? 'mine']
  return { kind: 'whole-file', text, conflicts: [{ path: '', base, mine, theirs }], why }
}

function asConflict({ keys, base, mine, theirs }: FieldConflict): Conflict {
  return { path: keys.join('.'), base: written(base), mine: written(mine), theirs: written(theirs) }
}

/** A single value as the reader takes it, anything else as it is typed. */
function written(at: At | null): string | null {
  if (!at) return null
  const { file, spot } = at
  const [start, end] = spot.node?.range ?? spot.span
  return scalarText(spot)?.trim() ?? file.text.slice(start, end).trimEnd()
}
