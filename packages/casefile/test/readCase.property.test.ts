import { readdirSync, readFileSync } from 'node:fs'
import type { Case, Estimate } from '@parley/model'
import { inputsOf } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCase, renderDiagnostics } from '../src/index.ts'

// Random cases, as values and as the text somebody would write for them.

type Written = Readonly<{ text: string; means: Estimate }>

const points = fc.integer({ min: 0, max: 100 })
const LEVEL = 0.9

const ofPoints: fc.Arbitrary<Written> = fc.oneof(
  points.map(value => ({ text: String(value), means: { kind: 'point' as const, value } })),
  points.map(value => ({
    text: `${value}.50`,
    means: { kind: 'point' as const, value: value + 0.5 },
  })),
  fc.tuple(points, points).map(([a, b]): Written => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    return low === high
      ? { text: `${low} to ${high}`, means: { kind: 'point', value: low } }
      : { text: `${low}  to ${high}.0`, means: { kind: 'range', low, high, level: LEVEL } }
  }),
  fc
    .uniqueArray(points, { minLength: 3, maxLength: 3 })
    .map(values => [...values].sort((a, b) => a - b) as [number, number, number])
    .map(
      ([low, best, high]): Written => ({
        text: `${low} | ${best} | ${high}`,
        means: { kind: 'best', low, best, high, level: LEVEL },
      }),
    ),
  fc.tuple(points, fc.integer({ min: 1, max: 20 })).map(
    ([mean, sd]): Written => ({
      text: `"normal(${mean}, ${sd})"`,
      means: { kind: 'distribution', name: 'normal', parameters: [mean, sd] },
    }),
  ),
  fc.tuple(points, points).map(
    ([a, b]): Written => ({
      text: `"mixture(25% of ${a}, 75% of ${b})"`,
      means: {
        kind: 'mixture',
        parts: [
          { weight: 0.25, of: { kind: 'point', value: a } },
          { weight: 0.75, of: { kind: 'point', value: b } },
        ],
      },
    }),
  ),
  fc.constantFrom<Written>(
    { text: 'poor', means: { kind: 'word', word: 'poor', low: 10, high: 30 } },
    { text: 'Excellent', means: { kind: 'word', word: 'excellent', low: 90, high: 100 } },
  ),
)
const score = ofPoints.filter(({ means }) => means.kind !== 'point' || means.value <= 100)

const id = (prefix: string) => (i: number) => `${prefix}${i}`
const list = <T>(of: fc.Arbitrary<T>, min: number, max: number) =>
  fc.array(of, { minLength: min, maxLength: max })

const course = fc.record({
  cost: fc.option(points.map(String)),
  worths: list(ofPoints, 1, 3),
  firstChance: fc.integer({ min: 0, max: 100 }),
})
const scale = fc.integer({ min: 1, max: 4 }).chain(issueCount =>
  fc.record({
    optionCounts: list(fc.integer({ min: 1, max: 4 }), issueCount, issueCount),
    parties: list(
      fc.record({
        weights: list(fc.integer({ min: 1, max: 99 }), issueCount, issueCount),
        scores: list(list(score, 4, 4), issueCount, issueCount),
        courses: list(course, 1, 3),
      }),
      1,
      3,
    ),
    isFlow: fc.boolean(),
    comment: fc.constantFrom('', '  # a remark', '   # with: a colon, {and} braces'),
  }),
)
type Random = typeof scale extends fc.Arbitrary<infer T> ? T : never

/** The text of a random case, and what every value in it means. */
function spell(given: Random): { text: string; means: ReadonlyMap<string, Estimate> } {
  const means = new Map<string, Estimate>()
  const { isFlow, comment } = given
  /** A map of one line per entry, or in braces. */
  const map = (entries: readonly (readonly [string, string])[], indent: number): string =>
    isFlow
      ? `{${entries.map(([key, value]) => `${key}: ${value}`).join(', ')}}`
      : entries.map(([key, value]) => `\n${' '.repeat(indent)}${key}: ${value}${comment}`).join('')

  const lines = [
    'parley: 1',
    'title: Random',
    'question: Is there one?',
    'as_of: 2026-01-01',
    'ranges: 90%',
    'parties:',
    ...given.parties.map((_, p) => `  ${id('party')(p)}: {}${comment}`),
    'issues:',
    ...given.optionCounts.map(
      (count, j) => `  issue${j}: [${Array.from({ length: count }, (_, o) => `o${o}`).join(', ')}]`,
    ),
    'worth:',
  ]
  for (const [p, { weights, scores }] of given.parties.entries()) {
    const path = `worth.party${p}`
    lines.push(`  party${p}:`)
    for (const [j, weight] of weights.entries()) {
      means.set(`${path}.weights.issue${j}`, { kind: 'point', value: weight })
    }
    lines.push(
      `    weights: ${map(
        weights.map((w, j) => [`issue${j}`, String(w)]),
        6,
      )}`,
    )
    const ofIssues = given.optionCounts.map((count, j): [string, string] => {
      const entries = scores[j]!.slice(0, count).map(({ text, means: of }, o): [string, string] => {
        means.set(`${path}.scores.issue${j}.o${o}`, of)
        return [`o${o}`, text]
      })
      return [`issue${j}`, map(entries, 8)]
    })
    lines.push(`    scores: ${map(ofIssues, 6).replaceAll(`${comment}${comment}`, comment)}`)
  }
  lines.push('if_talks_fail:')
  for (const [p, { courses }] of given.parties.entries()) {
    lines.push(`  party${p}:`, '    talks_continue: 20')
    means.set(`if_talks_fail.party${p}.talks_continue.scenarios.certain.worth`, {
      kind: 'point',
      value: 20,
    })
    for (const [c, { cost, worths, firstChance }] of courses.entries()) {
      const path = `if_talks_fail.party${p}.course${c}`
      if (cost !== null) means.set(`${path}.cost`, { kind: 'point', value: Number(cost) })
      const scenarios = worths.map(({ text, means: of }, s) => {
        means.set(`${path}.scenarios.s${s}.worth`, of)
        const chance =
          s > 0 ? (s === 1 ? 'rest' : '0%') : worths.length === 1 ? '100%' : `${firstChance}%`
        const value = chance === 'rest' ? null : Number(chance.slice(0, -1)) / 100
        means.set(
          `${path}.scenarios.s${s}.chance`,
          value === null ? { kind: 'rest' } : { kind: 'point', value },
        )
        return `s${s}: {chance: ${chance}, worth: ${text}}`
      })
      const costs = cost === null ? '' : `cost: ${cost}, `
      lines.push(`    course${c}: {${costs}scenarios: {${scenarios.join(', ')}}}`)
    }
  }
  return { text: `${lines.join('\n')}\n`, means }
}

describe('readCase', () => {
  it('reads every value of a random case as it was meant, without a remark', () => {
    fc.assert(
      fc.property(scale, given => {
        const { text, means } = spell(given)
        const { case: read, diagnostics } = readCase(text, { file: 'random.yaml' })
        expect(diagnostics).toEqual([])
        const found = new Map(inputsOf(read as Case).map(entry => [entry.path as string, entry]))
        for (const [path, meant] of means)
          expect(found.get(path)?.input.estimate, path).toEqual(meant)
        for (const [path, { input }] of found) {
          if (!means.has(path)) expect(input.written, path).toBe('')
        }
      }),
      { numRuns: 150 },
    )
  })

  it('gives places that hold what was written', () => {
    fc.assert(
      fc.property(scale, given => {
        const { text } = spell(given)
        const { case: read, spans } = readCase(text, { file: 'random.yaml' })
        for (const { path, input } of inputsOf(read as Case)) {
          if (input.written === '') continue
          const [start, end] = spans.get(path)!
          expect(text.slice(start, end).replace(/^"|"$/g, '').replace(/\s+/g, ' ')).toBe(
            input.written,
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  const golden = new URL('./golden/', import.meta.url)
  const texts = readdirSync(golden)
    .filter(name => name.endsWith('.yaml'))
    .map(name => readFileSync(new URL(name, golden), 'utf8'))
  const scraps = [
    '',
    ' ',
    '\n',
    ':',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!x ',
    '|',
    '>',
    '%',
    '\t',
    '\u0000',
    '\u202e',
    '\ud800',
    '0',
    '-',
    ' to ',
    'rest',
    'x-',
    '~',
    '<<: *a',
    '? ',
    '\r',
    '1e999',
  ]

  it('never throws, and keeps every place inside the text, however a file is damaged', () => {
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      scrap: fc.constantFrom(...scraps),
    })
    const damaged = fc
      .tuple(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 5 }))
      .map(([text, all]) =>
        all.reduce((now, { at, cut, scrap }) => {
          const i = Math.floor(at * now.length)
          return now.slice(0, i) + scrap + now.slice(i + cut)
        }, text),
      )
    fc.assert(
      fc.property(damaged, text => {
        const { case: read, diagnostics, spans } = readCase(text, { file: 'damaged.yaml' })
        const hasError = diagnostics.some(({ severity }) => severity === 'error')
        expect(read === null).toBe(hasError)
        for (const [start, end] of [...diagnostics.map(({ span }) => span), ...spans.values()]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        if (read) inputsOf(read)
        renderDiagnostics(text, diagnostics, { file: 'damaged.yaml' })
      }),
      { numRuns: 1500 },
    )
  })

  it('never throws when lines are swapped, dropped or doubled', () => {
    const edit = fc.tuple(
      fc.nat(60),
      fc.nat(60),
      fc.constantFrom('swap', 'drop', 'double', 'indent'),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (text, edits) => {
          const lines = text.split('\n')
          for (const [a, b, how] of edits) {
            const i = a % lines.length
            const j = b % lines.length
            if (how === 'swap') [lines[i], lines[j]] = [lines[j]!, lines[i]!]
            else if (how === 'drop') lines.splice(i, 1)
            else if (how === 'double') lines.splice(j, 0, lines[i]!)
            else lines[i] = `  ${lines[i]}`
          }
          readCase(lines.join('\n'), { file: 'damaged.yaml' })
        },
      ),
      { numRuns: 1000 },
    )
  })
})
