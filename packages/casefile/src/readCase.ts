import type { Case } from '@parley/model'
import { chancesSum } from './check/chancesSum.ts'
import { formulaOnScale } from './check/formulaOnScale.ts'
import { holdersPrefer } from './check/holdersPrefer.ts'
import { namesApart } from './check/namesApart.ts'
import { noDealLeft } from './check/noDealLeft.ts'
import { noDealPresent } from './check/noDealPresent.ts'
import { quantityCycles } from './check/quantityCycles.ts'
import { rangesStated } from './check/rangesStated.ts'
import { ratifiersVote } from './check/ratifiersVote.ts'
import { schoolsDiffer } from './check/schoolsDiffer.ts'
import { sectionsUsed } from './check/sectionsUsed.ts'
import { talksContinue } from './check/talksContinue.ts'
import { versionRead } from './check/versionRead.ts'
import { worthPresent } from './check/worthPresent.ts'
import { yamlTraps } from './check/yamlTraps.ts'
import { type Diagnostic, diagnose, type Span, type Wording } from './diagnostic.ts'
import { guardText } from './guard/guardText.ts'
import { beginReading, type Reading } from './read/Reading.ts'
import { readTree } from './read/readTree.ts'
import type { Report } from './read/report.ts'
import { sections } from './read/sections.ts'

export type ReadOptions = Readonly<{
  /** Names the file in sentences; nothing is opened. */
  file: string
  /** Reads a file the case includes, its path relative to the case's folder; null when there is none [F7]. */
  readFile?: (relativePath: string) => string | null
}>

export type ReadResult = Readonly<{
  /** Null when there is any error. */
  case: Case | null
  /** Every mistake and remark, in order of appearance. */
  diagnostics: readonly Diagnostic[]
  /**
   * Where things stand. Under an `InputPath`: the value as typed (a default has the place of what it belongs to).
   * Under `parties.russia`, `issues.line`, `issues.line.options.feb23`, `if_talks_fail.russia.fight_on`,
   * `rules.1`, `deals.istanbul`, `schools.optimism`, `sources.seed`: the id. Under `schools.<id>.set.<path>`:
   * what the school puts in its place. What is copied by `like` stands where it is written.
   */
  spans: ReadonlyMap<string, Span>
}>

/** Checks over what the sections have read, each of one rule. */
const checks: readonly ((reading: Reading) => void)[] = [
  namesApart,
  sectionsUsed,
  noDealPresent,
  worthPresent,
  holdersPrefer,
  talksContinue,
  ratifiersVote,
  quantityCycles,
  formulaOnScale,
  chancesSum,
  rangesStated,
  yamlTraps,
]

/**
 * Reads the text of a case file as SPEC.md says: all mistakes at once, nothing repaired, nothing filled in.
 *
 * Pure: what it includes comes through `readFile`. Text is data; names and prose are never interpreted.
 * Most of the time is the YAML parser's: of 0.43 s for 574 KB it takes 0.27 s; a case of 300 lines takes 5 to 10 ms warm
 * (Node 20, one of two shared cores).
 */
export function readCase(text: string, options: ReadOptions): ReadResult {
  const found: Diagnostic[] = [...guardText(text)]
  const finish = (given: Case | null, spans: ReadonlyMap<string, Span>): ReadResult => {
    const diagnostics = inOrder(found)
    const hasError = diagnostics.some(diagnostic => diagnostic.severity === 'error')
    return { case: hasError ? null : given, diagnostics, spans }
  }
  if (found.some(diagnostic => diagnostic.severity === 'error')) return finish(null, new Map())

  const report: Report = (span, wording, related) => {
    found.push(diagnose(span, clipped(wording), related))
  }
  const root = readTree(text, report)
  if (!root) return finish(null, new Map())
  const reading = beginReading({
    text,
    file: options.file,
    root,
    report,
    readFile: options.readFile ?? (() => null),
  })
  if (!versionRead(reading)) return finish(null, new Map())
  for (const section of sections) section.read(reading)
  for (const check of checks) check(reading)
  // Whether rules leave a deal, and schools differ, is a question about what was all read.
  if (!found.some(diagnostic => diagnostic.severity === 'error')) {
    noDealLeft(reading)
    schoolsDiffer(reading)
  }
  return finish(reading.draft, reading.spans)
}

/** In order of appearance, each once: what `like` and aliases repeat is one mistake. */
function inOrder(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  const once = found.filter(({ span, code, message }) => {
    const key = `${span[0]}:${span[1]}:${code}:${message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return once.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

/** Characters of a sentence. What was written is quoted in it, and that may be a whole page. */
const LONGEST = 400

/** A sentence about a very long text, with the middle of it left out. */
function clipped(wording: Wording): Wording {
  const clip = (text: string): string =>
    text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}`
  const message = clip(wording.message)
  const { code, hint } = wording
  return hint === undefined ? { code, message } : { code, message, hint: clip(hint) }
}
