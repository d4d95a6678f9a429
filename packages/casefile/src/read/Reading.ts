import type { Attribution, Case, Input } from '@parley/model'
import type { Span } from '../diagnostic.ts'
import type { Place } from './place.ts'
import type { Report } from './report.ts'
import { entryAt, type MapNode } from './tree.ts'

/** A case while its sections are being read, one after the other. */
export type Draft = { -readonly [K in keyof Case]: Case[K] }

/** What the readers of the sections share: the file, the case so far, and where things stand. */
export type Reading = Readonly<{
  text: string
  /** Names the file in sentences about files that include each other. */
  file: string
  root: MapNode
  readFile: (relativePath: string) => string | null
  report: Report
  draft: Draft
  /** Place of every input, and of everything with an id; see `readCase`. */
  spans: Map<string, Span>
  /** What each input's place takes, by its address. */
  places: Map<string, Place>
  /** Stand-ins for inputs that could not be read. Something was reported: checks pass over them. */
  broken: WeakSet<Input>
  /** Ids written under `quantities`, known before any of them is read. */
  quantityIds: ReadonlySet<string>
  /** Ids written under `sources`, in the file and in what it includes. */
  sourceIds: Set<string>
  /** Starts of plain `yes` and `no` that name an option: every YAML reader takes them alike. */
  excused: Set<number>
  /** Places of ranges, to say which needs `ranges` when the head does not state it [H2]. */
  rangesAt: Span[]
  /** Who votes or has a veto under `ratified_by`, and where it first says so. */
  voters: Map<string, Span>
  /** Units of parties' worth and who ranks, as far as they were asked for; see `partyUnit`. */
  units: Map<string, string>
  rankers: Map<string, boolean>
  /** Line of an offset, from 1. */
  lineOf: (offset: number) => number
}>

/** What a value is when nothing around it says more [A1]. */
export const assumed: Attribution = { class: 'assumed', why: '', from: [] }

/** Stands for `ranges` where the file has none: either nothing needs it, or that was reported. */
export const UNSTATED_LEVEL = 0.8

export function beginReading(
  given: Readonly<{
    text: string
    file: string
    root: MapNode
    report: Report
    readFile: (relativePath: string) => string | null
  }>,
): Reading {
  const quantities = entryAt(given.root, 'quantities')?.value
  return {
    ...given,
    draft: emptyDraft(),
    spans: new Map(),
    places: new Map(),
    broken: new WeakSet(),
    quantityIds: new Set(
      quantities?.kind === 'map' ? quantities.entries.map(entry => entry.key) : [],
    ),
    sourceIds: new Set(),
    excused: new Set(),
    rangesAt: [],
    voters: new Map(),
    units: new Map(),
    rankers: new Map(),
    lineOf: lineCounter(given.text),
  }
}

function emptyDraft(): Draft {
  return {
    title: '',
    question: '',
    asOf: '',
    whoseInterest: [],
    rangesLevel: UNSTATED_LEVEL,
    readingOf: null,
    marking: '',
    sources: [],
    parties: [],
    quantities: [],
    issues: [],
    rules: [],
    worth: [],
    noDeal: [],
    compliance: [],
    ratification: [],
    beliefs: [],
    baseline: null,
    schools: [],
    proposals: [],
    moves: [],
    moveCosts: null,
  }
}

/** Line of an offset, from 1. The starts are found on the first call; each call is a binary search. */
export function lineCounter(text: string): (offset: number) => number {
  let starts: number[] | null = null
  return offset => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/** Offsets at which lines begin; a line ends with `\n`, and a `\r` before it belongs to the end. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** An input for what could not be read. */
export function brokenInput(reading: Reading): Input {
  const input: Input = {
    estimate: { kind: 'point', value: 0 },
    written: '',
    attribution: assumed,
    isPlaceholder: true,
  }
  reading.broken.add(input)
  return input
}
