import type { Entry } from './entry.ts'
import { type Setting, spellAs, spellText } from './spellScalar.ts'

/** A line of the file is kept to this many columns where braces can be opened up into lines. */
const WIDTH = 100

/** How an entry is to stand in the file. */
export type Layout = Setting &
  Readonly<{
    /** Column of the key that will hold the entry. */
    indent: number
    unit: number
    newline: string
    /** How the entries beside it are written; null when there are none to follow. */
    beside: 'braces' | 'lines' | null
  }>

/** What follows a key's colon, beginning with a space or a line break. */
export function layOut(entry: Entry, key: string, layout: Layout): string {
  if (layout.isFlow) return ` ${inBraces(entry, layout)}`
  const braces = ` ${inBraces(entry, { ...layout, isFlow: true })}`
  switch (entry.kind) {
    case 'text':
    case 'spelled':
      return ` ${scalar(entry, layout)}`
    case 'list': {
      const isPlainList = entry.items.every(item => item.kind !== 'fields')
      if (entry.items.length === 0 || (isPlainList && fits(key, braces, layout))) return braces
      return entry.items.map(item => onLine(layout, `-${itemText(item, layout)}`)).join('')
    }
    case 'fields': {
      const isOpen = layout.beside === 'lines' || (layout.beside === null && depthOf(entry) > 1)
      if (entry.fields.length === 0 || (!isOpen && fits(key, braces, layout))) return braces
      return entry.fields
        .map(field => onLine(layout, pairText(field.key, field.entry, inner(layout))))
        .join('')
    }
    default:
      throw new Error(`layOut: no such entry ${entry satisfies never}`)
  }
}

/** `key: entry`, laid out. */
export function pairText(key: string, entry: Entry, layout: Layout): string {
  const spelledKey = spellKey(key, layout)
  return `${spelledKey}:${layOut(entry, spelledKey, layout)}`
}

/** What follows a list's dash, beginning with a space; always in braces when it has keys. */
export function itemText(item: Entry, layout: Layout): string {
  return ` ${item.kind === 'fields' || item.kind === 'list' ? inBraces(item, { ...layout, isFlow: true }) : scalar(item, layout)}`
}

/** An entry on one line. */
export function inBraces(entry: Entry, setting: Setting): string {
  switch (entry.kind) {
    case 'text':
    case 'spelled':
      return scalar(entry, setting)
    case 'list':
      return `[${entry.items.map(item => inBraces(item, setting)).join(', ')}]`
    case 'fields':
      return `{${entry.fields
        .map(field => `${spellKey(field.key, setting)}: ${inBraces(field.entry, setting)}`)
        .join(', ')}}`
    default:
      throw new Error(`inBraces: no such entry ${entry satisfies never}`)
  }
}

function spellKey(key: string, setting: Setting): string {
  return setting.isJson ? JSON.stringify(key) : spellAs(key, setting)
}

function scalar(entry: Entry & { kind: 'text' | 'spelled' }, setting: Setting): string {
  return entry.kind === 'text' ? spellText(entry.text, setting) : spellAs(entry.as, setting)
}

function inner(layout: Layout): Layout {
  return { ...layout, indent: layout.indent + layout.unit, beside: null }
}

function onLine(layout: Layout, line: string): string {
  return layout.newline + ' '.repeat(layout.indent + layout.unit) + line
}

function fits(key: string, braces: string, layout: Layout): boolean {
  return layout.indent + key.length + 1 + braces.length <= WIDTH
}

function depthOf(entry: Entry): number {
  if (entry.kind !== 'fields') return 0
  return 1 + Math.max(0, ...entry.fields.map(field => depthOf(field.entry)))
}
