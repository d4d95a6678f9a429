import * as say from '../messages.ts'
import type { Report } from '../read/report.ts'
import type { Entry } from '../read/tree.ts'

/**
 * [E4] Inside braces a comma ends the value, so `{worth: normal(50, 10)}` is two entries to YAML.
 *
 * Reports it and joins the parts again, so that nothing else is reported about them.
 */
export function commaInBraces(
  entries: readonly Entry[],
  text: string,
  report: Report,
): readonly Entry[] {
  const joined: Entry[] = []
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!
    const end = closingEntry(entries, i)
    if (end === i) {
      joined.push(entry)
      continue
    }
    const start = entry.value.span[0]
    const stop = entries[end]!.keySpan[1]
    const whole = text.slice(start, stop)
    const amount = amountOf(whole)
    report([start, stop], say.commaInBraces(whole, amount))
    const meant = amount ?? whole
    joined.push({
      ...entry,
      value: {
        kind: 'scalar',
        span: [start, stop],
        text: meant,
        value: meant,
        isQuoted: false,
        textAt: amount === null ? start : null,
      },
    })
    i = end
  }
  return joined
}

/** A number or a range with commas as it is written here: `1,500` is 1500 and `1,5 to 2` is 1.5 to 2; null for other text. */
export function amountOf(text: string): string | null {
  const ends = text.split(/(\s+to\s+|\s*\|\s*)/i)
  if (ends.length > 1) {
    const read = ends.map((end, i) =>
      i % 2 === 1 || /^[-+]?\d+(\.\d+)?%?$/.test(end) ? end : amountOf(end),
    )
    return text.includes(',') && read.every(end => end !== null) ? read.join('') : null
  }
  if (/^[-+]?\d{1,3}(,\d{3})+$/.test(text)) return text.replaceAll(',', '')
  return /^[-+]?\d+,\d+%?$/.test(text) ? text.replace(',', '.') : null
}

function isNothing(node: Entry['value']): boolean {
  return node.kind === 'scalar' && node.value === null
}

/** Index of the entry whose key ends what the value at `from` began: a bracket, or a number; `from` when none does. */
function closingEntry(entries: readonly Entry[], from: number): number {
  const { value } = entries[from]!
  if (value.kind !== 'scalar' || value.isQuoted) return from
  let text = value.text
  let last = from
  for (let i = from + 1; i < entries.length && /^\d/.test(entries[i]!.key); i++) {
    if (!isNothing(entries[i]!.value)) break
    text += `,${entries[i]!.key}`
    if (amountOf(text) !== null) last = i
  }
  if (last > from) return last
  let open = openBrackets(value.text)
  if (open <= 0) return from
  for (let i = from + 1; i < entries.length; i++) {
    const { key, value: next } = entries[i]!
    if (!isNothing(next)) return from
    open += openBrackets(key)
    if (open === 0) return i
  }
  return from
}

function openBrackets(text: string): number {
  let open = 0
  for (const sign of text) {
    if (sign === '(') open++
    else if (sign === ')') open--
  }
  return open
}
