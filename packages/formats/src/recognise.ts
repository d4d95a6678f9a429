import type { FormatName } from './formatTools.ts'
import type { NamedText } from './scenario.ts'

/** What a file seems to be, by what is in it; its name is nobody's promise. */
export type Recognised = Readonly<
  | { kind: 'case' }
  | { kind: 'table' }
  | { kind: 'scenario'; format: FormatName }
  | { kind: 'unknown'; seems: 'empty' | 'xml' | 'json' | 'yaml' | 'text' }
>

/** How much of a file is looked at: every form says what it is near its beginning. */
const LOOKED_AT = 50_000

/** Tells a case from a scenario of other programs and from a table. It reads nothing: a file that is recognised can still be broken. */
export function recognise({ text }: NamedText): Recognised {
  const head = text.slice(0, LOOKED_AT).replace(/^\uFEFF/, '')
  const first = head.trimStart()[0]
  if (first === undefined) return { kind: 'unknown', seems: 'empty' }
  if (/^["']?parley["']?\s*:/m.test(head)) return { kind: 'case' }
  if (first === '<') {
    return /<(negotiation_template|utility_space)\b/.test(head)
      ? { kind: 'scenario', format: 'genius' }
      : { kind: 'unknown', seems: 'xml' }
  }
  if (first === '{' || first === '[') {
    if (/"parley"\s*:/.test(head)) return { kind: 'case' }
    return /"(issuesValues|LinearAdditiveUtilitySpace)"/.test(head)
      ? { kind: 'scenario', format: 'geniusweb' }
      : { kind: 'unknown', seems: 'json' }
  }
  if (
    /^type\s*:\s*\S*(OutcomeSpace|U[Ff]un|UtilityFunction)\b/m.test(head) ||
    /^issues\s*:\s*$/m.test(head)
  ) {
    return { kind: 'scenario', format: 'negmas' }
  }
  if (isTable(head)) return { kind: 'table' }
  return { kind: 'unknown', seems: /^[\w-]+\s*:(\s|$)/m.test(head) ? 'yaml' : 'text' }
}

/** Two lines or more, each in three cells or more, all of a length. */
function isTable(head: string): boolean {
  const lines = head
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 20)
  return ['\t', ';', ','].some(sign => {
    const counts = new Set(lines.map(line => line.split(sign).length))
    return lines.length >= 2 && counts.size === 1 && [...counts][0]! >= 3
  })
}
