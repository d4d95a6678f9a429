import { compare, deals, makeDealSpace, timeline, verdict } from '@parley/engine'
import {
  applyOverrides,
  type Case,
  type Estimate,
  type InputPath,
  inputsOf,
  type Override,
  sourceDisagreements,
  type WrittenClass,
} from '@parley/model'
import { describe, expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

const given = readCatalogueCase('ukraine-2023')
const ask = { draws: 4_096, seed: '1', school: null }

/** The case with some inputs held at one value, as `--set` would do it. */
function holding(values: Readonly<Record<string, number>>): Case {
  const overrides: readonly Override[] = Object.entries(values).map(([path, value]) => {
    const estimate: Estimate = { kind: 'point', value }
    const attribution = { class: 'assumed', why: 'what if', from: [] } as const
    return {
      kind: 'input',
      at: path as InputPath,
      input: { estimate, written: String(value), attribution, isPlaceholder: false },
    }
  })
  return applyOverrides(given, overrides)
}

/** Ukraine's chance of another autumn of 2022, as it is and as Russia sees it. */
function winning(asItIs: number, asRussiaSeesIt: number = asItIs): Case {
  return holding({
    'quantities.kyiv_retakes': asItIs,
    'beliefs.russia.quantities.kyiv_retakes': asRussiaSeesIt,
  })
}

describe('Russia and Ukraine, January 2023: what the page says', () => {
  const answer = verdict(given, ask)

  it('the list of deals begins with what both would see ratified, the nearest deal of the verdict among it', () => {
    const { views } = deals(given, { ...ask, limit: 3, referencePoints: false })
    const first = views[0]!.rows.slice(0, 3)
    expect(first.map(row => row.deal.id)).toContain(answer.exists.nearest!.deal.id)
    for (const row of first) expect(row.acceptedBy).toBeGreaterThan(0.15)
  })

  it('"No deal is possible": a zone is less likely than not as it is, and almost nobody sees one', () => {
    expect(answer.exists.chance).toBeLessThan(0.45)
    expect(answer.recognised.chance).toBeLessThan(0.1)
    expect(answer.cell).toBe('none')
  })

  it('"a Russia in denial": its belief is what most keeps a zone from being recognised', () => {
    expect(answer.recognised.binding[0]!.party).toBe('russia')
    const [first] = [...answer.gaps].sort((a, b) => b.recognisedIfClosed - a.recognisedIfClosed)
    expect(first!.holder).toBe('russia')
    expect(first!.path).toBe('quantities.kyiv_retakes')
    expect(first!.movesNoDealBy).toBeGreaterThan(0)
    expect(first!.recognisedIfClosed).toBeGreaterThan(0.15)
  })

  it('"might get there if Kyiv keeps winning": a zone opens within the plausible range', () => {
    const { estimate } = given.quantities.find(({ id }) => id === 'kyiv_retakes')!.input
    expect(estimate).toMatchObject({ kind: 'range', low: 0.35, high: 0.65 })
    expect(verdict(winning(0.65), ask).exists.chance).toBeGreaterThan(0.5)
    expect(verdict(winning(0.35), ask).exists.chance).toBeLessThan(0.3)
  })

  it('and is then recognised, if Russia sees it and not otherwise', () => {
    expect(verdict(winning(0.7, 0.7), ask).recognised.chance).toBeGreaterThan(0.5)
    expect(verdict(winning(0.7, 0.1), ask).recognised.chance).toBeLessThan(0.15)
  })

  it('rests on a beaten Russia keeping its word better: without that, no chance of winning opens a zone', () => {
    for (const chance of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const without = holding({
        'quantities.kyiv_retakes': chance,
        'quantities.keeps_if_beaten': 0,
      })
      expect(verdict(without, ask).exists.chance, String(chance)).toBeLessThan(0.5)
    }
  })

  it('looked back on: the condition was not met, so the verdict stands', () => {
    expect(verdict(winning(0.05), ask).exists.chance).toBeLessThan(0.2)
  })
})

describe('Russia and Ukraine, January 2023: the reading', () => {
  it('asks about 196 deals: of 432 combinations the others cannot exist', () => {
    const combinations = given.issues.reduce((product, issue) => product * issue.options.length, 1)
    expect(combinations).toBe(432)
    expect(makeDealSpace(given).count).toBe(196)
  })

  it('uses all four written classes, and leaves beliefs that nobody modelled to agree', () => {
    const classes = new Set<WrittenClass>(
      inputsOf(given).map(({ input }) => input.attribution.class),
    )
    expect(classes).toEqual(new Set(['stated', 'inferred', 'elicited', 'assumed']))
    expect(given.beliefs.map(({ holder, about }) => `${holder} ${about}`)).toEqual([
      'russia quantities.kyiv_retakes',
      'ukraine quantities.kyiv_retakes',
    ])
  })

  it('gives a reason for every value that anyone could dispute', () => {
    const silent = inputsOf(given)
      .filter(({ input }) => input.attribution.why === '')
      .map(({ path }) => path as string)
    expect(silent).toEqual([])
  })

  it('states polls and land as its sources print them', () => {
    const values = Object.fromEntries(
      given.quantities.flatMap(({ id, input }) =>
        input.estimate.kind === 'point' ? [[id, input.estimate.value]] : [],
      ),
    )
    expect(values).toMatchObject({
      taken_since_2022: 64_769,
      held: 108_752,
      against_concessions: 0.85,
      open_to_concessions: 0.08,
    })
  })

  it('says whom it reads, and that they have not endorsed it', () => {
    expect(given.readingOf).toBe('seed')
    expect(given.title).toContain('our reading; not endorsed by the authors')
  })

  it('names the domestic obstacle: without a referendum a zone is likelier', () => {
    const { exists, without } = verdict(given, ask)
    expect(without.ratification!).toBeGreaterThan(exists.chance + 0.1)
  })
})

describe('Russia and Ukraine, January 2023: the schools', () => {
  const { columns } = compare(given, { draws: ask.draws, seed: ask.seed })
  const of = (school: string | null) => columns.find(column => column.school === school)!.verdict

  it('are the page and two rivals, each with an author', () => {
    expect(columns.map(({ school }) => school)).toEqual([null, 'mutual-optimism', 'critics'])
    for (const { by } of columns) expect(by).toMatch(/^our reading of /)
  })

  it('mutual optimism: a zone is there and hidden from both', () => {
    expect(of('mutual-optimism').exists.chance).toBeGreaterThan(0.55)
    expect(of('mutual-optimism').cell).toBe('hidden')
  })

  it('the critics: with little left to win a deal is likelier than on the page', () => {
    expect(of('critics').exists.chance).toBeGreaterThan(of(null).exists.chance + 0.05)
  })

  it('the critics: an armistice along the line of contact becomes thinkable', () => {
    const accepted = (school: string | null): number => {
      const rows = deals(given, { ...ask, school, limit: 1, referencePoints: false }).views[0]!.rows
      return rows.find(({ deal }) => deal.id === 'armistice')!.acceptedBy
    }
    expect(accepted(null)).toBeLessThan(0.01)
    expect(accepted('critics')).toBeGreaterThan(0.1)
  })
})

describe('Russia and Ukraine, January 2023: what the polls then did', () => {
  const few = { draws: 256, seed: '1', school: null }
  const { drives, ...without } = given.dynamics!
  const unpolled: Case = { ...given, dynamics: { ...without, drives: [] } }
  const observed = (of: Case) =>
    timeline(of, { ...few, futures: ['observed'] }).futures.find(f => f.id === 'observed')!
  const asking = (needs: number, of: Case): Case => ({
    ...of,
    ratification: holding({ 'ratified_by.ukraine.needs': needs }).ratification,
  })

  it('follow the survey of each row, in the same words', () => {
    const rows = (id: string) =>
      given
        .dynamics!.series.find(of => of.id === id)!
        .rows.map(({ date, value }) => `${date} ${value}`)
    expect(drives.map(of => of.on)).toEqual([
      'quantities.open_to_concessions',
      'quantities.against_concessions',
    ])
    expect(rows('open_poll')).toContain('2022-07-13 10')
    expect(rows('open_poll')).toContain('2025-02-23 39')
    expect(rows('open_poll')).not.toContain('2026-01-26 40')
    expect(rows('against_poll')).toHaveLength(rows('open_poll').length - 1)
  })

  it('leave the verdict at as_of as it was, to the bit', () => {
    const { run: _then, ...then } = verdict(unpolled, few)
    const { run: _now, ...now } = verdict(given, few)
    expect(now).toEqual(then)
  })

  it('open nothing while a referendum needs half', () => {
    expect(observed(given).path.recognised).toEqual(observed(unpolled).path.recognised)
    expect(observed(given).path.exists).toEqual(observed(unpolled).path.exists)
  })

  it('work through terms, were three in ten enough', () => {
    const polled = observed(asking(0.3, given))
    const held = observed(asking(0.3, unpolled))
    const early = polled.path.exists.slice(0, 10)
    expect(early).toEqual(held.path.exists.slice(0, 10))
    expect(polled.path.exists).not.toEqual(held.path.exists)
    expect(polled.exists.by.terms).toBeGreaterThan(0)
  })
})

it('says where sources disagree, and never calls what a school merely assumes a disagreement', () => {
  const found = sourceDisagreements(given)
  const won = found.find(of => of.entry.path === 'quantities.kyiv_retakes')!
  expect(won.others.map(of => of.school.id)).toEqual(['mutual-optimism', 'critics'])
  for (const { entry, others } of found) {
    const ours = entry.input.attribution.from.map(of => of.source)
    expect(ours.length, entry.path).toBeGreaterThan(0)
    for (const { input } of others) {
      expect(input.written).not.toBe(entry.input.written)
      expect(input.attribution.from.some(of => !ours.includes(of.source))).toBe(true)
    }
  }
  // The critics give no source for how deals are kept.
  const kept = found.find(of => of.entry.path === 'quantities.keeps_anyway')!
  expect(kept.others.map(of => of.school.id)).toEqual(['mutual-optimism'])
})
