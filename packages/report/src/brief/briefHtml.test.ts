import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../../test/checks/htmlFaults.ts'
import { briefAnswers, briefFixtures } from '../../test/fixtures/briefs.ts'
import { ukraineCase } from '../../test/fixtures/cases.ts'
import { verdictSentence } from '../sentences/verdictSentence.ts'
import { briefHtml } from './briefHtml.ts'
import { utf8Length } from './utf8Length.ts'

const textOf = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>|<script.*?<\/script>|<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')

describe('briefHtml', () => {
  it('is checked by a validator that sees what a browser would repair', async () => {
    const bad =
      '<!doctype html><html lang="en"><head><title>x</title></head><body><p><table></table></p></body></html>'
    expect(await htmlFaults(bad)).not.toEqual([])
  })

  describe.each(briefFixtures)('$name', ({ given, answers, options }) => {
    const page = briefHtml(given, answers, options)

    it('is HTML by the rules of the standard', async () => {
      expect(await htmlFaults(page)).toEqual([])
    })

    it('has no script that runs, no handler, and asks for nothing', () => {
      const scripts = page.match(/<script[^>]*>/g) ?? []
      expect(scripts).toEqual(['<script type="application/ld+json">'])
      const tags = page.match(/<[a-z][^>]*>/g) ?? []
      for (const tag of tags) expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son[a-z]+\s*=/)
      expect(page).not.toMatch(/<(img|iframe|object|embed|video|audio|source|base|form|input)\b/)
      // Shown as text such words are harmless; in a style sheet they would not be.
      for (const [, style] of page.matchAll(/<style>(.*?)<\/style>/gs))
        expect(style!.replace(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/url\((?!#)|@import/)
      for (const tag of tags)
        expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\s(srcset|xlink:href|src|background)=/)
      for (const [, address] of page.matchAll(/<link[^>]*href="([^"]*)"/g))
        expect(address).toBe('data:,')
    })

    it('holds no raw mark that turns the direction of what stands beside it, not for machines either', () => {
      expect(page).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
      const [, linked] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!
      expect(JSON.parse(linked!).headline).toBe(given.title)
    })

    it('links to web addresses and to itself only', () => {
      for (const [, address] of page.matchAll(/<a [^>]*href="([^"]*)"/g))
        expect(address).toMatch(/^(https?:\/\/|#source-\d+$)/)
      const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(m => m[1]))
      for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
    })

    it('has no id twice', () => {
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(m => m[1])
      expect(new Set(ids).size).toBe(ids.length)
    })

    it('opens with the same verdict sentence as everything else', () => {
      const { drivers, compare } = answers
      const { text } = verdictSentence(given, answers.verdict, {
        ...(drivers ? { drivers } : {}),
        ...(compare ? { schools: compare } : {}),
      })
      expect(textOf(page).replaceAll(' ', '')).toContain(
        text.replace(/[\u2068\u2069]/g, '').replaceAll(' ', ''),
      )
    })

    it('never puts likelihood and confidence in one sentence, and never prints 0% or 100% of a forecast', () => {
      const words = /almost no chance|unlikely|roughly even|\blikely\b|almost certain/
      for (const sentence of textOf(page).split(/[.!?] /))
        if (/confidence/i.test(sentence)) expect(sentence).not.toMatch(words)
      expect(textOf(page)).not.toMatch(/P\(deal\)|NaN|undefined|Infinity|\[object/)
    })

    it('weighs at most 150 KB', () => {
      expect(utf8Length(page)).toBeLessThanOrEqual(150_000)
    })
  })

  it('gives the same bytes for the same answers', () => {
    const given = ukraineCase()
    const answers = briefAnswers(given)
    expect(briefHtml(given, answers)).toBe(briefHtml(ukraineCase(), briefAnswers(ukraineCase())))
  })

  it('has every part of a publication, in order', () => {
    const given = ukraineCase()
    const heads = [...briefHtml(given, briefAnswers(given)).matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(
      m => m[1],
    )
    expect(heads).toEqual([
      'Key judgements',
      'Assumptions that drive this conclusion',
      'The deals that come nearest',
      'What would change our mind',
      'Alternatives considered',
      'How each side would object',
      'If talks fail',
      'To quote this brief',
      'Method',
      'Sources',
      'Cite this brief',
    ])
  })

  it('says that it reads others and that they have not endorsed it, and does not name them as its authors', () => {
    const given = ukraineCase()
    const page = briefHtml(given, briefAnswers(given), {
      authors: ['A. Fellow'],
      published: '2023-02-01',
    })
    expect(textOf(page)).toContain('not reviewed or endorsed by its authors')
    const authors = [...page.matchAll(/<meta name="citation_author" content="([^"]*)"/g)].map(
      m => m[1],
    )
    expect(authors).toEqual(['A. Fellow'])
    expect(page).toContain('<meta name="citation_publication_date" content="2023/02/01">')
  })

  it('makes up no date of publication', () => {
    const given = ukraineCase()
    const page = briefHtml(given, briefAnswers(given))
    expect(page).not.toMatch(
      /citation_publication_date|"headline":[^}]*"datePublished":"(?!2023-01-11|2022-07)/,
    )
  })

  it('keeps its linked data inert and readable', () => {
    const given = { ...ukraineCase(), title: '</script><script>alert(1)</script>' }
    const page = briefHtml(given, briefAnswers(given))
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)!
    expect(JSON.parse(data!)).toMatchObject({
      headline: given.title,
      temporalCoverage: '2023-01-11',
    })
    expect(data).not.toContain('<')
  })

  it('gives up the narrow copies of its figures before it grows past its weight', () => {
    const given = ukraineCase()
    const answers = briefAnswers(given)
    const many = Array.from({ length: 40 }, () =>
      'A long way of telling the same story. '.repeat(60),
    ).join('')
    const heavy = {
      ...given,
      parties: given.parties.map(party => ({ ...party, perspective: many })),
    }
    expect(briefHtml(given, answers)).toContain('class="narrow"')
    expect(briefHtml(heavy, answers)).not.toContain('class="narrow"')
  })
})
