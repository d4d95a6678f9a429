import { changeBetween, redone } from './Change.ts'

/**
 * What an editor that knows only `\n` gives back for a text with other line breaks, put right: lines that were
 * not touched keep the break they had, new ones take the file's. A byte order mark stays too.
 */
export function typedText(before: string, typed: string): string {
  const mark = before.startsWith('\uFEFF') && !typed.startsWith('\uFEFF') ? '\uFEFF' : ''
  const whole = mark + typed
  if (!before.includes('\r\n') || whole.includes('\r')) return whole
  const change = changeBetween(before.replaceAll('\r\n', '\n'), whole)
  if (!change) return before
  const at = offsetIn(before, change.at)
  const end = offsetIn(before, change.at + change.removed.length)
  const inserted = change.inserted.replaceAll('\n', '\r\n')
  return redone(before, { at, removed: before.slice(at, end), inserted })
}

/** Where an offset of the text with bare line breaks lies in the text itself. */
function offsetIn(text: string, bareOffset: number): number {
  let at = 0
  for (let bare = 0; bare < bareOffset; bare++) at += text.startsWith('\r\n', at) ? 2 : 1
  return at
}
