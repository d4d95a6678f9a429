import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { nasty } from '../../test/nasty.ts'
import { topKeys } from '../read/sections.ts'
import { readCase } from '../readCase.ts'
import { templateNames, templateText } from '../templates/templates.ts'
import { caseSchema, caseSchemaJson } from './caseSchema.ts'

const root = new URL('../../../../', import.meta.url)
const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true })
ajv.addKeyword('defaultSnippets')

function casesUnder(folder: string): readonly (readonly [string, string])[] {
  const url = new URL(folder, root)
  if (!existsSync(url)) return []
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => [`${folder}${name}`, readFileSync(new URL(name, url), 'utf8')] as const)
}

/** As YAML's language servers read a file before they ask the schema. */
const dataOf = (text: string): unknown => parseDocument(text, { version: '1.2' }).toJS()

describe('caseSchema', () => {
  const validate = ajv.compile(caseSchema())

  it('is JSON, and a schema of draft-07', () => {
    const parsed = JSON.parse(caseSchemaJson())
    expect(parsed).toEqual(caseSchema())
    expect(ajv.validateSchema(parsed)).toBe(true)
    expect(parsed.$schema).toBe('http://json-schema.org/draft-07/schema#')
  })

  it('accepts every case the reader accepts: catalogue, examples, goldens and templates', () => {
    const files = [
      ...casesUnder('catalog/'),
      ...casesUnder('examples/'),
      ...casesUnder('packages/casefile/test/golden/'),
      ...Object.entries(nasty),
      ...templateNames.map(name => [name, templateText(name, '2026-03-02')] as const),
    ]
    let accepted = 0
    for (const [name, text] of files) {
      const readFile = (path: string): string | null => {
        const beside = new URL(path, new URL(name, root))
        return existsSync(beside) ? readFileSync(beside, 'utf8') : null
      }
      if (readCase(text, { file: name, readFile }).case === null) continue
      accepted++
      const isValid = validate(dataOf(text))
      expect(isValid ? [] : validate.errors, name).toEqual([])
    }
    expect(accepted).toBeGreaterThan(10)
  })

  it('points out what an editor can know to be wrong', () => {
    const good = dataOf(templateText('ceasefire', '2026-03-02')) as Record<string, object>
    const wrong: Record<string, unknown>[] = [
      { ...good, parley: 2 },
      { ...good, as_of: 'March' },
      { ...good, ranges: 80 },
      { ...good, parties: { ...good['parties'], 'the bear': 'Bear' } },
      { ...good, parties: { a: { role: 'decide' } } },
      { ...good, issues: { line: { ordered: 'maybe', options: ['a'] } } },
      { ...good, worth: { government: { combine: 'mean' } } },
      { ...good, compliance: { government: 0.5 } },
      { ...good, rules: { never: {} } },
    ]
    expect(validate(good)).toBe(true)
    for (const data of wrong) expect(validate(data), JSON.stringify(data).slice(0, 200)).toBe(false)
  })

  it('leaves the user’s own keys, unknown keys and later sections alone', () => {
    const good = dataOf(templateText('blank', '2026-03-02')) as Record<string, unknown>
    const parties = good['parties'] as Record<string, Record<string, unknown>>
    for (const data of [
      { ...good, 'x-note': [1, { a: 2 }] },
      { ...good, someday: { a: 1 } },
      { ...good, moves: { aid: { by: 'ours', colour: 'blue' } }, options: 5 },
      { ...good, parties: { ...parties, 'x-map': 'note' } },
      { ...good, parties: { ...parties, ours: { ...parties['ours'], colour: 'blue' } } },
    ]) {
      expect(validate(data) ? [] : validate.errors).toEqual([])
    }
  })

  it('knows every key the reader knows at the top', () => {
    const { properties } = caseSchema() as { properties: object }
    expect(Object.keys(properties).sort()).toEqual([...topKeys].sort())
  })

  it('describes every key that can be typed', () => {
    const missing: string[] = []
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { properties, additionalProperties, anyOf, items } = schema as Record<string, unknown>
      for (const [key, value] of Object.entries(
        (properties ?? {}) as Record<string, object | true>,
      )) {
        // A key that a condition only names is described where it stands.
        if (value === true) continue
        const at = `${path}.${key}`
        if (
          !('description' in value) &&
          !('$ref' in value) &&
          !('enum' in value) &&
          key !== 'value'
        ) {
          missing.push(at)
        }
        visit(value, at)
      }
      visit(additionalProperties, `${path}.*`)
      visit(items, `${path}[]`)
      for (const branch of (anyOf ?? []) as unknown[]) visit(branch, path)
    }
    visit(caseSchema(), '')
    expect(missing).toEqual([])
  })

  it('offers only what the reader takes', () => {
    // The examples of the schema, each written where it belongs, give no remark about their form.
    const definitions = (caseSchema() as { definitions: Record<string, { examples?: unknown[] }> })
      .definitions
    const places: Record<string, (value: string) => string> = {
      chance: value => `s: {chance: "${value}", worth: 10}, t: {chance: rest, worth: 20}`,
      worth: value => `s: {chance: 50%, worth: "${value}"}, t: {chance: rest, worth: 20}`,
    }
    for (const [name, write] of Object.entries(places)) {
      for (const value of definitions[name]!.examples as string[]) {
        if (value === 'rest') continue
        const text = templateText('blank', '2026-03-02').replace(
          'walk_away: {name: Walk away, worth: 30 to 50}',
          `walk_away: {scenarios: {${write(value)}}}`,
        )
        const { diagnostics } = readCase(text, { file: name })
        expect(diagnostics, `${name}: ${value}`).toEqual([])
      }
    }
  })
})
