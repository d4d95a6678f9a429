import { isSeq } from 'yaml'
import { isInBraces } from './addKey.ts'
import { type Plan, refuse } from './edit.ts'
import { sharedValue } from './editMessages.ts'
import { settingOf } from './rewriteScalar.ts'
import { spellText } from './spellScalar.ts'
import type { Splice } from './splice.ts'
import {
  childrenOf,
  columnOf,
  keyStart,
  lineStart,
  type OpenFile,
  pathOf,
  type Spot,
  scalarText,
  spotAt,
} from './spot.ts'

const pathOfOption = /^issues\.([^.]+)\.options\.(.+)$/

/** The list that an option's path ends in, where options are written without names; null elsewhere. */
export function optionInList(file: OpenFile, path: string): { list: Spot; option: string } | null {
  const [, issue, option] = pathOfOption.exec(path) ?? []
  const list = issue === undefined ? null : optionListOf(file, issue)
  const isThere = list && childrenOf(file, list).some(item => scalarText(item) === option)
  return isThere ? { list, option: option! } : null
}

/** The list of options of an issue, `line: [a, b]` or `line: {options: [a, b]}`; null when it is no list. */
export function optionListOf(file: OpenFile, issue: string): Spot | null {
  const written = spotAt(file, 'issues', issue)
  const options = isSeq(written?.node) ? written : spotAt(file, 'issues', issue, 'options')
  return options && isSeq(options.node) ? options : null
}

/** Gives the options of a list room for names: `[a, b]` becomes `{a: a, b: B}`, line by line. */
export function namedOptions(file: OpenFile, list: Spot, names: ReadonlyMap<string, string>): Plan {
  if (list.shared !== null) return refuse(list, sharedValue(pathOf(list), list.shared))
  const items = childrenOf(file, list)
  const setting = { ...settingOf(file, list), isFlow: isInBraces(list) }
  const splices: Splice[] = items.map(item => {
    const id = scalarText(item) ?? ''
    const name = names.get(id)
    const written = name === undefined ? id : spellText(name, setting)
    return at(item.node!.range![1], item.node!.range![1], `: ${written}`)
  })
  const isWholeIssue = !/\.options$/.test(pathOf(list))
  const node = list.node!
  const [start, end] = node.range!
  if (isInBraces(list)) {
    const [open, close] = isWholeIssue ? ['{options: {', '}}'] : ['{', '}']
    return [at(start, start + 1, open), ...splices, at(end - 1, end, close)]
  }
  const indent = columnOf(file.text, keyStart(list))
  const dashColumn = columnOf(file.text, start)
  const pad = ' '.repeat(dashColumn > indent ? 0 : file.unit)
  const inner = isWholeIssue ? pad + ' '.repeat(file.unit) : pad
  for (const item of items) {
    const from = item.node!.range![0]
    const line = lineStart(file.text, from)
    splices.push(at(line + dashColumn, from, inner))
  }
  if (isWholeIssue) {
    const first = lineStart(file.text, start)
    const column = ' '.repeat(dashColumn)
    splices.push(at(first, first, `${column}${pad}options:${file.newline}`))
  }
  return splices
}

function at(start: number, end: number, written: string): Splice {
  return { start, end, with: written }
}
