import { describe, expect, it } from 'vitest'
import { guardText } from './guardText.ts'

const codes = (text: string): string[] => guardText(text).map(d => `${d.severity} ${d.code}`)

describe('guardText', () => {
  it('[F1] lets an ordinary case through without a word', () => {
    const text = `parley: 1
title: Ukraine — Donbas, "Kyiv" 🕊 فارسی می‌خواهم
parties:
  a: {name: A}
`
    expect(guardText(text)).toEqual([])
    expect(guardText(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual([])
    expect(guardText('')).toEqual([])
  })

  it('[F1] refuses a file over 5 MB, counted in bytes and not in letters', () => {
    expect(codes(`# ${'x'.repeat(5_000_000)}`)).toEqual(['error too-large'])
    expect(codes(`# ${'ж'.repeat(2_500_000)}`)).toEqual(['error too-large'])
    expect(codes(`# ${'ж'.repeat(2_499_000)}`)).toEqual([])
    expect(guardText('x'.repeat(5_200_000))[0]?.message).toBe(
      'the file is 5.2 MB long; a case may have 5 MB, so it was not read',
    )
  })

  it('[F1] refuses nesting deeper than 60, however it is written', () => {
    const block = (depth: number): string =>
      Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}k:`).join('\n')
    const flow = (depth: number): string => `k: ${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(codes(block(60))).toEqual([])
    expect(codes(block(61))).toEqual(['error too-deep'])
    expect(codes(flow(59))).toEqual([])
    expect(codes(flow(60))).toEqual(['error too-deep'])
    expect(codes(`k: ${'['.repeat(100_000)}`)).toEqual(['error too-deep'])
    expect(codes(`${'- '.repeat(61)}x`)).toEqual(['error too-deep'])
    expect(codes(`${'? '.repeat(61)}x`)).toEqual(['error too-deep'])
  })

  it('[F1] refuses aliases past 100 uses, counting what they repeat', () => {
    const twice = (name: string, of: string): string => `${name}: &${name} [*${of}, *${of}]`
    const laughs = ['a: &a [lol]', twice('b', 'a'), twice('c', 'b'), twice('d', 'c')]
    expect(codes(laughs.join('\n'))).toEqual([])
    expect(codes([...laughs, twice('e', 'd'), twice('f', 'e')].join('\n'))).toEqual([
      'error alias-bomb',
    ])
    expect(codes(`a: &a 1\n${'- *a\n'.repeat(101)}`)).toEqual(['error alias-bomb'])
    expect(codes(`a: &a 1\nb:\n${'- *a\n'.repeat(100)}`)).toEqual([])
    expect(codes(`a: &a "${'x'.repeat(100_000)}"\nb:\n${'- *a\n'.repeat(60)}`)).toEqual([
      'error alias-bomb',
    ])
    expect(codes('a: &a [*a]')).toEqual(['error alias-bomb'])
  })

  it('names the characters that do not show, each once, with its number and place', () => {
    const found = guardText('title: a\u202Eb\u202Ec\nname: x\u0000\n')
    expect(found.map(d => [d.severity, d.code, d.span[0]])).toEqual([
      ['warning', 'hidden-characters', 8],
      ['warning', 'hidden-characters', 20],
    ])
    expect(found[0]?.message).toBe(
      'there is a character here that does not show: U+202E, right-to-left override (2 times; this is the first); the text may not be what it looks like',
    )
    expect(found[1]?.message).toContain('U+0000, NUL;')
  })

  it('names spaces that are none, where YAML needs one', () => {
    expect(guardText('title:\u00A0T\nwhy: 40\u00A0% and\u202Fmore\n').map(d => d.message)).toEqual([
      'there is a character here that does not show: U+00A0, a space that YAML does not take for one; the text may not be what it looks like',
    ])
    expect(guardText('a:\n\u3000b: 1\n').map(d => [d.code, d.span])).toEqual([
      ['hidden-characters', [3, 4]],
    ])
    expect(guardText('a: 1\rb: 2\r\n').map(d => [d.code, d.span])).toEqual([
      ['hidden-characters', [4, 5]],
    ])
  })

  it('[F1] says that a file was not UTF-8', () => {
    const latin1 = new TextDecoder().decode(Uint8Array.from([0x61, 0x3a, 0x20, 0xe9, 0xe8, 0x0a]))
    expect(codes(latin1)).toEqual(['warning not-utf8'])
    expect(guardText(latin1)[0]?.message).toContain('2 characters of this file')
  })

  it('says where a tab stands for indentation', () => {
    expect(guardText('parties:\n\ta: A\n').map(d => [d.code, d.span])).toEqual([
      ['tab-indentation', [9, 10]],
    ])
  })

  it('[F8] refuses a file of a newer version by name, whatever else is in it', () => {
    for (const text of [
      'parley: 2\n\tx: [[[',
      '# c\n"parley": 2',
      '{"parley": 2}',
      "parley: '2'",
    ]) {
      expect(codes(text), text).toEqual(['error newer-version'])
    }
    expect(guardText('parley: 2').map(d => d.message)).toEqual([
      'this file says "parley: 2" and comes from a newer version of Parley; this one reads 1, so nothing was read',
    ])
    for (const text of [
      'parley: 1',
      'title: parley: 2',
      'why: |\n  parley: 2\nparley: 1',
      '# parley: 2',
    ]) {
      expect(codes(text), text).toEqual([])
    }
  })

  it('judges hostile text of up to 10 MB in time that grows no faster than the text', () => {
    const MB = 1_000_000
    const fill = (piece: string, size: number): string =>
      piece.repeat(Math.ceil(size / piece.length))
    const hostile: Record<string, string> = {
      letters: fill('x', 10 * MB),
      brackets: fill('[', 4.9 * MB),
      quotes: `a: ${fill('"', 4.9 * MB)}`,
      nul: fill('\0', 4.9 * MB),
      bidi: fill('\u202E', 1.6 * MB),
      anchors: fill('- &a x\n', 4.9 * MB),
      'anchors on one line': fill('&a ', 4.9 * MB),
      aliases: fill('- *a\n', 4.9 * MB),
      dashes: fill('- ', 4.9 * MB),
      colons: fill('a:\n', 4.9 * MB),
      'open flow': `a: {${fill('b: c, ', 4.9 * MB)}`,
      'plain lines': `a: b\n${fill(' c\n', 4.9 * MB)}`,
      'hash signs': `a: b${fill(' x#', 4.9 * MB)}`,
      'one long key': `${fill('ab ', 4.9 * MB)}: 1`,
      'quoted over lines': `a: "${fill("'\n", 4.9 * MB)}`,
      spaces: fill(' ', 4.9 * MB),
      tabs: fill('\ta: b\n', 4.9 * MB),
      'returns alone': fill('a: b\r', 4.9 * MB),
      'false spaces': fill('a:\u00A0\n', 1.2 * MB),
      'dashes and spaces': fill('-  ', 4.9 * MB),
      'block scalars': fill('a: |\n b\n', 4.9 * MB),
    }
    // A judgement that grew faster than the text would outlast the test's own limit.
    for (const [name, text] of Object.entries(hostile)) {
      expect(Array.isArray(guardText(text)), name).toBe(true)
    }
  })
})
