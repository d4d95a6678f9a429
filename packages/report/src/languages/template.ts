import type { Phrase, Piece } from '../words/phrase.ts'

/** What a template is filled with: our own words, a count, or a phrase that may hold names. */
export type Argument = string | number | Phrase

/** The form a count takes in a language: `one` and `other` in English, up to six elsewhere (CLDR names). */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** How a language counts and spells the counts themselves. */
type Counting = Readonly<{
  plural: (count: number) => PluralForm
  spell: (count: number) => string
}>

type Node = Readonly<
  | { kind: 'words'; text: string }
  | { kind: 'count' }
  | { kind: 'argument'; name: string }
  | { kind: 'choice'; by: 'plural' | 'select'; name: string; cases: ReadonlyMap<string, Template> }
>
export type Template = readonly Node[]

/**
 * Reads a template in the part of ICU MessageFormat that Parley uses.
 *
 * `{name}`, `{n, plural, =2 {both} one {# place} other {# places}}`,
 * `{side, select, above {over} other {under}}`, nested at will; `#` is the count in words of the language.
 * An apostrophe is an apostrophe; `'{'` and `'}'` are braces. Every choice has `other`. Throws on anything else:
 * a template is ours, not the user's.
 */
export function parseTemplate(text: string): Template {
  const [nodes, end] = readNodes(text, 0, false)
  if (end !== text.length) throw new Error(`parseTemplate: "}" without "{" at ${end} of "${text}"`)
  return nodes
}

function readNodes(text: string, start: number, inPlural: boolean): [Template, number] {
  const nodes: Node[] = []
  let words = ''
  let i = start
  const flush = (): void => {
    if (words !== '') nodes.push({ kind: 'words', text: words })
    words = ''
  }
  while (i < text.length && text[i] !== '}') {
    if (text.startsWith("'{'", i) || text.startsWith("'}'", i)) {
      words += text[i + 1]
      i += 3
    } else if (text[i] === '{') {
      flush()
      const [node, end] = readArgument(text, i, inPlural)
      nodes.push(node)
      i = end
    } else if (text[i] === '#' && inPlural) {
      flush()
      nodes.push({ kind: 'count' })
      i++
    } else words += text[i++]
  }
  flush()
  return [nodes, i]
}

function readArgument(text: string, start: number, inPlural: boolean): [Node, number] {
  const simple = /^\{\s*([a-zA-Z]+)\s*\}/.exec(text.slice(start))
  if (simple) return [{ kind: 'argument', name: simple[1]! }, start + simple[0].length]
  const choice = /^\{\s*([a-zA-Z]+)\s*,\s*(plural|select)\s*,/.exec(text.slice(start))
  if (!choice) throw new Error(`parseTemplate: not an argument at ${start} of "${text}"`)
  const by = choice[2] as 'plural' | 'select'
  const cases = new Map<string, Template>()
  let i = start + choice[0].length
  for (;;) {
    const label = /^\s*(=\d+|[a-zA-Z][a-zA-Z-]*)\s*\{/.exec(text.slice(i))
    if (!label) break
    const [nodes, end] = readNodes(text, i + label[0].length, inPlural || by === 'plural')
    if (text[end] !== '}') throw new Error(`parseTemplate: "{" left open at ${i} of "${text}"`)
    cases.set(label[1]!, nodes)
    i = end + 1
  }
  const close = /^\s*\}/.exec(text.slice(i))
  if (!close) throw new Error(`parseTemplate: "{" left open at ${start} of "${text}"`)
  if (!cases.has('other'))
    throw new Error(`parseTemplate: no "other" for ${choice[1]} in "${text}"`)
  return [{ kind: 'choice', by, name: choice[1]!, cases }, i + close[0].length]
}

/** Fills a template. Throws when an argument is missing or is of the wrong kind for its place. */
export function fillTemplate(
  template: Template,
  args: Readonly<Record<string, Argument>>,
  counting: Counting,
): Phrase {
  const pieces: Piece[] = []
  const fill = (nodes: Template, count: number | null): void => {
    for (const node of nodes) {
      switch (node.kind) {
        case 'words':
          pieces.push(node.text)
          break
        case 'count':
          pieces.push(counting.spell(count!))
          break
        case 'argument': {
          const value = args[node.name]
          if (value === undefined) throw new Error(`fillTemplate: {${node.name}} was not given`)
          if (typeof value === 'number') pieces.push(counting.spell(value))
          else if (typeof value === 'string') pieces.push(value)
          else pieces.push(...value)
          break
        }
        case 'choice': {
          const value = args[node.name]
          if (node.by === 'plural') {
            if (typeof value !== 'number')
              throw new Error(`fillTemplate: {${node.name}} is counted and is no number`)
            const chosen =
              node.cases.get(`=${value}`) ??
              node.cases.get(counting.plural(value)) ??
              node.cases.get('other')!
            fill(chosen, value)
          } else {
            if (typeof value !== 'string')
              throw new Error(`fillTemplate: {${node.name}} is selected by and is no string`)
            fill(node.cases.get(value) ?? node.cases.get('other')!, count)
          }
          break
        }
        default:
          throw new Error(`fillTemplate: no such node ${node satisfies never}`)
      }
    }
  }
  fill(template, null)
  return merged(pieces)
}

/** The names a template asks for, each once, in order of first mention; choices included. */
export function argumentsOf(template: Template): readonly string[] {
  const names = new Set<string>()
  const visit = (nodes: Template): void => {
    for (const node of nodes) {
      if (node.kind === 'argument') names.add(node.name)
      if (node.kind === 'choice') {
        names.add(node.name)
        for (const inner of node.cases.values()) visit(inner)
      }
    }
  }
  visit(template)
  return [...names]
}

/** Neighbouring words of ours become one piece; empty ones go. */
function merged(pieces: readonly Piece[]): Phrase {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece === '') continue
    if (typeof piece === 'string' && typeof last === 'string')
      result[result.length - 1] = last + piece
    else result.push(piece)
  }
  return result
}
