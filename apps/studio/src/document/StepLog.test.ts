import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from './Change.ts'
import { historyText, readHistoryText, STEPS_KEPT } from './historyText.ts'
import type { Step } from './Step.ts'
import { StepLog } from './StepLog.ts'
import { typedText } from './typedText.ts'

const made = (before: string, after: string, at = 0, more: Partial<Step> = {}): Step => ({
  name: 'Type',
  kind: 'typing',
  change: changeBetween(before, after)!,
  since: at,
  until: at,
  together: 'typing',
  ...more,
})

describe('StepLog', () => {
  it('goes back to every text it came through, and forth again', () => {
    const texts = fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(texts, all => {
        const log = new StepLog()
        const seen = all.filter((text, i) => i === 0 || text !== all[i - 1])
        seen.slice(1).forEach((text, i) => log.add(made(seen[i]!, text, i, { together: null })))
        let text = seen.at(-1)!
        for (const before of seen.slice(0, -1).reverse()) {
          text = log.undo(text)!.text
          expect(text).toBe(before)
        }
        expect(log.undo(text)).toBe(null)
        for (const after of seen.slice(1)) {
          text = log.redo(text)!.text
          expect(text).toBe(after)
        }
        expect(log.redo(text)).toBe(null)
      }),
    )
  })

  it('takes typing in one place for one step, until a pause, a line break, or another place', () => {
    const log = new StepLog()
    const type = (texts: readonly string[], at: (i: number) => number): void =>
      texts.slice(1).forEach((text, i) => log.add(made(texts[i]!, text, at(i))))
    type(['', 'v', 'va', 'val', 'va'], i => i * 300)
    expect(log.done).toHaveLength(1)
    type(['va', 'val'], () => 5000)
    expect(log.done).toHaveLength(2)
    type(['val', 'val\n', 'val\nx'], i => 5100 + i)
    expect(log.done).toHaveLength(3)
    type(['val\nx', '!val\nx'], () => 5200)
    expect(log.done).toHaveLength(4)
    expect(log.undo('!val\nx')!.text).toBe('val\nx')
  })

  it('keeps no step of typing that was typed away again', () => {
    const log = new StepLog()
    log.add(made('a', 'ab', 0))
    log.add(made('ab', 'a', 100))
    expect(log.done).toEqual([])
  })
})

describe('historyText', () => {
  it('gives back the last 500 steps, and nothing that does not lead to its text', () => {
    const log = new StepLog()
    let text = ''
    for (let i = 0; i < STEPS_KEPT + 20; i++) {
      log.add(made(text, `${text}${i} `, i, { together: null }))
      text += `${i} `
    }
    text = log.undo(text)!.text
    const read = readHistoryText(historyText(log, text))!
    expect(read.done).toEqual(log.done.slice(-STEPS_KEPT))
    expect(read.undone).toEqual(log.undone)
    const again = new StepLog(read.done, read.undone)
    expect(again.redo(read.text)!.text).toBe(`${text}519 `)
    expect(readHistoryText(historyText(log, `!${text}`))).toBe(null)
  })

  it('is null for anything else', () => {
    for (const text of ['', '{', '[]', '{"parley_history":2}', '{"parley_history":1,"text":3}']) {
      expect(readHistoryText(text)).toBe(null)
    }
    const step = { parley_history: 1, text: '', done: [{ name: 'x' }], undone: [] }
    expect(readHistoryText(JSON.stringify(step))).toBe(null)
  })
})

describe('typedText', () => {
  it('keeps the line breaks and the mark of lines that were not touched', () => {
    const line = fc.constantFrom('\r\n', '\n', 'a', 'b: 1')
    const text = fc.array(line, { maxLength: 8 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom('x', '\n', ''), (before, place, typed) => {
        const bare = before.replaceAll('\r\n', '\n')
        const at = place % (bare.length + 1)
        const edited = bare.slice(0, at) + typed + bare.slice(at)
        const put = typedText(before, edited)
        expect(put.replaceAll('\r\n', '\n')).toBe(edited)
        if (typed !== '\n') {
          expect(put.match(/\r\n/g)?.length).toBe(before.match(/\r\n/g)?.length)
        }
      }),
    )
    expect(typedText('\uFEFFa: 1\r\nb: 2\r\n', 'a: 1\nc: 3\nb: 2\n')).toBe(
      '\uFEFFa: 1\r\nc: 3\r\nb: 2\r\n',
    )
  })
})
