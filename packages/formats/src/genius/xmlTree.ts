import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** One element: its tag, attributes as written, and child elements in order. Text between them is not kept. */
export type Element = Readonly<{
  tag: string
  attributes: Readonly<Record<string, string>>
  children: readonly Element[]
}>

/**
 * Reads XML into elements; a sentence when it is not XML, or XML that no scenario has need of: entities are
 * never followed, and nesting ends somewhere.
 */
export function xmlTree(text: string): Element | string {
  const source = text.replace(/^﻿/, '').trimStart()
  if (!source.startsWith('<')) return 'this is not XML: it does not begin with "<"'
  if (/<!(DOCTYPE|ENTITY)/i.test(source))
    return 'it declares a document type or entities, which are not followed'
  const checked = XMLValidator.validate(source)
  if (checked !== true) return `line ${checked.err.line}: ${checked.err.msg}`
  let parsed: unknown
  try {
    parsed = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      parseAttributeValue: false,
    }).parse(source)
  } catch (error) {
    return (error as Error).message
  }
  const root = elements(parsed).find(element => !element.tag.startsWith('?'))
  return root ?? 'it holds no element'
}

/** Every element with this tag under `root`, at any depth, in document order. */
export function descendants(root: Element, tag: string): readonly Element[] {
  const found: Element[] = []
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (child.tag === tag) found.push(child)
      visit(child)
    }
  }
  visit(root)
  return found
}

function elements(nodes: unknown): readonly Element[] {
  if (!Array.isArray(nodes)) return []
  const found: Element[] = []
  for (const node of nodes as Record<string, unknown>[]) {
    for (const [tag, children] of Object.entries(node)) {
      if (tag === ':@' || tag === '#text') continue
      found.push({
        tag,
        attributes: (node[':@'] as Record<string, string> | undefined) ?? {},
        children: elements(children),
      })
    }
  }
  return found
}
