import { readdirSync, readFileSync } from 'node:fs'
import type { InputPath } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSource } from '../src/edit/parseSource.ts'
import { placesInText } from '../src/edit/placesInText.ts'
import { openFile } from '../src/edit/spot.ts'
import {
  addParty,
  addSource,
  lineChanges,
  linesOf,
  mergeTexts,
  readCase,
  removeEntry,
  renameId,
  setAttribution,
  setEstimate,
  setText,
} from '../src/index.ts'
import { canon } from '../src/merge/canon.ts'
import { commentsOf } from './laws.ts'
import { nasty } from './nasty.ts'

const catalog = new URL('../../../catalog/', import.meta.url)
const files = [
  ...Object.entries(nasty),
  ...readdirSync(catalog)
    .filter(name => /^(used-van|divorce|panama-1974)\.yaml$/.test(name))
    .map(name => [name, readFileSync(new URL(name, catalog), 'utf8')] as const),
]
const said = (text: string): string => {
  const document = parseSource(text)
  expect(document.errors, text).toEqual([])
  const file = openFile(text, document)
  return canon(file, file.root)
}

const file = fc.constantFrom(...files)
type Done = Readonly<{ text: string; touches: string }>
/** One edit somewhere, and what it is about. */
const change = (text: string): fc.Arbitrary<Done> => {
  const inputs = [...placesInText(openFile(text, parseSource(text)))]
    .filter(([, place]) => place.kind === 'written')
    .map(([path]) => path as InputPath)
  const edits: ((text: string) => Done)[] = inputs.flatMap(path => [
    text => ({ text: setEstimate(text, path, '12').text, touches: path }),
    text => ({ text: setAttribution(text, path, { why: 'Because: #1' }).text, touches: path }),
  ])
  edits.push(
    text => ({ text: setText(text, 'title', 'New: title').text, touches: 'title' }),
    text => ({ text: setText(text, 'question', 'NO').text, touches: 'question' }),
    text => ({
      text: addParty(text, 'zed', { name: 'Z', role: 'shapes' }).text,
      touches: 'parties.zed',
    }),
    text => ({ text: addSource(text, 'zed', { title: 'Z' }).text, touches: 'sources.zed' }),
    text => ({ text: removeEntry(text, 'beliefs').text, touches: 'beliefs' }),
  )
  return fc.nat().map(i => edits[i % edits.length]!(text))
}
const twoChanges = file.chain(([name, base]) =>
  fc.tuple(fc.constant(name), fc.constant(base), change(base), change(base)),
)
const isApart = (a: string, b: string): boolean =>
  a !== b && !a.startsWith(`${b}.`) && !b.startsWith(`${a}.`)

describe('lineChanges', () => {
  it('leads from one text to the other, with no line more than a longest common part asks for', () => {
    const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n'), { maxLength: 9 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changes = lineChanges(before, after)
        const made: string[] = []
        let at = 0
        for (const change of changes) {
          made.push(...before.slice(at, change.from), ...after.slice(change.at, change.until))
          at = change.to
        }
        expect([...made, ...before.slice(at)]).toEqual(after)
        const kept = before.length - changes.reduce((sum, of) => sum + of.to - of.from, 0)
        expect(kept).toBe(longestCommon(before, after))
      }),
    )
    expect(linesOf('a\r\nb')).toEqual(['a\r\n', 'b'])
  })
})

describe('mergeTexts', () => {
  it('[D1] with one side unchanged is the other, to the byte', () => {
    fc.assert(
      fc.property(twoChanges, ([, base, { text }]) => {
        expect(mergeTexts(base, text, base)).toMatchObject({ text, conflicts: [] })
        expect(mergeTexts(base, base, text)).toMatchObject({ text, conflicts: [] })
        expect(mergeTexts(base, text, text)).toMatchObject({ text, conflicts: [] })
      }),
      { numRuns: 50 },
    )
  })

  it('[D2] takes changes of different things from both, and says the same whoever comes first', () => {
    let merged = 0
    fc.assert(
      fc.property(twoChanges, ([name, base, a, b]) => {
        if (!isApart(a.touches, b.touches)) return
        const one = mergeTexts(base, a.text, b.text)
        const other = mergeTexts(base, b.text, a.text)
        if (one.kind === 'whole-file') return
        merged++
        expect(one.conflicts, name).toEqual([])
        expect(said(one.text), `${name} ${a.touches} ${b.touches}`).toBe(said(other.text))
        // Nothing that either side did is missing: seen from the merged text, that side has nothing new.
        expect(said(mergeTexts(base, one.text, a.text).text)).toBe(said(one.text))
        expect(said(mergeTexts(base, one.text, b.text).text)).toBe(said(one.text))
      }),
      { numRuns: 60 },
    )
    expect(merged).toBeGreaterThan(20)
  })

  it('[D3] keeps the comments of both', () => {
    fc.assert(
      fc.property(twoChanges, ([, base, a, b]) => {
        if (!isApart(a.touches, b.touches) || [a, b].some(of => of.touches === 'beliefs')) return
        const { text, kind } = mergeTexts(base, a.text, b.text)
        if (kind === 'by-field') expect(commentsOf(text)).toEqual(commentsOf(base))
      }),
      { numRuns: 50 },
    )
    const base = 'a: 1   # one\nb: 2\nc: 3\n'
    expect(mergeTexts(base, `# mine\n${base}`, `${base}# theirs\n`).text).toBe(
      `# mine\n${base}# theirs\n`,
    )
  })

  it('[D4] drops neither value of a conflict: choosing either gives it', () => {
    const bases = file.chain(([name, base]) => {
      const inputs = [...placesInText(openFile(base, parseSource(base)))]
        .filter(([, place]) => place.kind === 'written')
        .map(([path]) => path as InputPath)
      return fc.tuple(fc.constant(name), fc.constant(base), fc.constantFrom(...inputs))
    })
    let conflicting = 0
    fc.assert(
      fc.property(bases, ([name, base, path]) => {
        const mine = setEstimate(base, path, '11').text
        const theirs = setEstimate(base, path, '22').text
        const merge = mergeTexts(base, mine, theirs)
        if (mine === base || theirs === base || merge.kind === 'whole-file') return
        conflicting++
        expect(merge.conflicts, `${name} ${path}`).toHaveLength(1)
        const [conflict] = merge.conflicts
        // A list is one value: then the whole of it is shown.
        expect(conflict!.mine).toContain('11')
        expect(conflict!.theirs).toContain('22')
        const choose = (side: 'mine' | 'theirs'): string =>
          mergeTexts(base, mine, theirs, new Map([[conflict!.path, side]])).text
        expect(said(choose('mine'))).toBe(said(mine))
        expect(said(choose('theirs'))).toBe(said(theirs))
      }),
      { numRuns: 50 },
    )
    expect(conflicting).toBeGreaterThan(20)
  })

  it('[D5] compares a value written short with one written long', () => {
    const base = 'quantities:\n  q: 40%   # so far\n'
    const why = setAttribution(base, 'quantities.q' as InputPath, { why: 'read' }).text
    const value = setEstimate(base, 'quantities.q' as InputPath, '50%').text
    for (const merge of [mergeTexts(base, why, value), mergeTexts(base, value, why)]) {
      expect(merge).toMatchObject({ kind: 'by-field', conflicts: [] })
      expect(merge.text).toBe('quantities:\n  q: {value: 50%, why: read}   # so far\n')
    }
  })

  it('shows what one removed and the other changed, and what both added under one name', () => {
    const base = 'parties:\n  a: A\n  b: B\nx: {k: 1}\n'
    const merge = mergeTexts(base, base.replace('  b: B\n', ''), base.replace('b: B', 'b: Bea'))
    expect(merge.conflicts).toEqual([{ path: 'parties.b', base: 'B', mine: null, theirs: 'Bea' }])
    expect(merge.text).toBe(base.replace('  b: B\n', ''))
    const theirs = new Map([['parties.b', 'theirs']] as const)
    expect(
      mergeTexts(base, base.replace('  b: B\n', ''), base.replace('b: B', 'b: Bea'), theirs).text,
    ).toBe(base.replace('b: B', 'b: Bea'))
    const added = mergeTexts(base, `${base}z: 1\n`, `${base}z: 2\n`)
    expect(added.conflicts).toEqual([{ path: 'z', base: null, mine: '1', theirs: '2' }])
  })

  it('merges an id renamed by one with a value changed by the other nowhere near it', () => {
    const van = readFileSync(new URL('used-van.yaml', catalog), 'utf8')
    const party = readCase(van, { file: 'van' }).case!.parties[0]!.id
    const renamed = renameId(van, `parties.${party}`, 'dealer_x').text
    const titled = setText(van, 'title', 'Another van').text
    const merge = mergeTexts(van, renamed, titled)
    expect(merge.conflicts).toEqual([])
    expect(merge.text).toBe(setText(renamed, 'title', 'Another van').text)
  })

  it('[D6] leaves the choice of a whole file where one cannot be read, and says which', () => {
    const merge = mergeTexts('a: 1\n', 'a: ]\n', 'a: 2\n')
    expect(merge).toMatchObject({
      ...{ kind: 'whole-file', text: 'a: ]\n', why: { kind: 'not-yaml', which: 'mine' } },
      conflicts: [{ path: '', mine: 'a: ]\n', theirs: 'a: 2\n' }],
    })
    expect(mergeTexts('a: 1\n', 'a: ]\n', 'a: 2\n', new Map([['', 'theirs']])).text).toBe('a: 2\n')
    expect(mergeTexts('a: 1\n', 'a: 1\na: 2\n', 'a: 3\n').why).toEqual({ kind: 'shared' })
  })
})

/** The definition, exponential in nothing but slow. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  if (a[0] === b[0]) return 1 + longestCommon(a.slice(1), b.slice(1))
  return Math.max(longestCommon(a.slice(1), b), longestCommon(a, b.slice(1)))
}
