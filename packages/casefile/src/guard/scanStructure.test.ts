import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCollection, parseDocument, visit } from 'yaml'
import { scanStructure } from './scanStructure.ts'

const NO_LIMIT = { depth: 1e9, aliasUses: 1e9, aliasText: 1e12 }

const pieces = fc.constantFrom(
  ...['a', 'b: ', '- ', '- - ', '? ', '[', '{', '}', ']', ',', ',', ': ', '\n', '\n', '\n', '\n  '],
  ...['\n    ', ' ', '#', '# c', "'", '"', '|', '>', '&x ', '*x', '&y ', '*y', ' !!map ', 'key:'],
  ...['x y', '\t', '---\n', "it's"],
)

/** Depth and aliases as the parser itself finds them; null when it finds a mistake. */
function parsed(text: string): { depth: number; aliases: number } | null {
  const doc = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' })
  // A name and a bracket run together: the parser makes two nodes of it and says nothing.
  if (doc.errors.length > 0 || /[*&][xy][^\s,\]}]/.test(text)) return null
  let depth = 0
  let aliases = 0
  visit(doc, {
    Alias() {
      aliases++
    },
    Collection(_key, node, path) {
      // `[a: b]` makes a map without brackets of its own; it deepens nothing the eye can see.
      const isWritten = (it: unknown): boolean =>
        isCollection(it) && (!it.flow || '[{'.includes(text[it.range![0]]!))
      depth = Math.max(depth, path.filter(isWritten).length + (isWritten(node) ? 1 : 0))
    },
  })
  return { depth, aliases }
}

describe('scanStructure', () => {
  it('counts levels and aliases as the parser does, in any text the parser accepts', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), written => {
        const text = written.join('')
        const truth = parsed(text)
        if (!truth) return
        const asDeep = scanStructure(text, { ...NO_LIMIT, depth: truth.depth })
        expect(asDeep.tabs).toEqual([])
        if (asDeep.alias) return
        // An explicit key may count one level too many; a bracketed key one too few.
        if (!text.includes('?')) expect(asDeep.tooDeepAt).toBe(null)
        if (truth.depth > 1) {
          const shallow = scanStructure(text, { ...NO_LIMIT, depth: truth.depth - 2 })
          expect(shallow.tooDeepAt).not.toBe(null)
        }
        if (truth.aliases > 0) {
          const fewer = scanStructure(text, { ...NO_LIMIT, aliasUses: truth.aliases - 1 })
          expect(fewer.alias?.why).toBe('uses')
        }
      }),
      { numRuns: 20_000, seed: 1 },
    )
  })

  it('takes no bracket in a sentence, a comment or a block of text for nesting', () => {
    const brackets = '[{'.repeat(50)
    for (const text of [
      `why: ${'they say: '.slice(0, 4)}"${brackets}"`,
      `why: '${brackets}'`,
      `why: see ${brackets}`,
      `why: see\n  ${brackets}\n  more`,
      `why: |\n  ${brackets}\nnext: 1`,
      `why: >-\n\n  ${brackets}\n\nnext: 1`,
      `a: 1 # ${brackets}\n# ${brackets}`,
      `a: {b: 1, # ${brackets}\n c: it's [fine]}`,
    ]) {
      expect(scanStructure(text, { ...NO_LIMIT, depth: 4 }).tooDeepAt, text).toBe(null)
    }
  })

  it('counts an alias once for every time its text would be read', () => {
    const lines = ['a: &a [x, x]', 'b: &b [*a, *a, *a]', 'c: &c [*b, *b]', 'd: *c']
    // b: 3. c: 2 × (1 + 3) = 8. d: 1 + 8.
    const uses = 3 + 8 + 9
    const text = lines.join('\n')
    expect(scanStructure(text, { ...NO_LIMIT, aliasUses: uses }).alias).toBe(null)
    expect(scanStructure(text, { ...NO_LIMIT, aliasUses: uses - 1 }).alias).toMatchObject({
      name: 'c',
      why: 'uses',
    })
  })

  it('counts the same in block form, with the list at the indent of its key', () => {
    const text = [
      'a: &a',
      '- x',
      'b: &b',
      '- *a',
      '- *a',
      '- *a',
      'c: &c',
      '  - *b',
      '  - *b',
    ].join('\n')
    expect(scanStructure(text, { ...NO_LIMIT, aliasUses: 11 }).alias).toBe(null)
    expect(scanStructure(text, { ...NO_LIMIT, aliasUses: 10 }).alias?.why).toBe('uses')
  })

  it('sees an entry that contains itself', () => {
    for (const text of [
      'a: &a [*a]',
      'a: &a\n  b: *a',
      'a: &a {b: [1, {c: *a}]}',
      '- &a\n  - *a',
    ]) {
      expect(scanStructure(text, NO_LIMIT).alias?.why, text).toBe('recursion')
    }
    expect(scanStructure('a: &a 1\nb: *a', NO_LIMIT).alias).toBe(null)
    expect(scanStructure('[&a 1, *a]', NO_LIMIT).alias).toBe(null)
    expect(scanStructure('- &a\n  - 1\n- *a', NO_LIMIT).alias).toBe(null)
  })

  it('points at tabs that stand for levels and at no others', () => {
    expect(scanStructure('a:\n\tb: 1\n', NO_LIMIT).tabs).toEqual([3])
    expect(scanStructure('a:\n  \tb: 1\n\t- c', NO_LIMIT).tabs).toEqual([5, 11])
    for (const text of [
      'a: 1\t# c',
      'a:\tb',
      'a: {\n\tb: 1\n\t}',
      'a: |\n  \tb: 1',
      '\n\t\n',
      '\t# a: 1',
    ]) {
      expect(scanStructure(text, NO_LIMIT).tabs, text).toEqual([])
    }
  })
})
