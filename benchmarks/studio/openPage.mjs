import { chromium } from 'playwright-core'

/** The case to measure: the first word behind the script. */
export const given = process.argv[2] ?? 'ukraine-2023'
/** The built page, opened as a file in the Chromium of this machine. */
export const url = new URL('../../apps/studio/dist/index.html', import.meta.url).href

export async function openPage() {
  const browser = await chromium.launch({
    executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  return { browser, page: await browser.newPage({ viewport: { width: 1280, height: 900 } }) }
}
