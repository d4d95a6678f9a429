import { describe, expect, it } from 'vitest'
import { decimal, el, escapeXml, words } from './svg.ts'

describe('svg', () => {
  it('writes three decimals at most and no minus before zero', () => {
    expect([decimal(1 / 3), decimal(-0.0001), decimal(2), decimal(1e300)]).toEqual([
      '0.333',
      '0',
      '2',
      '1000000000',
    ])
  })

  it('refuses a place that is no number', () => {
    expect(() => decimal(Number.NaN)).toThrow('decimal: NaN is not a place')
    expect(() => el('rect', { x: Infinity })).toThrow('decimal: Infinity is not a place')
  })

  it('escapes words and attributes, and drops what XML cannot carry', () => {
    expect(words('<b>&"\'')).toBe('&lt;b&gt;&amp;&quot;&#39;')
    expect(el('g', { id: '"><script>' })).toBe('<g id="&quot;&gt;&lt;script&gt;"/>')
    expect(escapeXml('a\u0000b\ud800c')).toBe('ab\ufffdc')
  })
})
