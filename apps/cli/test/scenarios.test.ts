import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCase } from '@parley/casefile'
import {
  centralColumns,
  makeDealSpace,
  makeWorthTables,
  noDealColumn,
  valueIn,
} from '@parley/engine'
import {
  formatTools,
  fromCase,
  type Profile,
  readGenius,
  readNegmas,
  type Scenario,
  type ScenarioIssue,
  toCaseText,
  utilityOf,
  writeGenius,
  writeNegmas,
} from '@parley/formats'
import { stream } from '@parley/kernels'
import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centralValues } from '../src/commands/exportScenario.ts'
import { put, scratchFolder, smallCase } from './cases.ts'
import { runCli } from './runCli.ts'

const cwd = scratchFolder()
put(cwd, 'small.yaml', smallCase)

const unit = fc.integer({ min: 0, max: 1000 }).map(n => n / 1000)
const issueOf = (isNumeric: boolean): fc.Arbitrary<ScenarioIssue> => {
  const named = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 4 })
    .map(
      (values): ScenarioIssue => ({
        kind: 'discrete',
        name: '',
        values: values.map((value, i) => `v${i}${value.replace(/[\p{C}\p{Z}]/gu, '-')}`),
      }),
    )
  const whole = fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 6 }))
    .map(([low, span]): ScenarioIssue => ({ kind: 'integer', name: '', low, high: low + span }))
  return isNumeric ? fc.oneof(named, whole) : named
}

/** Weights sum to 1 at most, as in the field's files: nothing is cut at 1. */
const scenarios = (isNumeric: boolean): fc.Arbitrary<Scenario> =>
  fc
    .tuple(
      fc.array(issueOf(isNumeric), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 2, max: 3 }),
    )
    .chain(([bare, parties]) => {
      const issues = bare.map((one, j) => ({ ...one, name: `issue & <${j}>` }))
      const profile = (i: number): fc.Arbitrary<Profile> =>
        fc
          .tuple(
            fc.array(fc.integer({ min: 1, max: 9 }), {
              minLength: issues.length,
              maxLength: issues.length,
            }),
            fc.tuple(
              ...issues.map(one =>
                one.kind === 'discrete'
                  ? fc
                      .array(unit, { minLength: one.values.length, maxLength: one.values.length })
                      .map(byValue => ({ kind: 'table' as const, byValue }))
                  : fc.tuple(unit, unit).map(([a, b]) => ({
                      kind: 'line' as const,
                      points: [
                        { at: one.low, value: a },
                        { at: one.high, value: b },
                      ],
                    })),
              ),
            ),
            unit,
          )
          .map(([raw, values, reservation]) => {
            const sum = raw.reduce((total, w) => total + w, 0)
            const weights = raw.map(w => w / sum)
            const utility = { kind: 'additive' as const, weights, values }
            return { name: `party${i}`, utility, reservation, discount: 1 }
          })
      return fc
        .tuple(...Array.from({ length: parties }, (_, i) => profile(i)))
        .map(profiles => ({ name: 'space', issues, profiles }))
    })

function caseOf(scenario: Scenario): Case {
  const { text } = toCaseText(scenario, 'GENIUS', '2026-01-01')
  const read = readCase(text, { file: 'made.yaml' })
  expect(read.diagnostics.filter(of => of.severity === 'error')).toEqual([])
  return read.case!
}

/** Every deal of a case as the engine numbers it: per party its worths, and no deal last. */
function engineValues(given: Case): readonly (readonly number[])[] {
  const columns = centralColumns(given)
  const space = makeDealSpace(given)
  const tables = makeWorthTables(space, given, columns)
  return given.parties.map(party => {
    const out = new Float64Array(space.count)
    tables.get(party.id)!.fill(0, out)
    return [...out, valueIn(noDealColumn(given, party.id, columns).value, 0)]
  })
}

/** The same from the scenario, last issue fastest. */
function scenarioValues({ issues, profiles }: Scenario): readonly (readonly number[])[] {
  let bids: number[][] = [[]]
  for (const issue of issues) {
    const choices =
      issue.kind === 'discrete'
        ? issue.values.map((_, i) => i)
        : Array.from({ length: issue.high - issue.low + 1 }, (_, i) => issue.low + i)
    bids = bids.flatMap(bid => choices.map(choice => [...bid, choice]))
  }
  return profiles.map(profile => [...bids.map(bid => utilityOf(profile, bid)), profile.reservation])
}

function near(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): void {
  expect(a.map(values => values.length)).toEqual(b.map(values => values.length))
  a.forEach((values, i) => {
    values.forEach((value, k) => {
      expect(Math.abs(value - b[i]![k]!)).toBeLessThan(1e-9)
    })
  })
}

describe('a scenario made into a case', () => {
  it('is worth to each party what the file says, deal for deal and for no deal', () => {
    fc.assert(
      fc.property(scenarios(true), scenario => {
        near(engineValues(caseOf(scenario)), scenarioValues(scenario))
      }),
      { numRuns: 60 },
    )
  })

  it('goes out and comes in again with every value, as GENIUS and as NegMAS', () => {
    const there = (scenario: Scenario, listsLevels: boolean): Scenario => {
      const given = caseOf(scenario)
      const made = fromCase(given, { centralOf: centralValues(given), listsLevels })
      expect(made.remarks.filter(of => of.kind === 'refused')).toEqual([])
      return made.scenario!
    }
    fc.assert(
      fc.property(scenarios(true), scenario => {
        const genius = readGenius(writeGenius(there(scenario, false))).scenario!
        near(scenarioValues(genius), scenarioValues(scenario))
        expect(genius.issues.map(of => of.kind)).toEqual(scenario.issues.map(of => of.kind))
        const negmas = readNegmas(writeNegmas(there(scenario, true)).files).scenario!
        near(scenarioValues(negmas), scenarioValues(scenario))
        near(engineValues(caseOf(genius)), scenarioValues(scenario))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a case made into a scenario', () => {
  const given = readCase(smallCase, { file: 'small.yaml' }).case!
  const made = fromCase(given, { centralOf: centralValues(given), listsLevels: true })

  it('keeps every comparison of deals with no deal at the central values', () => {
    const before = engineValues(given)
    const after = scenarioValues(made.scenario!)
    before.forEach((values, i) => {
      const noDeal = values.at(-1)!
      const signs = values.map(value => Math.sign(Math.round((value - noDeal) * 1e9)))
      const others = after[i]!.map(u => Math.sign(Math.round((u - after[i]!.at(-1)!) * 1e9)))
      expect(others).toEqual(signs)
    })
  })

  it('says what a scenario cannot hold', () => {
    const said = made.remarks.map(({ kind, text }) => `${kind}: ${text}`).join('\n')
    expect(said).toContain('changed: 2 uncertain values: written at the central value')
    expect(said).toContain('dropped: 1 belief: a scenario has one view of everything')
    expect(said).toContain('dropped: 1 school')
    expect(said).toMatch(/changed: Buyer: of 2 courses the best, Elsewhere, is the reservation/)
  })

  it('keeps what goes together as hyper-rectangles, deal for deal', () => {
    const text = smallCase.replace(
      '    scores: {price: {0: 100, 100: 0}}\n',
      '    scores: {price: {0: 100, 100: 0}}\n    together: {fair: {if: {price: [40, 50, 80]}, worth: -15}}\n',
    )
    const read = readCase(text, { file: 'together.yaml' })
    expect(read.diagnostics.filter(of => of.severity === 'error')).toEqual([])
    const found = fromCase(read.case!, { centralOf: centralValues(read.case!), listsLevels: false })
    const [before] = engineValues(read.case!)
    const back = readGenius(writeGenius(found.scenario!)).scenario!
    const [after] = scenarioValues(back)
    const scale = (after![0]! - after![1]!) / (before![0]! - before![1]!)
    expect(scale).toBeGreaterThan(0)
    before!.forEach((value, k) => {
      expect(after![k]! - after![0]!).toBeCloseTo(scale * (value - before![0]!), 9)
    })
  })
})

/** Scenarios of others stay beside the project; without them there is nothing to compare with. */
const shared = join(import.meta.dirname, '../../../../shared/reference/genius')
const isThere = existsSync(shared)
if (!isThere) console.log('skipped: no reference scenarios beside the project')
type Reference = Readonly<{
  folder: string
  domain: string
  profiles: readonly string[]
  real_issues_discretised_to: number | null
  genius?: Readonly<{ n_outcomes: number; rational_ge: number }>
}>
const references: readonly Reference[] = isThere
  ? JSON.parse(readFileSync(join(shared, 'reference.json'), 'utf8')).scenarios
  : []

describe.runIf(isThere)('the field’s own scenarios', () => {
  const readable = references.filter(of => of.folder !== 'other__web_service')
  it.each(readable)(
    '$folder goes through a case and out to every format that can hold it, and comes back with every utility',
    of => {
      const files = [of.domain, ...of.profiles].map(name => ({
        name,
        text: readFileSync(join(shared, of.folder, name), 'utf8'),
      }))
      const scenario = readGenius(files).scenario!
      const given = caseOf(scenario)
      for (const tools of Object.values(formatTools)) {
        const made = fromCase(given, {
          centralOf: centralValues(given),
          listsLevels: !tools.hasNumbers,
        })
        const { files: out, remarks } = tools.write(made.scenario!)
        const isRefused = remarks.some(remark => remark.kind === 'refused')
        // Only what has no place for hyper-rectangles refuses them, and says so.
        expect(isRefused).toBe(
          !tools.hasNumbers && scenario.profiles.some(p => p.utility.kind === 'rectangles'),
        )
        if (isRefused) continue
        const back = tools.read(out).scenario!
        expect(back.profiles).toHaveLength(scenario.profiles.length)
        const next = stream('1', of.folder)
        scenario.profiles.forEach((profile, i) => {
          for (let n = 0; n < 100; n++) {
            const bid: number[] = []
            const written: number[] = []
            scenario.issues.forEach((issue, j) => {
              const other = back.issues[j]!
              const steps =
                other.kind === 'discrete'
                  ? other.values.length - 1
                  : issue.kind === 'integer'
                    ? issue.high - issue.low
                    : 1_000
              const step = Math.floor(next() * (steps + 1))
              const at =
                issue.kind === 'discrete'
                  ? step
                  : issue.low + ((issue.high - issue.low) * step) / Math.max(1, steps)
              bid.push(at)
              written.push(other.kind === 'discrete' ? step : at)
            })
            const difference = utilityOf(profile, bid) - utilityOf(back.profiles[i]!, written)
            expect(Math.abs(difference)).toBeLessThan(1e-9)
          }
        })
      }
    },
  )

  const countable = references.filter(
    of => of.genius && of.real_issues_discretised_to === null && of.genius.n_outcomes <= 1_000_000,
  )
  it.each(countable)('$folder has as many rational deals as a case as GENIUS counts', async of => {
    const files = [of.domain, ...of.profiles].map(name => join(shared, of.folder, name))
    const { code, out } = await runCli(['import', ...files, '-q'], { cwd })
    expect(code).toBe(0)
    const given = readCase(out, { file: 'imported.yaml' }).case!
    const values = engineValues(given)
    const count = values[0]!.length - 1
    expect(count).toBe(of.genius!.n_outcomes)
    let rational = 0
    for (let x = 0; x < count; x++) {
      if (values.every(worths => worths[x]! >= worths[count]! - 1e-12)) rational++
    }
    expect(rational).toBe(of.genius!.rational_ge)
  })
})

describe('parley import and export --to', () => {
  it.each(['genius', 'geniusweb', 'negmas'])('carries a case to %s and back', async format => {
    const out = await runCli(['export', 'small.yaml', '--to', format, '-o', format], { cwd })
    expect(out.code).toBe(0)
    expect(out.err).toMatch(/^dropped {5}1 belief/m)
    expect(readdirSync(join(cwd, format)).length).toBe(3)
    const back = await runCli(['import', format, '-o', `${format}.yaml`], { cwd })
    expect({ code: back.code, out: back.out }).toEqual({ code: 0, out: '' })
    const run = await runCli(['run', `${format}.yaml`, '--draws', '100', '--json'], { cwd })
    expect(run.code).toBe(0)
    // At the central values the zone of the small case is there, whatever wrote it down.
    expect(JSON.parse(run.out).verdict.exists.chance).toBe(1)
    expect((await runCli(['import', format, '-o', `${format}.yaml`], { cwd })).code).toBe(6)
  })

  it('gives the remarks and the case as JSON, and says which files it left out', async () => {
    await runCli(['export', 'small.yaml', '--to', 'genius', '-o', 'mixed'], { cwd })
    put(join(cwd, 'mixed'), 'notes.txt', 'hello')
    put(join(cwd, 'mixed'), 'other.xml', '<Tournament/>')
    const { code, out } = await runCli(['import', 'mixed', '--json', '-q'], { cwd })
    expect(code).toBe(0)
    const { schema, remarks, case: text } = JSON.parse(out)
    expect(schema).toBe('parley.import/1')
    expect(readCase(text, { file: 'x' }).case).not.toBeNull()
    const said = remarks.map((of: { file: string; text: string }) => `${of.file} ${of.text}`)
    expect(said).toContain('notes.txt left out: GENIUS files end in .xml')
    expect(said).toContain('other.xml not read: <Tournament> is neither a domain nor a profile')
  })

  it('says a sentence and leaves 3 or 5 where there is nothing to read', async () => {
    mkdirSync(join(cwd, 'empty'))
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><utility_space>&b;</utility_space>'
    put(cwd, 'bomb.xml', bomb)
    put(cwd, 'deep.xml', '<a>'.repeat(100_000))
    put(cwd, 'torn.xml', '<utility_space><issue')
    put(cwd, 'latin.xml', new Uint8Array([0x3c, 0x61, 0xe9, 0x3e]))
    writeFileSync(join(cwd, 'huge.xml'), `<a>${' '.repeat(6_000_000)}</a>`)
    put(cwd, 'aliases.yml', 'a: &a [x]\nissues: [*a, *a')
    for (const [file, code, words] of [
      ['empty', 5, 'no files in empty'],
      ['nowhere', 5, 'there is no file nowhere'],
      ['small.txt', 5, 'there is no file'],
      ['bomb.xml', 3, 'document type or entities, which are not followed'],
      ['deep.xml', 3, 'no case was made'],
      ['torn.xml', 3, 'no case was made'],
      ['latin.xml', 3, 'is not text in UTF-8'],
      ['huge.xml', 3, 'longer than 5 MB'],
      ['aliases.yml', 3, 'no case was made'],
    ] as const) {
      const ended = await runCli(['import', file], { cwd })
      expect({ file, code: ended.code, out: ended.out }).toEqual({ file, code, out: '' })
      expect(ended.err).toContain(words)
      expect(ended.err).not.toMatch(/\n {4}at /)
    }
    expect((await runCli(['import', 'small.yaml', '--from', 'genuis'], { cwd })).code).toBe(2)
  }, 30_000)
})
