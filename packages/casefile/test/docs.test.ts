import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorCodes, readCase, severityOf, warningCodes } from '../src/index.ts'
import { said } from './caseText.ts'

const root = new URL('../../../', import.meta.url)
const page = (path: string): string => readFileSync(new URL(path, root), 'utf8')

describe('docs/case-file/errors.md', () => {
  const [, errors = '', warnings = ''] = page('docs/case-file/errors.md').split(/^## .*$/m)
  const codesIn = (text: string): readonly string[] =>
    [...text.matchAll(/^\| <a id="([^"]+)"><\/a>`([^`]+)` \| /gm)].map(([, anchor, code]) => {
      expect(anchor).toBe(code)
      return code!
    })

  it('has a row for every code, under its severity, and a code for every row', () => {
    expect(codesIn(errors)).toEqual([...errorCodes].sort())
    expect(codesIn(warnings)).toEqual([...warningCodes].sort())
  })

  it('fills every column', () => {
    for (const line of `${errors}${warnings}`.split('\n').filter(text => text.startsWith('| <a'))) {
      const cells = line.slice(1, -1).split(' | ')
      expect(cells, line).toHaveLength(4)
      for (const cell of cells) expect(cell.trim().length, line).toBeGreaterThan(3)
    }
  })
})

describe('the golden files', () => {
  const folder = new URL('packages/casefile/test/golden/', root)
  const shown = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  // Said by edits, which read no file; and a file too large to keep, which guardText.test.ts makes.
  const elsewhere = ['shared-value', 'too-large', 'unknown-entry']

  it('show every code, with its severity', () => {
    const codes = [...errorCodes, ...warningCodes].filter(code => !elsewhere.includes(code))
    expect(codes.filter(code => !shown.includes(`  ${severityOf(code)}[${code}]  `))).toEqual([])
  })

  it('say nothing that blames, begs, shouts or means nothing', () => {
    const sentences = shown
      .split('\n')
      .filter(line => / {2}(error|warning)\[|= (hint|see)/.test(line))
      .join('\n')
    expect(sentences).not.toMatch(
      /\binvalid\b|\bplease\b|\billegal\b|\byou must\b|\bsorry\b|\boops\b/i,
    )
    expect(sentences).not.toMatch(/error:|NaN|undefined|\[object|Infinity|! |!$/m)
  })

  it('end every sentence without a full stop and begin it without a capital', () => {
    for (const [, , message] of shown.matchAll(/ {2}(error|warning)\[[^\]]+\] {2}(.+)/g)) {
      expect(message).not.toMatch(/\.$/)
      expect(message).not.toMatch(/^[A-Z][a-z]/)
    }
  })
})

describe('docs/case-file/format.md', () => {
  const examples = [...page('docs/case-file/format.md').matchAll(/^```yaml\n(.*?)^```$/gms)].map(
    ([, text]) => text!,
  )
  const cases = examples.filter(text => text.startsWith('parley: 1'))

  it.each(cases.map(text => [/^title: (.*)$/m.exec(text)![1], text]))(
    'reads %s without a remark',
    (_, text) => {
      const { case: given, diagnostics } = readCase(text!, { file: 'format.md' })
      expect(said(diagnostics)).toEqual([])
      expect(given).not.toBeNull()
    },
  )

  it('shows at least a least case and a whole one, and labels pieces as pieces', () => {
    expect(cases.length).toBeGreaterThanOrEqual(2)
    for (const piece of examples.filter(text => !cases.includes(text))) {
      expect(piece).toMatch(/^# a piece of a case\n/)
    }
  })
})

describe('SPEC.md', () => {
  const spec = page('packages/casefile/SPEC.md')
  // Rules of time [T], of openings [C], of what moves do [M9–M11] and of ends of scales [W10] say what is computed, and are
  // cited where it is.
  const rules = [...spec.matchAll(/^- \*\*\[([A-Z]\d+)\]\*\*/gm)].map(([, rule]) => rule!)
  const casefile = new URL('packages/casefile/', root)
  const tests = (folder: URL): string =>
    readdirSync(folder, { withFileTypes: true })
      .map(entry => {
        const at = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, folder)
        if (entry.isDirectory()) return tests(at)
        return /\.test\.ts$|\.yaml$/.test(entry.name) ? readFileSync(at, 'utf8') : ''
      })
      .join('\n')

  it('numbers no two rules alike', () => {
    expect(new Set(rules).size).toBe(rules.length)
  })

  it('has a test for every rule', () => {
    const cited = tests(new URL('src/', casefile)) + tests(new URL('test/', casefile))
    expect(
      rules.filter(rule => !/^[CT]|^M(9|1\d)$|^W10$/.test(rule) && !cited.includes(`[${rule}]`)),
    ).toEqual([])
  })
})
