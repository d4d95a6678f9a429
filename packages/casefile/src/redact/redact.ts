import { isSeq } from 'yaml'
import type { Diagnostic } from '../diagnostic.ts'
import { edit } from '../edit/edit.ts'
import { parseSource } from '../edit/parseSource.ts'
import { missing, prunedPlan } from '../edit/plans.ts'
import {
  childAt,
  childrenOf,
  follow,
  type OpenFile,
  openFile,
  pathOf,
  type Spot,
  scalarText,
  spotAt,
} from '../edit/spot.ts'
import { type Audience, type Hidden, hiddenFrom, type Kind } from './hiddenFrom.ts'
import { leavesOf } from './leavesOf.ts'
import { stripComments } from './stripComments.ts'
import { type Survivor, survivorsIn } from './survivorsIn.ts'

export type RedactOptions = Readonly<{
  audience: Audience
  /** Kinds to take out beyond what the audience may not see anyway. */
  kinds?: readonly Kind[]
  /** Places to take out, by path: `quantities.trend.why`, `beliefs.russia`. */
  paths?: readonly string[]
}>

/** One thing that was taken out, as it stood in the file. */
export type Removed = Readonly<{
  /** Keys joined by dots; `line 12` for a comment. */
  path: string
  kind: Kind
  text: string
}>

export type Redacted = Readonly<{
  text: string
  removed: readonly Removed[]
  /** What was taken out and can still be read somewhere in `text`. As long as there is any, the copy is not to be given away. */
  survivors: readonly Survivor[]
  /** How many values and phrases were looked for. */
  searched: number
  /** Why nothing was done: the text cannot be edited, or a path is not there. Then `text` is empty. */
  diagnostics: readonly Diagnostic[]
}>

/**
 * A copy of a case without what its reader is not to see [D7–D10], what was taken out of it, and the proof: everything
 * that was taken out is looked for in what is left.
 *
 * What refers to something that is gone goes too. The copy need not be a case any more: whoever may not see what a
 * side wants cannot compute with it.
 */
export function redact(text: string, options: RedactOptions): Redacted {
  const bare = stripComments(text)
  const removed: Removed[] = bare.comments.map(({ line, text: comment }) => ({
    ...{ path: `line ${line}`, kind: 'comments', text: comment },
  }))
  const phrases: string[] = bare.comments.map(({ text: comment }) => comment.replace(/^#+\s*/, ''))
  let left = bare.text
  for (;;) {
    let next: Hidden | null = null
    const done = edit(left, file => {
      const asked = missingPath(file, options.paths ?? [], removed)
      if (asked) return asked
      next =
        hiddenFrom(
          file,
          options,
          removed.map(({ path }) => path),
        )[0] ?? null
      if (!next) return []
      const { spot, kind } = next
      removed.push({ path: pathOf(spot), kind, text: textOf(file, spot) })
      phrases.push(...leavesOf(file, spot))
      return prunedPlan(file, spot)
    })
    if (done.diagnostics.length > 0) {
      return { text: '', removed: [], survivors: [], searched: 0, diagnostics: done.diagnostics }
    }
    if (!next) break
    left = done.text
  }
  const defined = idsIn(left)
  const wanted = [...new Set(phrases.map(phrase => phrase.trim()))].filter(
    phrase => phrase !== '' && !defined.has(phrase),
  )
  const survivors = survivorsIn(left, wanted)
  return { text: left, removed, survivors, searched: wanted.length, diagnostics: [] }
}

/** A path that was asked for and never was there would be a false promise. */
function missingPath(
  file: OpenFile,
  paths: readonly string[],
  removed: readonly Removed[],
): ReturnType<typeof missing> | null {
  if (removed.some(({ kind }) => kind !== 'comments')) return null
  for (const path of paths) {
    const { spot, rest } = follow(file, path)
    if (rest !== '') return missing(file, path, spot)
  }
  return null
}

/** Ids of parties, issues, options and deals that stay: to name one is no secret. */
function idsIn(text: string): ReadonlySet<string> {
  const ids = new Set<string>()
  const file = openFile(text, parseSource(text))
  for (const section of ['parties', 'issues', 'deals', 'quantities', 'sources', 'series']) {
    const spot = spotAt(file, section)
    for (const { key } of spot ? childrenOf(file, spot) : []) ids.add(key)
  }
  const issues = spotAt(file, 'issues')
  for (const issue of issues ? childrenOf(file, issues) : []) {
    const options = isSeq(issue.node) ? issue : childAt(file, issue, 'options')
    for (const option of options ? childrenOf(file, options) : []) {
      ids.add(option.pair ? option.key : (scalarText(option) ?? ''))
    }
  }
  return ids
}

function textOf(file: OpenFile, spot: Spot): string {
  const start = (spot.pair?.key as { range?: readonly number[] } | undefined)?.range?.[0]
  const [from, end] = spot.node?.range ?? spot.span
  return file.text.slice(start ?? from, end).trimEnd()
}
