import { type Case, type InputEntry, inputsOf } from '@parley/model'

const kept = new WeakMap<Case, ReadonlyMap<string, InputEntry>>()

/** The inputs of a case by path; walked once per case. */
export function inputEntries(given: Case): ReadonlyMap<string, InputEntry> {
  let entries = kept.get(given)
  if (!entries) {
    entries = new Map(inputsOf(given).map(entry => [entry.path as string, entry]))
    kept.set(given, entries)
  }
  return entries
}
