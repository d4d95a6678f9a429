// How long an edit waits for its answer: from a value that is tried on the first screen to another sentence, and to the full
// answer of every part of that screen. node benchmarks/studio/edits.mjs [case] — the built page, opened as a file.
import { given, openPage, url } from './openPage.mjs'

const { browser, page } = await openPage()
await page.goto(`${url}#/case/${given}/overview`)
await page.waitForSelector('[data-testid="verdict"]')
const first = await page.evaluate(() => Math.round(performance.now()))
await page.waitForSelector('.try')
await page.waitForFunction(() => !document.querySelector('.updating'), { timeout: 60_000 })
const rows = []
// From one end of what can be tried to the other, so that the sentence becomes another where it can.
for (const share of [0.95, 0.05, 0.9, 0.1, 0.85]) {
  await page.waitForTimeout(1_000)
  // Measured inside the page, frame by frame: asking from outside takes as long as what is measured.
  rows.push(
    await page.evaluate(async share => {
      const field = document.querySelector('.try input[type=number]')
      const [least, most] = [Number(field.min), Number(field.max)]
      const typed = String(Math.round(least + share * (most - least)))
      const sentence = () => document.querySelector('[data-testid="verdict"]').textContent
      const was = sentence()
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
      const from = performance.now()
      set.call(field, typed)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      let coarse = null
      for (;;) {
        await new Promise(requestAnimationFrame)
        const passed = Math.round(performance.now() - from)
        if (coarse === null && sentence() !== was) coarse = passed
        if (passed > 300 && !document.querySelector('.updating')) {
          return { typed, 'another sentence, ms': coarse, 'all in full, ms': passed }
        }
      }
    }, share),
  )
}
await browser.close()
console.log(`${given}: the first verdict after ${first} ms`)
console.table(rows)
