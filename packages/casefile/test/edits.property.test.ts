import type { InputPath } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAlias, isMap, isScalar } from 'yaml'
import type { InputPlace } from '../src/edit/inputPlace.ts'
import { parseSource } from '../src/edit/parseSource.ts'
import { placesInText } from '../src/edit/placesInText.ts'
import { removeEntry } from '../src/edit/removeEntry.ts'
import { setEstimate } from '../src/edit/setEstimate.ts'
import { setText } from '../src/edit/setText.ts'
import {
  childAt,
  childrenOf,
  isEmptySpot,
  openFile,
  pathOf,
  type Spot,
  scalarText,
} from '../src/edit/spot.ts'
import { diffLines } from './diffLines.ts'
import { commentsOf, dataOf } from './laws.ts'
import { nasty } from './nasty.ts'

const files = Object.entries(nasty)
const opened = (text: string): ReturnType<typeof openFile> => openFile(text, parseSource(text))
const placesIn = (text: string): ReadonlyMap<string, InputPlace> => placesInText(opened(text))

/** The value at a path as the reader would take it, bare or long; null when it is not written. */
function estimateAt(text: string, path: string): string | null {
  const place = placesIn(text).get(path)
  if (place?.kind !== 'written') return null
  const spot = isMap(place.spot.node) ? childAt(opened(text), place.spot, 'value') : place.spot
  return scalarText(spot)?.trim().replace(/\s+/g, ' ') ?? null
}

/** Every value of a file and its path, scalars and the rest. */
function spotsIn(text: string): readonly Spot[] {
  const file = opened(text)
  const all: Spot[] = []
  const visit = (spot: Spot): void => {
    for (const child of childrenOf(file, spot)) {
      all.push(child)
      // What an alias repeats is visited where it stands.
      if (!isAlias(child.pair?.value)) visit(child)
    }
  }
  visit(file.root)
  return all
}

/** Every scalar of a file with its path. */
function factsOf(text: string): readonly string[] {
  return spotsIn(text)
    .filter(spot => isScalar(spot.node))
    .map(spot => `${pathOf(spot)}=${scalarText(spot)}`)
}

const estimates = fc.oneof(
  fc.constantFrom(
    '0.30',
    '40% to 60%',
    '10 | 20 | 30',
    'likely',
    'q * 2 - 1',
    '$30m',
    '-15',
    '1e3',
  ),
  fc.constantFrom(
    'normal(50, 10)',
    'mixture(70% of 40 to 60, 30% of 80 to 90)',
    '# odd',
    '{a',
    '] b',
    'a: b',
    "it's",
    '"x"',
    '- 1',
    '*x',
    '&y 1',
    '!z',
    '@',
    '%',
    '| 3',
    '~',
    'null',
    'NO',
    '12:30',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter(s => s.trim() !== ''),
)
const prose = fc.oneof(
  fc.constantFrom(
    'NO',
    'on',
    '12:30',
    '1_000',
    '012',
    '',
    ' x ',
    'a\nb',
    'a\n\n b',
    'x: y # z',
    "it's",
    'ok',
    'Київ 🕊️',
    'tab\there',
    '\u202E',
    '---',
    'true',
    '3.5',
    '-',
    '?',
    'a '.repeat(80).trim(),
  ),
  fc.string({ maxLength: 20, unit: 'binary' }).filter(s => !/[\uD800-\uDFFF]/.test(s)),
)

describe('setEstimate', () => {
  it('writes what was given at every input of every nasty file, and nothing else', () => {
    for (const [name, text] of files) {
      const before = dataOf(text)
      const facts = factsOf(text)
      const places = placesIn(text)
      /** What the file says besides the value at a path; a bare course may move under a key of its own. */
      const others = (path: string): readonly string[] => {
        const place = places.get(path)!
        if (place.kind === 'implied') return facts
        const at = pathOf(place.kind === 'written' ? place.spot : place.holder)
        return facts.filter(fact => !fact.startsWith(`${at}=`) && !fact.startsWith(`${at}.value=`))
      }
      for (const path of places.keys()) {
        fc.assert(
          fc.property(estimates, written => {
            const result = setEstimate(text, path as InputPath, written)
            if (result.diagnostics.length > 0) {
              expect(result.text).toBe(text)
              expect(result.diagnostics[0]!.code).toMatch(/^(shared-value|wrong-shape)$/)
              return
            }
            const wanted = written.trim().replace(/\s+/g, ' ')
            expect(estimateAt(result.text, path), `${name}: ${path}\n${result.text}`).toBe(wanted)
            expect(commentsOf(result.text)).toEqual(commentsOf(text))
            const now = factsOf(result.text)
            expect(now, `${name}: ${path}`).toEqual(expect.arrayContaining([...others(path)]))
          }),
          { numRuns: 8, seed: 2 },
        )
      }
      expect(dataOf(text)).toEqual(before)
    }
  })

  it('changes one line where the value stood on one, and no byte of any other', () => {
    let edits = 0
    for (const [name, text] of files) {
      for (const [path, place] of placesIn(text)) {
        const result = setEstimate(text, path as InputPath, '12 to 34')
        if (result.text === text) continue
        edits++
        const { removed, added } = diffLines(text, result.text)
        const about = `${name}: ${path}\n-${removed.join('-')}+${added.join('+')}`
        const spot = place.kind === 'written' ? place.spot : null
        const written = spot && (isMap(spot.node) ? childAt(opened(text), spot, 'value') : spot)
        const source = written?.node?.range
          ? text.slice(written.node.range[0], written.node.range[1]).trimEnd()
          : ''
        if (source.includes('\n')) continue
        if (spot) expect([removed.length, added.length], about).toEqual([1, 1])
        else expect(added.length - removed.length, about).toBeLessThanOrEqual(5)
      }
    }
    expect(edits).toBeGreaterThan(60)
  })

  it('is undone by writing the old value back', () => {
    for (const [name, text] of files) {
      for (const [path, place] of placesIn(text)) {
        const old = estimateAt(text, path)
        if (old === null || place.kind !== 'written') continue
        const { node } = place.spot
        const source = node?.range ? text.slice(node.range[0], node.range[1]) : ''
        // A value over several lines comes back on one; an empty one has nothing to write back.
        if (/\n/.test(source.trimEnd()) || isEmptySpot(place.spot) || !isScalar(node)) continue
        const there = setEstimate(text, path as InputPath, '12 to 34')
        const back = setEstimate(there.text, path as InputPath, old)
        expect(back.text, `${name}: ${path}`).toBe(text)
      }
    }
  })

  it('is undone by removing what it added', () => {
    let added = 0
    for (const [name, text] of files) {
      for (const [path, place] of placesIn(text)) {
        if (place.kind !== 'absent' || place.keys.length > 1) continue
        const there = setEstimate(text, path as InputPath, '12')
        if (there.diagnostics.length > 0 || scalarText(place.holder)) continue
        if (childrenOf(opened(text), place.holder).length === 0) continue
        const file = opened(there.text)
        const now = placesInText(file).get(path)
        if (now?.kind !== 'written' || now.spot.key === 'worth') continue
        const back = removeEntry(there.text, pathOf(now.spot))
        expect(back.text, `${name}: ${path}\n${there.text}`).toBe(text)
        added++
      }
    }
    expect(added).toBeGreaterThan(10)
  })
})

describe('setText', () => {
  it('writes any words over any value, and they are read as exactly those words', () => {
    for (const [name, text] of files) {
      for (const spot of spotsIn(text)) {
        if (!isScalar(spot.node) || spot.shared !== null) continue
        const path = pathOf(spot)
        fc.assert(
          fc.property(prose, words => {
            const result = setText(text, path, words)
            expect(result.diagnostics, `${name}: ${path}`).toEqual([])
            const now = spotsIn(result.text).find(other => pathOf(other) === path)
            const value = isScalar(now?.node) ? now.node.value : undefined
            // A block of text that keeps a line break at its end keeps it.
            const isBlock = isScalar(now?.node) && now.node.type?.startsWith('BLOCK') === true
            const read = isBlock ? String(value).replace(/\n+$/, '') : value
            expect(read, `${name}: ${path}\n${result.text}`).toBe(words)
            expect(commentsOf(result.text)).toEqual(commentsOf(text))
          }),
          { numRuns: 10, seed: 3 },
        )
      }
    }
  })
})

describe('removeEntry', () => {
  it('takes out any entry, and what stands around it is read as before', () => {
    for (const [name, text] of files) {
      const all = spotsIn(text)
      for (const spot of all) {
        const path = pathOf(spot)
        const result = removeEntry(text, path)
        if (result.diagnostics.length > 0) {
          expect(result.diagnostics[0]!.code, `${name}: ${path}`).toBe('shared-value')
          continue
        }
        const about = `${name}: ${path}\n${result.text}`
        const left = spotsIn(result.text)
        const others = all.filter(other => !isInside(other, spot))
        expect(left.length, about).toBe(others.length)
        // Items of a list move up, and what held only this holds nothing.
        const isNamed = (other: Spot): boolean => spot.pair !== null && !isInside(spot, other)
        const facts = (spots: readonly Spot[]): string[] =>
          spots.filter(isNamed).map(other => `${pathOf(other)}=${scalarText(other) ?? ''}`)
        expect(facts(left), about).toEqual(expect.arrayContaining(facts(others)))

        const { removed, added } = diffLines(text, result.text)
        expect(added.length, about).toBeLessThanOrEqual(removed.length)
        const kept = commentsOf(result.text)
        expect(kept, about).toEqual(commentsOf(text).filter(comment => kept.includes(comment)))
      }
    }
  })
})

function isInside(spot: Spot, top: Spot): boolean {
  for (let at: Spot | null = spot; at; at = at.holder) if (at === top) return true
  return false
}
