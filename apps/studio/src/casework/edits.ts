import {
  addBelief,
  addCourse,
  addEntry,
  addEvent,
  addFuture,
  addIssue,
  addMove,
  addOption,
  addParty,
  addProposal,
  addQuantity,
  addRedLine,
  addScenario,
  addSeries,
  addSignpost,
  addSource,
  type Edit,
  pasteTable,
  removeBelief,
  removeEntry,
  renameId,
  setAttribution,
  setEstimate,
  setField,
  setLine,
  setName,
  setRatification,
  setScoreRanks,
  setText,
  setWeightRanks,
} from '@parley/casefile'

/** Every edit that a screen can ask for, by name. Only the worker runs them; what a page has of this is the types. */
const edits = {
  addBelief,
  addCourse,
  addEntry,
  addEvent,
  addFuture,
  addIssue,
  addMove,
  addOption,
  addParty,
  addProposal,
  addQuantity,
  addRedLine,
  addScenario,
  addSeries,
  addSignpost,
  addSource,
  pasteTable,
  removeBelief,
  removeEntry,
  renameId,
  setAttribution,
  setEstimate,
  setField,
  setLine,
  setName,
  setRatification,
  setScoreRanks,
  setText,
  setWeightRanks,
}

type Edits = typeof edits
type AfterText<F> = F extends (text: string, ...rest: infer Rest) => Edit ? Rest : never

/** An edit as data, for a worker takes no function: its name, and what it is given after the text. */
export type EditCall = { [K in keyof Edits]: readonly [K, ...AfterText<Edits[K]>] }[keyof Edits]

/** The edits one after the other, all of them or none. */
export function edited(text: string, calls: readonly EditCall[]): Edit {
  let now = text
  for (const [name, ...rest] of calls) {
    const does = edits[name] as (text: string, ...rest: readonly unknown[]) => Edit
    const { text: next, diagnostics } = does(now, ...rest)
    if (diagnostics.length > 0) return { text, diagnostics }
    now = next
  }
  return { text: now, diagnostics: [] }
}
