import type { Case, Estimate, Input, InputPath } from '@parley/model'
import { inputsOf } from '@parley/model'
import { type Diagnostic, type ReadResult, readCase } from '../src/index.ts'

/** Sections of a small two-party case; each replaces the one it names, as YAML text. */
export type Sections = Partial<Record<keyof typeof lease | 'more', string>>

const lease = {
  head: `parley: 1
title: Harbour lease
question: Is there a lease both prefer to none?
as_of: 2024-03-01
ranges: 80%`,
  sources: 'sources: {minutes: Port minutes, letter: A letter}',
  parties: 'parties: {port: Port, carrier: Carrier}',
  issues: `issues:
  term: [y10, y20, y30]
  dredging: yes/no`,
  worth: `worth:
  port: {weights: {term: 60, dredging: 40}, scores: {term: {y10: 0, y20: 70, y30: 100}, dredging: {no: 100, yes: 0}}}
  carrier: {weights: {term: 30, dredging: 70}, scores: {term: {y10: 100, y20: 60, y30: 0}, dredging: {no: 0, yes: 100}}}`,
  noDeal: `if_talks_fail:
  port: {retender: 40, talks_continue: 20}
  carrier: {sail_elsewhere: 40, talks_continue: 20}`,
} as const

/** The text of the case with some of its sections replaced; `more` is added at the end. */
export function caseText(sections: Sections = {}): string {
  const { more = '', ...replaced } = sections
  return `${[...Object.values({ ...lease, ...replaced }), more].filter(text => text !== '').join('\n')}\n`
}

export function read(sections: Sections | string = {}): ReadResult {
  const text = typeof sections === 'string' ? sections : caseText(sections)
  return readCase(text, { file: 'case.yaml' })
}

/** The case, where nothing at all may be said about it. */
export function readCleanly(sections: Sections | string = {}): Case {
  const { case: given, diagnostics } = read(sections)
  if (diagnostics.length > 0) throw new Error(`not clean: ${said(diagnostics).join('; ')}`)
  if (!given) throw new Error('no case without a diagnostic')
  return given
}

/** `code: what it is about`, in order. */
export function said(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, message }) => `${code}: ${message}`)
}

export function codesOf(sections: Sections | string): readonly string[] {
  return read(sections).diagnostics.map(({ code }) => code)
}

export function inputAt(given: Case, path: string): Input {
  const entry = inputsOf(given).find(input => input.path === (path as InputPath))
  if (!entry) throw new Error(`no input ${path}`)
  return entry.input
}

export function estimateAt(given: Case, path: string): Estimate {
  return inputAt(given, path).estimate
}

/** An estimate written as the worth of a course, and what it is read as. */
export function readWorthText(written: string, more = ''): Estimate {
  const noDeal = `if_talks_fail:\n  port:\n    retender: ${written}\n    talks_continue: 20\n  carrier: {sail_elsewhere: 40, talks_continue: 20}`
  return estimateAt(
    readCleanly({ noDeal, more }),
    'if_talks_fail.port.retender.scenarios.certain.worth',
  )
}

/** An estimate written as a chance, and what it is read as. */
export function readChanceText(written: string, more = ''): Estimate {
  const noDeal = chanceOf(written)
  return estimateAt(
    readCleanly({ noDeal, more }),
    'if_talks_fail.port.retender.scenarios.soon.chance',
  )
}

/** `if_talks_fail` with one chance left open. */
export function chanceOf(written: string): string {
  return `if_talks_fail:
  port:
    retender: {scenarios: {soon: {chance: ${written}, worth: 60}, late: {chance: rest, worth: 10}}}
    talks_continue: 20
  carrier: {sail_elsewhere: 40, talks_continue: 20}`
}
