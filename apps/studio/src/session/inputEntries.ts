import { allInputsOf, type Case, type InputEntry } from '@parley/model'

const kept = new WeakMap<Case, ReadonlyMap<string, InputEntry>>()

/** The inputs of a case by path; walked once per case. */
export function inputEntries(given: Case): ReadonlyMap<string, InputEntry> {
  let entries = kept.get(given)
  if (!entries) {
    entries = new Map(allInputsOf(given).map(entry => [entry.path as string, entry]))
    kept.set(given, entries)
  }
  return entries
}
