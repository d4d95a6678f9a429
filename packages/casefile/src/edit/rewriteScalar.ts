import { isScalar, type Node, type Scalar } from 'yaml'
import { fillEmpty, isInBraces, isJsonIn } from './addKey.ts'
import {
  doubleQuoted,
  isJsonScalar,
  isPrintable,
  type Setting,
  singleQuoted,
  spellAs,
  spellText,
} from './spellScalar.ts'
import type { Splice } from './splice.ts'
import { columnOf, keyStart, lineEnd, type OpenFile, type Spot } from './spot.ts'

/** Whether the new value is the user's words or a value as spelled; see `Entry`. */
export type As = 'text' | 'spelled'

/**
 * Writes a new value over a scalar, or after a key without one.
 *
 * Quotes stay as they are; a block of text stays one, folded to the width it had. Comments stay.
 */
export function rewriteScalar(file: OpenFile, spot: Spot, written: string, as: As): Splice {
  const setting = settingOf(file, spot)
  const { node } = spot
  const plain = (): string => spell(written, as, setting)
  if (!isScalar(node) || node.range == null || node.range[1] === node.range[0]) {
    return fillEmpty(file, spot, plain())
  }
  const [start, end] = node.range
  switch (node.type) {
    case 'QUOTE_SINGLE':
      return {
        start,
        end,
        with: isPrintable(written) ? singleQuoted(written) : doubleQuoted(written),
      }
    case 'QUOTE_DOUBLE':
      return { start, end, with: doubleQuoted(written) }
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return rewriteBlock(file, spot, node, written) ?? replaceBlock(file, node, plain())
    default: {
      // A plain value that JSON does not know shows that the braces are not JSON after all.
      const isJson = setting.isJson && isJsonScalar(node.source ?? '')
      return { start, end, with: spell(written, as, { ...setting, isJson }) }
    }
  }
}

function spell(written: string, as: As, setting: Setting): string {
  return as === 'text' ? spellText(written, setting) : spellAs(written, setting)
}

/** How a scalar at this spot has to be spelled. */
export function settingOf(file: OpenFile, spot: Spot): Setting {
  return { isFlow: isInBraces(spot.holder), isJson: isJsonIn(file, spot.holder) }
}

/** Replaces the lines of a block of text; null when they cannot hold it or there are none to follow. */
function rewriteBlock(file: OpenFile, spot: Spot, node: Scalar, written: string): Splice | null {
  const [start, end] = node.range!
  const source = file.text.slice(start, end)
  const header = /^[|>][-+]?(?=[ \t]*(#.*)?\r?\n)/.exec(source)
  const isHoldable =
    written.trim() === written &&
    written !== '' &&
    !/\n[ \t]/.test(written) &&
    written.split('\n').every(isPrintable)
  if (!header || !isHoldable) return null
  const bodyStart = start + source.indexOf('\n') + 1
  const body = file.text.slice(bodyStart, end).replace(/\s+$/, '')
  const indent = /^ +(?=[^ \r\n])/m.exec(body)?.[0].length ?? 0
  const holderIndent = spot.holder?.holder ? columnOf(file.text, keyStart(spot)) : 0
  // A blank first line with spaces of its own could be taken for the indentation.
  if (indent <= holderIndent - (spot.pair ? 0 : 1) || /^\s*\n/.test(body)) return null
  const pad = ' '.repeat(indent)
  const isFolded = node.type === 'BLOCK_FOLDED'
  const width = Math.max(60, ...body.split('\n').map(line => line.trimEnd().length - indent))
  const lines = isFolded
    ? written
        .replace(/\n+/g, breaks => `${breaks}\n`)
        .split('\n')
        .flatMap(line => folded(line, width))
    : written.split('\n')
  const rewritten = lines.map(line => (line === '' ? '' : pad + line)).join(file.newline)
  return { start: bodyStart, end: bodyStart + body.length, with: rewritten }
}

/** The comment beside the sign of a block of text, with the space before it; empty for any other value. */
export function headerComment(file: OpenFile, node: Node): string {
  if (!isScalar(node) || node.type?.startsWith('BLOCK') !== true) return ''
  const [start] = node.range!
  return /[ \t]#.*$/.exec(file.text.slice(start, lineEnd(file.text, start)))?.[0] ?? ''
}

/** The block of text gives way to one line; a comment beside its sign stays. */
function replaceBlock(file: OpenFile, node: Scalar, inline: string): Splice {
  const [start, end] = node.range!
  const comment = headerComment(file, node)
  const isLineEnded = file.text[end - 1] === '\n'
  return { start, end, with: `${inline}${comment}${isLineEnded ? file.newline : ''}` }
}

/** One line broken at single spaces into lines no longer than `width` where words allow it. */
function folded(line: string, width: number): readonly string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length > width) {
    let at = rest.lastIndexOf(' ', width)
    while (at > 0 && (rest[at - 1] === ' ' || rest[at + 1] === ' '))
      at = rest.lastIndexOf(' ', at - 1)
    if (at <= 0) break
    lines.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...lines, rest]
}
