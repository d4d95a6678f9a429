import { inPlace } from '@parley/engine'
import { type Analyses, type AnalysisName, type Case, decidersWithoutWorth } from '@parley/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogueIndex, readCatalogueCase } from '../../../catalog/readCatalogueCase.ts'
import { briefHtml } from '../src/brief/briefHtml.ts'
import type { BriefAnswers } from '../src/brief/options.ts'
import { utf8Length } from '../src/brief/utf8Length.ts'
import { resultJson } from '../src/export/resultJson.ts'
import { tables } from '../src/export/tables.ts'
import { verdictSentence } from '../src/sentences/verdictSentence.ts'
import { blockersText } from '../src/text/blockersText.ts'
import { compareText } from '../src/text/compareText.ts'
import { dealsText } from '../src/text/dealsText.ts'
import { designText } from '../src/text/designText.ts'
import { driversText } from '../src/text/driversText.ts'
import { perceiveText } from '../src/text/perceiveText.ts'
import { positionsText } from '../src/text/positionsText.ts'
import { runText } from '../src/text/runText.ts'
import { stabilityText } from '../src/text/stabilityText.ts'
import { htmlFaults } from './checks/htmlFaults.ts'
import { open, strict } from './checks/resultSchemas.ts'
import { tableFaults } from './checks/tableFaults.ts'

const runner = inPlace()
const ask = { draws: 256, seed: '1', school: null }

/** Drivers take a run per input: of a case with more deals than this they are not asked in a test. */
const FEW_DEALS = 10_000
const dealCount = (given: Case): number =>
  given.issues.reduce((count, issue) => count * Math.max(1, issue.options.length), 1)

async function answersOf(given: Case): Promise<BriefAnswers> {
  const of = <K extends AnalysisName>(name: K, one: Analyses[K]['ask']) =>
    runner.run(name, given, one)
  return {
    verdict: await of('verdict', ask),
    deals: await of('deals', { ...ask, limit: 80, referencePoints: true }),
    ...(dealCount(given) <= FEW_DEALS
      ? {
          blockers: await of('blockers', { ...ask, deal: null }),
          design: await of('design', { ...ask, drafts: [], by: null }),
          drivers: await of('drivers', { ...ask, output: 'exists' }),
        }
      : {}),
    ...(given.schools.length > 0 ? { compare: await of('compare', ask) } : {}),
  }
}

const ids = catalogueIndex.map(entry => entry.id)
const weighsNothing = (id: string): boolean =>
  decidersWithoutWorth(readCatalogueCase(id)).length > 0
const isOfOrders = (id: string): boolean =>
  weighsNothing(id) && readCatalogueCase(id).preferences !== undefined
const hasTopics = (id: string): boolean => readCatalogueCase(id).topics !== undefined

describe.each(ids.filter(hasTopics))('where the weight lies in %s', name => {
  it('makes texts and a case of tables without a fault', async () => {
    const given = readCatalogueCase(name)
    const answer = await runner.run('positions', given, { ...ask, topic: null, rounds: 3 })
    expect(tableFaults(tables(given))).toEqual([])
    for (const lang of ['en', 'uk'] as const)
      expect(positionsText(given, answer, { lang })).not.toMatch(/NaN|undefined|Infinity|\{/)
  })
})

describe.each(ids.filter(isOfOrders))('which states hold in %s', name => {
  const given = readCatalogueCase(name)
  const holders = given.parties.filter(({ id }) => given.issues.some(of => of.heldBy === id))

  it.each(['nash', 'sseq', 'seq', 'smr', 'gmr'] as const)(
    'under %s makes a result, tables and texts without a fault',
    async concept => {
      const coalition = holders.slice(0, 2).map(of => of.id)
      const more = { state: null, concept, coalition, top: 99 }
      const stability = await runner.run('stability', given, { ...ask, ...more })
      const back = JSON.parse(JSON.stringify(resultJson(given, { stability }))) as unknown
      expect(open(back), JSON.stringify(open.errors)).toBe(true)
      expect(strict(back), JSON.stringify(strict.errors)).toBe(true)
      expect(tableFaults(tables(given, { stability }))).toEqual([])
      for (const lang of ['en', 'uk'] as const)
        expect(stabilityText(given, stability, { lang })).not.toMatch(/NaN|undefined|Infinity|\{/)
    },
  )
})

describe.each(ids.filter(id => !weighsNothing(id)))('the answers of the engine on %s', name => {
  const given = readCatalogueCase(name)
  let answers: BriefAnswers
  beforeAll(async () => {
    answers = await answersOf(given)
  })

  it('make a verdict sentence without a gap', async () => {
    const { verdict, drivers, compare } = answers
    const { text, slots } = verdictSentence(given, verdict, {
      ...(drivers ? { drivers } : {}),
      ...(compare ? { schools: compare } : {}),
    })
    expect(text).not.toMatch(/NaN|undefined|Infinity|\{|(^|[^\d.,])(0|100)% /)
    expect(slots.verdict.isFilled && slots.why.isFilled).toBe(true)
  })

  it('make texts that say nothing odd', async () => {
    const { blockers, verdict, deals, design, drivers, compare } = answers
    const all = [
      runText(given, answers),
      perceiveText(given, verdict),
      ...(deals ? [dealsText(given, deals, { views: deals.views.map(view => view.view) })] : []),
      ...(blockers ? [blockersText(given, blockers)] : []),
      ...(design ? [designText(given, design)] : []),
      ...(drivers ? [driversText(given, drivers)] : []),
      ...(compare ? [compareText(given, compare)] : []),
    ].join('\n')
    expect(all).not.toMatch(/NaN|undefined|Infinity|\[object|\u22120(\.0+)?\b(?!\.)/)
  })

  it('meet the published schema', async () => {
    const back = JSON.parse(JSON.stringify(resultJson(given, answers))) as unknown
    expect(open(back), JSON.stringify(open.errors)).toBe(true)
    expect(strict(back), JSON.stringify(strict.errors)).toBe(true)
  })

  it('make tables without a fault', async () => {
    expect(tableFaults(tables(given, answers))).toEqual([])
  })

  it('make a brief that is HTML and weighs at most 150 KB', async () => {
    const page = briefHtml(given, answers)
    expect(await htmlFaults(page)).toEqual([])
    expect(utf8Length(page)).toBeLessThanOrEqual(150_000)
    expect(page).not.toMatch(/>[^<]*(NaN|undefined|Infinity)[^<]*</)
  })
})
