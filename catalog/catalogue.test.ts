import { readdirSync, readFileSync } from 'node:fs'
import { type Case, type InputEntry, inputsOf } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { catalogueIndex, catalogueText, readWithRemarks } from './readCatalogueCase.ts'

const here = new URL('.', import.meta.url)
const bibliography: readonly Readonly<{
  id: string
  title: string
  author?: readonly Readonly<{ literal: string }>[]
  URL?: string
  note?: string
}>[] = JSON.parse(readFileSync(new URL('bibliography.json', here), 'utf8'))

/** The comments at the head of a file, as one line of words. */
function headOf(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex(line => !line.startsWith('#'))
  return lines
    .slice(0, end)
    .map(line => line.replace(/^#\s*/, ''))
    .join(' ')
}

function inputsWithSource(given: Case): readonly InputEntry[] {
  return inputsOf(given).filter(({ input }) => input.attribution.class !== 'assumed')
}

describe('the catalogue', () => {
  it('lists every case file, and no other', () => {
    const files = readdirSync(here).filter(name => name.endsWith('.yaml'))
    expect(files.map(name => name.replace('.yaml', '')).sort()).toEqual(
      catalogueIndex.map(({ id }) => id).sort(),
    )
  })

  it('has every source that a case cites in its bibliography, in the same words, and no other', () => {
    const cited = new Map(
      catalogueIndex.flatMap(({ id }) =>
        readWithRemarks(id).given.sources.map(source => [source.id as string, source] as const),
      ),
    )
    expect(bibliography.map(({ id }) => id)).toEqual([...cited.keys()].sort())
    for (const entry of bibliography) {
      const source = cited.get(entry.id)!
      expect([entry.id, entry.title]).toEqual([source.id, source.title])
      expect((entry.author ?? []).map(({ literal }) => literal)).toEqual(source.authors)
      expect([entry.URL ?? '', entry.note ?? '']).toEqual([source.url, source.note])
    }
  })
})

describe.each(catalogueIndex)('$id', entry => {
  it('reads without a mistake and with no warning that is not explained', () => {
    const { given, diagnostics } = readWithRemarks(entry.id)
    expect(given.title).toBe(entry.title)
    expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual(entry.warnings)
  })

  it('says what it is, what it shows and what was left out', () => {
    const head = headOf(catalogueText(entry.id))
    for (const words of ['What it is', 'What it shows', 'Left out']) expect(head).toContain(words)
  })

  it('names its source, or says that it is made up', () => {
    const { given } = readWithRemarks(entry.id)
    const isMadeUp = headOf(catalogueText(entry.id)).includes('made-up')
    expect(given.sources.length > 0).toBe(!isMadeUp)
    expect(given.readingOf !== null || isMadeUp || given.baseline !== null).toBe(true)
  })

  it('gives a reason for every stated, inferred or elicited value, and a place for every stated one', () => {
    const { given } = readWithRemarks(entry.id)
    for (const { path, input } of inputsWithSource(given)) {
      expect(input.attribution.why, path).not.toBe('')
      expect(input.attribution.from.length, path).toBeGreaterThan(0)
      if (input.attribution.class === 'stated') {
        expect(
          input.attribution.from.map(({ at }) => at),
          path,
        ).not.toContain('')
      }
    }
  })
})
