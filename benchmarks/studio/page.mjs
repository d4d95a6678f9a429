// What the built page costs: the longest time it stands still while each thing is done, and when its answers come.
// Time of the processor is what counts where others use the machine too: a task that waits for its turn is no longer.
// node benchmarks/studio/page.mjs [case] — the built page, opened as a file in the Chromium of this machine.
import { given, openPage, url } from './openPage.mjs'

const { browser, page } = await openPage()
const rows = []

/** Does something, waits until it has settled, and notes the longest task of the page's own thread. */
async function measured(name, does) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  const more = (await does()) ?? {}
  await page.waitForTimeout(300)
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()))
  const tasks = tasksOf(traceEvents).sort((a, b) => b.tdur - a.tdur)
  const longest = tasks[0] ?? { tdur: 0 }
  rows.push({
    name,
    'longest, ms of processor': Math.round(longest.tdur / 1000),
    'over 50': tasks.filter(({ tdur }) => tdur > 50_000).length,
    'longest, ms on the clock': Math.round(Math.max(0, ...tasks.map(({ dur }) => dur)) / 1000),
    ...more,
  })
}

/** What ran on the main thread of the process that worked most: the page's. */
function tasksOf(events) {
  const mains = events.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )
  const all = mains.map(({ pid, tid }) =>
    events.filter(
      of => of.pid === pid && of.tid === tid && of.name.endsWith('RunTask') && of.tdur > 0,
    ),
  )
  const sum = tasks => tasks.reduce((total, { tdur }) => total + tdur, 0)
  return all.sort((a, b) => sum(b) - sum(a))[0] ?? []
}

const settled = () =>
  page.waitForFunction(() => !document.querySelector('.updating'), { timeout: 60_000 })
const now = () => page.evaluate(() => performance.now())
/**
 * Milliseconds from an act to another sentence, null where it says the same, and to the full answer behind it. Looked at inside the
 * page, frame by frame, and without asking where anything stands: that would have it laid out for the asking.
 */
async function answered(act) {
  const seen = page.evaluate(async () => {
    const sentence = () => document.querySelector('[data-testid="verdict"]')?.textContent
    const was = sentence()
    const from = performance.now()
    let coarse = null
    let begun = false
    for (;;) {
      await new Promise(requestAnimationFrame)
      const passed = Math.round(performance.now() - from)
      begun ||= document.querySelector('.updating') !== null
      if (coarse === null && sentence() !== was) coarse = passed
      if ((begun || passed > 2_000) && !document.querySelector('.updating')) {
        return { coarse, full: passed }
      }
      if (passed > 60_000) return { coarse, full: null }
    }
  })
  await act()
  return seen
}
const visit = hash =>
  page.evaluate(to => {
    location.hash = to
  }, hash)

await page.goto(`${url}#/case/${given}/overview`)
await measured('open the case', async () => {
  await page.waitForSelector('[data-testid="verdict"]')
  const first = Math.round(await now())
  await settled()
  return { coarse: first, full: Math.round(await now()) }
})
const field = page.locator('.try input[type=number]')
await field.waitFor()
await measured('try a value (what-if)', () => answered(() => field.fill('90')))
await measured('keep it', async () => {
  await page.click('.what-if button')
  await page.waitForSelector('.what-if', { state: 'detached' })
  await settled()
})
await measured('undo it', () => answered(() => page.keyboard.press('Control+z')))
for (const key of [
  ...['parties', 'issues-and-deals', 'if-talks-fail', 'who-believes-what', 'events-and-moves'],
  ...['deal-space', 'suggestions', 'what-drives-it', 'over-time', 'moves', 'blockers', 'compare'],
]) {
  await measured(`show ${key}`, async () => {
    const from = await now()
    await visit(`#/case/${given}/${key}`)
    await page.waitForSelector(`main h1`)
    await settled()
    return { full: Math.round((await now()) - from) }
  })
}
await visit(`#/case/${given}/if-talks-fail`)
const value = page.locator('.no-deal-cards .estimate[data-path$=".worth"] input:visible').first()
await value.waitFor()
await measured('type a value into the case', async () => {
  await value.fill('31 to 47')
  const from = await now()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => /Undo|only in this browser/.test(document.body.innerText))
  await page.waitForFunction(() => document.querySelector('.verdict-bar .updating'), {
    polling: 5,
  })
  await settled()
  return { full: Math.round((await now()) - from) }
})
await measured('open the text', async () => {
  await page.keyboard.press('Control+\\')
  await page.waitForSelector('.cm-content')
})
await measured('type twenty characters into the text', async () => {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('# twenty characters\n', { delay: 40 })
  await settled()
})
await browser.close()
console.table(rows)
