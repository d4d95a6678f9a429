// How long an edit waits for its answer: from a value that is tried on the first screen to another sentence, and to the full
// answer of every part of that screen. node benchmarks/studio/edits.mjs [case] — the built page, opened as a file.
import { chromium } from 'playwright-core'

const given = process.argv[2] ?? 'ukraine-2023'
const url = new URL('../../apps/studio/dist/index.html', import.meta.url).href
const browser = await chromium.launch({
  executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
await page.goto(`${url}#/case/${given}/overview`)
await page.waitForSelector('[data-testid="verdict"]')
const first = await page.evaluate(() => Math.round(performance.now()))
await page.waitForSelector('.try')
await page.waitForFunction(() => !document.querySelector('.updating'), { timeout: 60_000 })
const rows = []
for (const value of ['90', '40', '80', '30', '70']) {
  await page.waitForTimeout(1_000)
  // Measured inside the page, frame by frame: asking from outside takes as long as what is measured.
  rows.push(
    await page.evaluate(async typed => {
      const field = document.querySelector('.try input[type=number]')
      const sentence = () => document.querySelector('[data-testid="verdict"]').innerText
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
    }, value),
  )
}
await browser.close()
console.log(`${given}: the first verdict after ${first} ms`)
console.table(rows)
