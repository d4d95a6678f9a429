import { readdirSync, readFileSync } from 'node:fs'
import type { InputPath } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { isAlias, isMap, isScalar } from 'yaml'
import type { Edit } from '../src/edit/edit.ts'
import { parseSource } from '../src/edit/parseSource.ts'
import { placesInText } from '../src/edit/placesInText.ts'
import { referencesIn } from '../src/edit/references.ts'
import { childAt, childrenOf, openFile, pathOf, type Spot, scalarText } from '../src/edit/spot.ts'
import {
  addBelief,
  addCourse,
  addEntry,
  addIssue,
  addParty,
  addProposal,
  addSource,
  entry,
  readCase,
  removeBelief,
  removeEntry,
  renameId,
  setAttribution,
} from '../src/index.ts'
import { diffLines } from './diffLines.ts'
import { commentsOf, dataOf } from './laws.ts'
import { nasty } from './nasty.ts'

const catalog = new URL('../../../catalog/', import.meta.url)
const catalogue = readdirSync(catalog)
  .filter(name => name.endsWith('.yaml'))
  .map(name => [name, readFileSync(new URL(name, catalog), 'utf8')] as const)
const files = [...Object.entries(nasty), ...catalogue]
const opened = (text: string): ReturnType<typeof openFile> => openFile(text, parseSource(text))

function spotsIn(text: string): readonly Spot[] {
  const file = opened(text)
  const all: Spot[] = []
  const visit = (spot: Spot): void => {
    for (const child of childrenOf(file, spot)) {
      all.push(child)
      if (!isAlias(child.pair?.value)) visit(child)
    }
  }
  visit(file.root)
  return all
}

function factsOf(text: string): readonly string[] {
  return spotsIn(text)
    .filter(spot => isScalar(spot.node) && spot.node.value !== null)
    .map(spot => `${pathOf(spot)}=${scalarText(spot)!.replace(/\n$/, '')}`)
}

/** Each adds under an id that no file has, and says where what it added is removed from. */
const additions: Readonly<
  Record<string, (text: string) => Readonly<{ edit: Edit; path: string }>>
> = {
  addParty: text => ({
    edit: addParty(text, 'newcomer', { name: 'NO: it’s "new"', role: 'shapes' }),
    path: 'parties.newcomer',
  }),
  addIssue: text => ({
    edit: addIssue(text, 'newcomer', {
      kind: 'named',
      name: 'New, and long enough to need lines of its own where it cannot stand on one line of them',
      options: [
        { id: '1991', name: 'Border of 1991' },
        { id: 'low', name: 'on' },
      ],
      isOrdered: true,
    }),
    path: 'issues.newcomer',
  }),
  addSource: text => ({
    edit: addSource(text, 'newcomer', { title: 'T # t', authors: ['A, B', 'C'], issued: '2012' }),
    path: 'sources.newcomer',
  }),
  addProposal: text => ({
    edit: addProposal(text, 'newcomer', 'P', new Map([['x', 'l']])),
    path: 'deals.newcomer',
  }),
  addCourse: text => {
    const file = opened(text)
    const parties = spotsIn(text).find(spot => pathOf(spot) === 'parties')!
    const party = childrenOf(file, parties)[0]!.key
    const course = { name: 'N', cost: '0.50', worth: '10 to 20' }
    return {
      edit: addCourse(text, party, 'newcomer', course),
      path: `if_talks_fail.${party}.newcomer`,
    }
  },
  addEntry: text => ({
    edit: addEntry(
      text,
      'x-own',
      'newcomer',
      entry.fields({ a: entry.spelled('0.30'), b: entry.list([entry.text('NO')]) }),
    ),
    path: 'x-own.newcomer',
  }),
}

describe.each(Object.entries(additions))('%s', (_name, add) => {
  it('adds to every file, and takes nothing from it', () => {
    for (const [name, text] of files) {
      const { edit, path } = add(text)
      const about = `${name}\n${edit.text}`
      if (edit.diagnostics.length > 0) {
        expect(edit.text, about).toBe(text)
        expect(edit.diagnostics[0]!.code, about).toBe('shared-value')
        continue
      }
      const facts = factsOf(edit.text)
      // A typed value moves under a key of its own.
      const kept = factsOf(text).filter(fact => !/^if_talks_fail\.[^.]+(\.value)?=/.test(fact))
      expect(facts, about).toEqual(expect.arrayContaining(kept))
      expect(
        facts.some(fact => fact.startsWith(`${path}.`)),
        about,
      ).toBe(true)
      expect(commentsOf(edit.text), about).toEqual(commentsOf(text))
      expect(diffLines(text, edit.text).removed.length, about).toBeLessThanOrEqual(1)
    }
  })

  it('is undone by removing what it added', () => {
    for (const [name, text] of files) {
      const { edit, path } = add(text)
      const section = path.slice(0, path.lastIndexOf('.'))
      const before = spotsIn(text).find(spot => pathOf(spot) === section)
      if (edit.diagnostics.length > 0 || !before || !isMap(before.node)) continue
      if (childAt(opened(text), before, 'value')) continue
      expect(removeEntry(edit.text, path).text, `${name}\n${edit.text}`).toBe(text)
    }
  })
})

describe('addBelief', () => {
  it('is undone by removeBelief in every file, for every input', () => {
    let added = 0
    for (const [name, text] of files) {
      const file = opened(text)
      const parties = spotsIn(text).find(spot => pathOf(spot) === 'parties')!
      const holder = childrenOf(file, parties)[0]!.key
      const paths = [...placesInText(file).keys()].filter(path => !path.startsWith('beliefs.'))
      for (const [i, path] of paths.entries()) {
        if (paths.length > 20 && i % 19 !== 0) continue
        const belief = { value: '10 to 20', why: 'a: guess', strength: '0.50' }
        const there = addBelief(text, holder, path as InputPath, belief)
        if (there.diagnostics.length > 0) continue
        const back = removeBelief(there.text, holder, path as InputPath)
        const about = `${name}: ${path}\n${there.text}`
        expect(back.diagnostics, about).toEqual([])
        // An empty map or section of beliefs goes with the last of them.
        const hadBeliefs = spotsIn(text).some(spot => pathOf(spot).startsWith(`beliefs.${holder}.`))
        const hadSection = spotsIn(text).some(spot => pathOf(spot) === 'beliefs')
        if (hadBeliefs || !hadSection) expect(back.text, about).toBe(text)
        else expect(factsOf(back.text), about).toEqual(factsOf(text))
        added++
      }
    }
    expect(added).toBeGreaterThan(50)
  })
})

describe('setAttribution', () => {
  it('writes a class and a reason beside every value, and leaves the value and the rest', () => {
    let written = 0
    for (const [name, text] of Object.entries(nasty)) {
      for (const [path, place] of placesInText(opened(text))) {
        if (place.kind !== 'written') continue
        const given = { class: 'assumed', why: 'a, b: c # d' } as const
        const result = setAttribution(text, path as InputPath, given)
        if (result.diagnostics.length > 0) {
          expect(result.text).toBe(text)
          continue
        }
        written++
        const about = `${name}: ${path}\n${result.text}`
        const now = placesInText(opened(result.text)).get(path)
        const facts = factsOf(result.text)
        // A value typed under a party has its attribution beside it.
        const isBeside = now?.kind === 'written' && isScalar(now.spot.node)
        const spot = now?.kind === 'written' ? now.spot : null
        const at = spot ? pathOf(isBeside ? spot.holder! : spot) : ''
        expect(facts, about).toContain(`${at}.class=assumed`)
        expect(facts, about).toContain(`${at}.why=a, b: c # d`)
        const own = pathOf(place.spot)
        const others = factsOf(text).filter(
          fact => !fact.startsWith(`${own}=`) && !fact.startsWith(`${own}.`),
        )
        expect(facts, about).toEqual(expect.arrayContaining(others))
        expect(commentsOf(result.text), about).toEqual(commentsOf(text))
      }
    }
    expect(written).toBeGreaterThan(50)
  })
})

describe('renameId', () => {
  it('is undone by renaming back, for everything with an id in every file', () => {
    let renamed = 0
    for (const [name, text] of files) {
      const targets = [...new Set(referencesIn(opened(text)).map(reference => reference.to))]
      for (const [i, target] of targets.entries()) {
        if (targets.length > 30 && i % 7 !== 0) continue
        const there = renameId(text, target, 'zz_new')
        if (there.diagnostics.length > 0) {
          expect(there.text, `${name}: ${target}`).toBe(text)
          continue
        }
        const id =
          target.startsWith('issues.') && target.includes('.options.')
            ? target.slice(target.indexOf('.options.') + '.options.'.length)
            : target.slice(target.lastIndexOf('.') + 1)
        const back = renameId(there.text, `${target.slice(0, -id.length)}zz_new`, id)
        expect(back.diagnostics, `${name}: ${target}`).toEqual([])
        expect(back.text, `${name}: ${target}`).toBe(text)
        renamed++
      }
    }
    expect(renamed).toBeGreaterThan(100)
  })

  it('leaves a case of the catalogue a case', () => {
    for (const [name, text] of catalogue) {
      const readFile = (path: string): string | null => {
        try {
          return readFileSync(new URL(path, catalog), 'utf8')
        } catch {
          return null
        }
      }
      const errors = (of: string): readonly string[] =>
        readCase(of, { file: name, readFile })
          .diagnostics.filter(found => found.severity === 'error')
          .map(found => found.message)
      if (errors(text).length > 0) continue
      const targets = [...new Set(referencesIn(opened(text)).map(reference => reference.to))]
      for (const [i, target] of targets.entries()) {
        if (i % 13 !== 0) continue
        const result = renameId(text, target, 'zz_new')
        if (result.diagnostics.length === 0) {
          expect(errors(result.text), `${name}: ${target}`).toEqual([])
          dataOf(result.text)
        }
      }
    }
  })
})
