import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commentsOf, dataOf } from '../../test/laws.ts'
import { nasty } from '../../test/nasty.ts'
import { readCase } from '../readCase.ts'
import { templateNames, templateText } from '../templates/templates.ts'
import { fmt } from './fmt.ts'

const catalog = new URL('../../../../catalog/', import.meta.url)
const catalogue = readdirSync(catalog)
  .filter(name => name.endsWith('.yaml'))
  .map(name => [name, readFileSync(new URL(name, catalog), 'utf8')] as const)
const files = [
  ...Object.entries(nasty),
  ...catalogue,
  ...templateNames.map(name => [name, templateText(name, '2026-03-02')] as const),
]

describe('fmt', () => {
  it('does nothing more the second time', () => {
    for (const [name, text] of files) {
      const once = fmt(text).text
      expect(fmt(once).text, name).toBe(once)
    }
  })

  it('leaves every value as it was, and every case as the reader reads it', () => {
    for (const [name, text] of files) {
      const { text: tidy, diagnostics } = fmt(text)
      expect(diagnostics, name).toEqual([])
      expect(dataOf(tidy), name).toEqual(dataOf(text))
      const [before, after] = [text, tidy].map(each => readCase(each, { file: name }))
      expect(after!.case, name).toEqual(before!.case)
      const kept = before!.diagnostics.filter(found => found.code !== 'yaml-trap')
      expect(
        after!.diagnostics.map(found => found.message),
        name,
      ).toEqual(kept.map(found => found.message))
    }
  })

  it('rewords no comment', () => {
    for (const [name, text] of files) {
      expect(commentsOf(fmt(text).text), name).toEqual(commentsOf(text.replaceAll('\r\n', '\n')))
    }
  })

  it('[F5] quotes what other YAML readers take for something else', () => {
    const text =
      'parties:\n  norway: NO\n  usa: {name: on}\nissues: {nato: yes/no, x: {options: [yes, no]}}\nx-hours: 12:30\n'
    expect(fmt(text).text).toBe(
      "parties:\n  norway: 'NO'\n  usa: {name: 'on'}\nissues: {nato: yes/no, x: {options: [yes, no]}}\nx-hours: 12:30\n",
    )
    expect(fmt('quantities: {a: 012, b: 1_000, c: 0.30}\n').text).toBe(
      "quantities: {a: '012', b: '1_000', c: 0.30}\n",
    )
  })

  it('ends lines and the file as a file ends', () => {
    expect(fmt('a: 1  \r\n\r\nb: 2\t\r\n\r\n\r\n').text).toBe('a: 1\n\nb: 2\n')
    expect(fmt('a: 1').text).toBe('a: 1\n')
    expect(fmt('a: |\n  x  \n  y\n\n').text).toBe('a: |\n  x  \n  y\n\n')
    expect(fmt('a: "x  \n  y"  \nb: 1 # c  \n').text).toBe('a: "x  \n  y"\nb: 1 # c  \n')
  })

  it('indents by two spaces, entry by entry, and moves comments and text along', () => {
    expect(
      fmt(`a:
    # first
    b:
        c: 1   # one
        # about d
        d: |
            text
              more
        e: [1,
            2]
    # last
f:
- g:
     h: 1
-   i: 2
    j: 3
`).text,
    ).toBe(`a:
  # first
  b:
    c: 1   # one
    # about d
    d: |
        text
          more
    e: [1,
        2]
  # last
f:
- g:
    h: 1
-   i: 2
    j: 3
`)
  })

  it('leaves a text alone that does not parse', () => {
    const result = fmt('a: [1\nb: 2  \r\n')
    expect(result.text).toBe('a: [1\nb: 2  \r\n')
    expect(result.diagnostics.length).toBeGreaterThan(0)
  })
})
