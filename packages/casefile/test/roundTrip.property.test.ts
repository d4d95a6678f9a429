import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type InputPath, inputsOf } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { isScalar } from 'yaml'
import { edit } from '../src/edit/edit.ts'
import { parseSource } from '../src/edit/parseSource.ts'
import { placesInText } from '../src/edit/placesInText.ts'
import { setEstimate } from '../src/edit/setEstimate.ts'
import { setText } from '../src/edit/setText.ts'
import { childrenOf, openFile, pathOf, type Spot, scalarText } from '../src/edit/spot.ts'
import { type ReadResult, readCase } from '../src/readCase.ts'
import { templateNames, templateText } from '../src/templates/templates.ts'
import { nasty } from './nasty.ts'

const root = new URL('../../../', import.meta.url)

/** Every case of a folder and the folders in it. */
function casesUnder(folder: string): readonly (readonly [string, string])[] {
  const url = new URL(folder, root)
  if (!existsSync(url)) return []
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => [`${folder}${name}`, readFileSync(new URL(name, url), 'utf8')] as const)
}

const catalogue = casesUnder('catalog/')
const valid = [
  ...catalogue,
  ...casesUnder('examples/'),
  ...templateNames.map(name => [name, templateText(name, '2026-03-02')] as const),
].filter(([name, text]) => read(name, text).case !== null)
const all = [
  ...catalogue,
  ...Object.entries(nasty),
  ...casesUnder('packages/casefile/test/golden/'),
]

/** Reads a case with what lies beside it. */
function read(name: string, text: string): ReadResult {
  const readFile = (path: string): string | null => {
    const beside = new URL(path, new URL(name, root))
    return existsSync(beside) ? readFileSync(beside, 'utf8') : null
  }
  return readCase(text, { file: name, readFile })
}

function scalarsOf(text: string): readonly Spot[] {
  const file = openFile(text, parseSource(text))
  const found: Spot[] = []
  const visit = (spot: Spot): void => {
    for (const child of childrenOf(file, spot)) {
      if (isScalar(child.node) && child.node.value !== null) found.push(child)
      visit(child)
    }
  }
  visit(file.root)
  return found
}

describe('reading and writing back', () => {
  it('[F4] changes no byte of any catalogue case, example or golden, or of the nasty files', () => {
    expect(catalogue.length).toBeGreaterThan(5)
    for (const [name, text] of all) {
      const before = JSON.stringify(read(name, text))
      expect(edit(text, () => []).text, name).toBe(text)
      expect(JSON.stringify(read(name, text)), name).toBe(before)
    }
  })

  it('[F4] writing every input as it was written changes no byte of any case', () => {
    let written = 0
    for (const [name, text] of valid) {
      const given = read(name, text).case!
      const places = placesInText(openFile(text, parseSource(text)))
      for (const [i, { path, input }] of inputsOf(given).entries()) {
        const place = places.get(path)
        expect(place, `${name}: no place for ${path}`).toBeDefined()
        if (place!.kind !== 'written' || input.written === '') continue
        // Every edit parses the file: of a long case every seventh is tried.
        if (places.size > 60 && i % 7 !== 0) continue
        const result = setEstimate(text, path as InputPath, input.written)
        const isShared = result.diagnostics[0]?.code === 'shared-value'
        if (!isShared) expect(result.diagnostics, `${name}: ${path}`).toEqual([])
        expect(result.text === text, `${name}: ${path}`).toBe(true)
        written++
      }
    }
    expect(written).toBeGreaterThan(100)
  })

  it('writing every text of a nasty file as it reads changes no value of it', () => {
    for (const [name, text] of Object.entries(nasty)) {
      for (const spot of scalarsOf(text)) {
        if (spot.shared !== null) continue
        const result = setText(text, pathOf(spot), scalarText(spot)!)
        expect(result.text, `${name}: ${pathOf(spot)}`).toBe(text)
      }
    }
  })

  it('finds every input of a case where the reader finds it', () => {
    for (const [name, text] of valid) {
      const { spans, case: given } = read(name, text)
      const file = openFile(text, parseSource(text))
      const places = placesInText(file)
      for (const { path } of inputsOf(given!)) {
        const place = places.get(path)!
        if (place.kind !== 'written') continue
        const value = childrenOf(file, place.spot).find(child => child.key === 'value')
        const [start] = (value ?? place.spot).span
        expect(spans.get(path)?.[0], `${name}: ${path}`).toBe(start)
      }
    }
  })
})
