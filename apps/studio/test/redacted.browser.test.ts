import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, shutsNobodyOut, startBrowser } from './page.ts'

/** Words and numbers of Ann's that Bob may not see, one in every kind of place they can stand in. */
const secrets = ['Zanzibar', 'Quetzalcoatl', 'her sister', '41.625', '61.375', '12.875', 'Xanadu']
/** They are nowhere else, but for one that slipped into a note for everybody. */
const theirs = `parley: 1
title: A van
question: Is there a price for both?
as_of: 2026-03-02
whose_interest: [ann]
ranges: 80%
parties:
  ann: {name: Ann, role: decides, perspective: I walk away below 41.625.}
  bob: {name: Bob, role: decides}
issues:
  price: {name: Price, options: {low: Low, middle: Middle, high: High}}
worth:
  ann: {weights: {price: 100}, scores: {price: {low: 100, middle: 60, high: 0}}}
  bob: {weights: {price: 100}, scores: {price: {low: 0, middle: 60, high: 100}}}
if_talks_fail:
  ann: # Quetzalcoatl, by the advice of her sister
    story: A cousin in Zanzibar has the same van.
    wait: {name: Wait, scenarios: {wait: {name: wait, chance: 100%, worth: {value: 41.625 to 61.375, why: Said in Xanadu.}}}}
    talks_continue: {name: Keep talking, worth: 20}
  bob:
    story: He keeps it.
    talks_continue: {name: Wait on, worth: 30 to 40}
beliefs:
  ann:
    if_talks_fail.bob.talks_continue.worth: 12.875 to 20
`

/** The bytes that the page hands over when the copy is taken. */
async function copyTaken(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take the copy' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('van.redacted.yaml')
  return readFile(await download.path())
}

/** Those of the texts that can be read in the bytes: as they are, and as a browser may write text otherwise. */
function readIn(bytes: Buffer, texts: readonly string[]): readonly string[] {
  const wide = bytes.toString('utf16le')
  const plain = [bytes.toString('utf8'), bytes.toString('latin1'), wide].map(of => of.toLowerCase())
  const packed = bytes.toString('latin1')
  return texts.filter(
    text =>
      plain.some(of => of.includes(text.toLowerCase())) ||
      packed.includes(encodeURIComponent(text)) ||
      packed.includes(Buffer.from(text).toString('base64').replace(/=+$/, '')),
  )
}

describe.skipIf(!isHere)('a copy without what its reader is not to see', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('holds in none of its bytes what the dialog says was taken out, and is not to be had while it does', async () => {
    expect(readIn(Buffer.from(theirs), secrets)).toEqual(secrets)
    const { page, asked, complaints } = await openPage(browser, '')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'van.yaml', mimeType: 'text/yaml', buffer: Buffer.from(theirs) })
    await page.waitForURL(/overview/)
    await page.waitForSelector('.top')
    await page.keyboard.press('Control+e')
    const audience = page.locator('dialog select')
    await audience.selectOption('bob')
    await page.getByLabel('stories and reasons').check()
    const take = page.getByRole('button', { name: 'Take the copy' })
    await page.locator('dialog summary').waitFor()
    // What was said of it elsewhere is found, shown, and keeps the copy back until it is out as well.
    if (await take.isDisabled()) {
      await page.locator('dialog .refusal').waitFor()
      await shutsNobodyOut(page)
      await page.getByRole('button', { name: /^Take out the/ }).click()
    }
    await expect.poll(() => take.isEnabled()).toBe(true)
    await page.locator('dialog summary').click()
    const removed = await page.locator('dialog .removed li code').allInnerTexts()
    for (const secret of secrets) expect(removed.join('\n')).toContain(secret)
    const bytes = await copyTaken(page)
    expect(readIn(bytes, secrets)).toEqual([])
    // What its reader may see is in it.
    expect(bytes.toString('utf8')).toContain('Bob')
    expect(bytes[0]).not.toBe(0xef)
    // Taken back: whoever may see it all gets it all.
    await audience.selectOption('ann')
    await page.getByLabel('stories and reasons').uncheck()
    await expect.poll(() => take.isEnabled()).toBe(true)
    expect(readIn(await copyTaken(page), ['Zanzibar', '41.625'])).toEqual(['Zanzibar', '41.625'])
    expect(asked).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })
})
