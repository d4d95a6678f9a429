import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, diagnose, type Span } from './diagnostic.ts'
import { renderDiagnostics } from './renderDiagnostics.ts'

const about = (span: Span): Diagnostic =>
  diagnose(span, { code: 'unknown-key', message: 'about this', hint: 'type that' })
const render = (source: string, span: Span): string[] =>
  renderDiagnostics(source, [about(span)], { file: 'a.yaml' }).split('\n')
/** The line shown and the carets below it, without the margin. */
const shown = (source: string, span: Span): [string, string] => {
  const [, , text, carets] = render(source, span)
  const margin = carets!.indexOf('|') + 2
  return [text!.slice(margin), carets!.slice(margin)]
}

describe('renderDiagnostics', () => {
  it('writes place, severity, code and sentence, the line, the carets, the hint and the count', () => {
    expect(renderDiagnostics('one: 1\ntwo: 2\n', [about([7, 10])], { file: 'a.yaml' })).toBe(
      `a.yaml:2:1  warning[unknown-key]  about this
  |
2 | two: 2
  | ^^^
  = hint: type that

1 warning.
`,
    )
  })

  it('says nothing where there is nothing to say', () => {
    expect(renderDiagnostics('a: 1', [], { file: 'a.yaml' })).toBe('')
  })

  it('counts errors and warnings apart, and what follows from errors', () => {
    const error = diagnose([0, 1], { code: 'not-yaml', message: 'x' })
    const last = (found: readonly Diagnostic[]) =>
      renderDiagnostics('abc', found, { file: 'f' }).trimEnd().split('\n').at(-1)
    expect(last([error, about([0, 1])])).toBe('1 error, 1 warning. Nothing was computed.')
    expect(last([error, error])).toBe('2 errors. Nothing was computed.')
    expect(last([about([0, 1]), about([0, 1])])).toBe('2 warnings.')
  })

  it('points to other places of the same mistake', () => {
    const related = [{ span: [0, 1] as const, message: 'the first is here' }]
    const text = renderDiagnostics('a: 1\na: 2', [{ ...about([5, 6]), related }], { file: 'f' })
    expect(text).toContain('  = see f:1:1: the first is here\n')
  })

  it('puts carets under wide characters, past tabs and marks', () => {
    expect(shown('a: 二手车 x', [3, 6])).toEqual(['a: 二手车 x', '   ^^^^^^'])
    expect(shown('a:\tx', [3, 4])).toEqual(['a: x', '   ^'])
    expect(shown('e\u0301te\u0301: x', [7, 8])).toEqual(['e\u0301te\u0301: x', '     ^'])
    expect(shown('\uFEFFtitle: x', [1, 6])).toEqual(['title: x', '^^^^^'])
  })

  it('shows control characters and what turns text around, and interprets neither', () => {
    const source = 'a: \u001b[31m\u202ex'
    expect(shown(source, [3, 4])).toEqual(['a: <U+001B>[31m<U+202E>x', '   ^^^^^^^^'])
    const text = renderDiagnostics(source, [{ ...about([0, 1]), message: 'a \u0007 b\nc' }], {
      file: 'a\u001b.yaml',
    })
    expect(text).toContain('a<U+001B>.yaml:1:1')
    expect(text).toContain('a <U+0007> b<U+000A>c')
  })

  it('keeps carets on the line where a mistake begins', () => {
    expect(shown('a: >\n  b\n  c\n', [3, 12])).toEqual(['a: >', '   ^'])
    expect(shown('a: 1\r\nb: 2', [3, 9])).toEqual(['a: 1', '   ^'])
    expect(shown('ab', [2, 2])).toEqual(['ab', '  ^'])
  })

  it('colours only when asked', () => {
    const found = [about([0, 1])]
    expect(renderDiagnostics('a', found, { file: 'f' })).not.toContain('\u001b')
    expect(renderDiagnostics('a', found, { file: 'f', color: true })).toContain('\u001b[33m')
  })

  it('is never wider than a hundred columns of source, and the carets stay under what is meant', () => {
    const character = fc.constantFrom('a', 'b', ' ', '\t', '二', '\u0301', '\u202e', '\ud83d\ude00')
    fc.assert(
      fc.property(
        fc.array(character, { maxLength: 400 }),
        fc.nat(400),
        fc.nat(30),
        (characters, at, length) => {
          const mark = 'MARK'.padEnd(4 + length, 'K')
          const before = characters.slice(0, at).join('')
          const source = `${before}${mark}${characters.slice(at).join('')}`
          const [line, carets] = shown(source, [before.length, before.length + mark.length])
          let column = 0
          let under = ''
          for (const c of line) {
            if (carets[column] === '^') under += c
            column += c === '二' || c === '\ud83d\ude00' ? 2 : c === '\u0301' ? 0 : 1
          }
          expect(under.replaceAll('\u0301', '')).toBe(mark)
          expect(column).toBeLessThanOrEqual(102)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is pure: the same text for the same diagnostics, which it leaves alone', () => {
    const found = Object.freeze([Object.freeze(about([0, 1]))])
    const once = renderDiagnostics('abc', found, { file: 'f' })
    expect(renderDiagnostics('abc', found, { file: 'f' })).toBe(once)
  })
})
