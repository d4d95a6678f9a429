import { describe, expect, it } from 'vitest'
import { readCase, renderDiagnostics } from '../src/index.ts'
import { caseText } from './caseText.ts'

// Times on a shared machine say little; these bounds are far above what is measured (see the report of each),
// and far below what a square of the length would take.

const repeat = (count: number, of: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join('')

/** About 300 lines, as an analyst would write them. */
function usualCase(): string {
  const issues = Array.from({ length: 8 }, (_, j) => `issue${j}`)
  const options = Array.from({ length: 5 }, (_, o) => `option${o}`)
  return `parley: 1
title: A usual case
question: Is there one?
as_of: 2026-01-01
ranges: 80%
sources: {s: A source}
parties: {a: A, b: B, c: C}
quantities:
${repeat(20, i => `  q${i}: {value: 40% to 70%, why: because of ${i}, from: [s p${i}]}\n`)}issues:
${issues.map(id => `  ${id}: [${options.join(', ')}]\n`).join('')}worth:
${['a', 'b', 'c']
  .map(
    party => `  ${party}:
    weights: {${issues.map((id, j) => `${id}: ${10 + j} to ${20 + j}`).join(', ')}}
    scores:
${issues.map(id => `      ${id}:\n${options.map((o, k) => `        ${o}: ${20 * k}\n`).join('')}`).join('')}`,
  )
  .join('')}if_talks_fail:
${['a', 'b', 'c'].map(party => `  ${party}:\n    fight: {cost: 5 to 10, scenarios: {holds: {chance: q1, worth: 40}, not: {chance: rest, worth: 10 to 20}}}\n    talks_continue: 20\n`).join('')}beliefs:
${['a', 'b', 'c'].map(party => `  ${party}:\n${repeat(15, i => `    q${i}: {value: 10% to 20%, why: they see it so}\n`)}`).join('')}`
}

describe('what reading costs', () => {
  it('a usual case of 300 lines is read without a remark', () => {
    const text = usualCase()
    expect(text.split('\n').length).toBeGreaterThan(250)
    expect(readCase(text, { file: 'usual.yaml' }).diagnostics).toEqual([])
  })

  const hostile: Record<string, string> = {
    'a chain of quantities': caseText({
      more: `quantities:\n  q0: 1\n${repeat(4000, i => `  q${i + 1}: q${i} + 1\n`)}`,
    }),
    'a circle of quantities': caseText({
      more: `quantities:\n${repeat(4000, i => `  q${i}: q${(i + 1) % 4000} + 1\n`)}`,
    }),
    'a chain of copies': caseText({
      parties: `parties: {port: Port, carrier: Carrier, ${Array.from({ length: 1500 }, (_, i) => `p${i}: {role: shapes}`).join(', ')}}`,
      more: `compliance: {}\nx-end: 1`,
      worth: `worth:
  port: {weights: {term: 60, dredging: 40}, scores: {term: {y10: 0, y20: 70, y30: 100}, dredging: {no: 100, yes: 0}}}
  carrier: {like: port}
${repeat(1500, i => `  p${1499 - i}: {like: ${i === 1499 ? 'port' : `p${1498 - i}`}}\n`)}`,
    }),
    'names that are no names': caseText({
      parties: `parties: {port: Port, carrier: Carrier, ${Array.from({ length: 1500 }, (_, i) => `party_number_${i}: {role: shapes}`).join(', ')}}`,
      more: `compliance:\n${repeat(1500, i => `  party_numbr_${i}x: {kept: 1, if_broken: 0}\n`)}`,
    }),
    'a value of a megabyte': caseText({
      noDeal: `if_talks_fail:\n  port: {retender: "1${' '.repeat(1e6)}x", talks_continue: 20}\n  carrier: {like: port}`,
    }),
    'a value of many ranges': caseText({
      noDeal: `if_talks_fail:\n  port: {retender: ${'1 to '.repeat(200_000)}1, talks_continue: 20}\n  carrier: {like: port}`,
    }),
    'an id of a megabyte': caseText({ more: `x: ${'_'.repeat(1e6)}\n${'_'.repeat(1e6)}: 1` }),
    'levels without number': caseText({ issues: 'issues: {term: {from: 0, to: 1e9, step: 1e-6}}' }),
    'nine pigeons and eight holes': caseText({
      issues: `issues:\n${repeat(9, i => `  p${i}: [h0, h1, h2, h3, h4, h5, h6, h7]\n`)}`,
      worth: 'worth: {port: {points: {}}, carrier: {points: {}}}',
      more: `rules:\n${repeat(9, i =>
        repeat(i, j => repeat(8, k => `  - {never: {p${i}: h${k}, p${j}: h${k}}}\n`)),
      )}`,
    }),
  }

  it.each(Object.entries(hostile))('%s costs no more than about its length', (_, text) => {
    // What cost the square of its length ran for minutes: the test's own limit would end it.
    const { diagnostics } = readCase(text, { file: 'hostile.yaml' })
    const said = renderDiagnostics(text, diagnostics, { file: 'hostile.yaml' })
    for (const line of said.split('\n')) expect(line.length).toBeLessThan(1200)
  })
})
