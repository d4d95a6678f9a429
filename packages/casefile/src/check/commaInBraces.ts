import * as say from '../messages.ts'
import type { Report } from '../read/readTree.ts'
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
    report([start, stop], say.commaInBraces(whole))
    joined.push({
      ...entry,
      value: {
        kind: 'scalar',
        span: [start, stop],
        text: whole,
        value: whole,
        isQuoted: false,
        textAt: start,
      },
    })
    i = end
  }
  return joined
}

/** Index of the entry whose key closes the bracket that the value at `from` leaves open; `from` when none does. */
function closingEntry(entries: readonly Entry[], from: number): number {
  const { value } = entries[from]!
  if (value.kind !== 'scalar' || value.isQuoted) return from
  let open = openBrackets(value.text)
  if (open <= 0) return from
  for (let i = from + 1; i < entries.length; i++) {
    const { key, value: next } = entries[i]!
    if (next.kind !== 'scalar' || next.value !== null) return from
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
