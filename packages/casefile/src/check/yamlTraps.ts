import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'
import type { Node } from '../read/tree.ts'

const truth = /^(y|yes|n|no|on|off)$/i
const sexagesimal = /^[-+]?\d[\d_]*(:[0-5]?\d)+(\.[\d_]*)?$/
const underscores = /^[-+]?\d[\d,]*(_\d+)+(\.[\d_]*)?$/
const leadingZero = /^[-+]?0\d+$/

/** [F5] Plain values that other YAML readers take for something else, each with what to type instead. */
export function yamlTraps(reading: Reading): void {
  const seen = new Set<Node>()
  const check = (text: string, span: readonly [number, number]): void => {
    if (text.length > 40 || reading.excused.has(span[0])) return
    const taken = takenFor(text)
    if (taken) reading.report(span, say.yamlTrap(text, taken))
  }
  const visit = (node: Node): void => {
    if (node.kind === 'scalar') {
      if (!node.isQuoted && node.text !== '') check(node.text, node.span)
      return
    }
    // What an alias repeats is looked at once.
    if (seen.has(node)) return
    seen.add(node)
    if (node.kind === 'list') for (const item of node.items) visit(item)
    else {
      for (const { key, keySpan, isQuoted, value } of node.entries) {
        if (key.startsWith('x-')) continue
        if (!isQuoted) check(key, keySpan)
        visit(value)
      }
    }
  }
  visit(reading.root)
}

function takenFor(text: string): string | null {
  if (truth.test(text)) return 'true or false'
  const first = text.charCodeAt(0)
  const isNumberLike = (first >= 48 && first <= 57) || first === 43 || first === 45
  if (!isNumberLike) return null
  if (sexagesimal.test(text)) return 'a number in base 60'
  if (underscores.test(text)) return text.replaceAll('_', '')
  if (leadingZero.test(text)) return 'a number in base 8'
  return null
}
