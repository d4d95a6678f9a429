import { formatTools, type Scenario } from '@parley/formats'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, openPage, startBrowser, sticksOut, violations } from './page.ts'

const scenario: Scenario = {
  name: 'Two terms',
  issues: [
    { kind: 'discrete', name: 'Price', values: ['low', 'middling', 'high'] },
    { kind: 'discrete', name: 'Date', values: ['soon', 'late'] },
  ],
  profiles: [
    {
      name: 'Ann',
      values: [
        [1, 0.5, 0],
        [0.2, 1],
      ],
      reservation: 0.4,
    },
    {
      name: 'Bob',
      values: [
        [0, 0.5, 1],
        [1, 0.1],
      ],
      reservation: 0.3,
    },
  ].map(({ name, values, reservation }) => ({
    name,
    utility: {
      kind: 'additive',
      weights: [0.6, 0.4],
      values: values.map(byValue => ({ kind: 'table', byValue })),
    },
    reservation,
    discount: 0.9,
  })),
}

const open = (page: Page, files: readonly Readonly<{ name: string; text: string | Buffer }>[]) =>
  page
    .locator('input[type=file]')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })),
    )
const verdict = async (page: Page): Promise<string> => {
  await page.waitForSelector('[data-testid="verdict"]')
  return page.innerText('[data-testid="verdict"]')
}

describe.skipIf(!isHere)('what people already have', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('pastes a table, is told what was understood, is asked what no deal is worth, and reads a verdict', async () => {
    const { page, asked, complaints } = await openPage(browser, '')
    await page.getByRole('link', { name: 'Paste a table' }).click()
    await page.getByRole('heading', { level: 1, name: 'A case from a spreadsheet' }).waitFor()
    const table = page.getByLabel('The table')
    await table.fill('Price\tBuyer\tSeller\n8,000\t90\t\n9,000\t50\tlots\n')
    await page.getByText('2 cells cannot').or(page.getByText('Two cells cannot')).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.getByRole('button', { name: 'See the verdict' }).isDisabled()).toBe(true)
    await table.fill('Price\tBuyer\tSeller\n8,000\t90\t10\n9,000\t50\t60\n10,000\t10\t95\n')
    await page.getByRole('heading', { name: 'This is how it was understood' }).waitFor()
    await page.getByRole('button', { name: 'See the verdict' }).click()
    // Nobody but who was asked knows it, so nothing is made up.
    await page.getByText('What is no deal worth to Buyer?').waitFor()
    await page
      .getByLabel(/Worth of that to it/)
      .nth(0)
      .fill('40 to 48')
    await page
      .getByLabel(/Worth of that to it/)
      .nth(1)
      .fill('a lot')
    await page.getByRole('button', { name: 'See the verdict' }).click()
    await page.getByRole('alert').getByRole('listitem').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page
      .getByLabel(/Worth of that to it/)
      .nth(1)
      .fill('30')
    await page.getByLabel('What to call the case').fill('Van, from our sheet')
    await page.getByRole('button', { name: 'See the verdict' }).click()
    expect(await verdict(page)).toMatch(/a deal exists|no deal exists|any deal exists/i)
    expect(await page.title()).toContain('Van, from our sheet')
    expect(asked).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  it.each(Object.entries(formatTools))(
    'opens a scenario of %s, and says what became of it first',
    async (_, tools) => {
      const { page, complaints } = await openPage(browser, '')
      await page.waitForSelector('.doors')
      await open(page, tools.write(scenario).files)
      await page.getByRole('heading', { level: 1, name: 'A scenario of another program' }).waitFor()
      expect(await page.innerText('main')).toContain(`${tools.name} scenario`)
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Make a case of it' }).click()
      expect(await verdict(page)).not.toBe('')
      expect(complaints).toEqual([])
      await page.close()
    },
  )

  it('asks "what is this?" of anything else, and says what can be opened', async () => {
    const { page } = await openPage(browser, '', { viewport: { width: 320, height: 700 } })
    await page.waitForSelector('.doors')
    await open(page, [
      { name: 'letter.txt', text: 'Dear Ann,\nI agree.' },
      { name: 'photo.json', text: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
      { name: '<img src=x onerror=alert(1)>.xml', text: '<html></html>' },
    ])
    await page.getByRole('heading', { level: 1, name: 'What is this?' }).waitFor()
    const said = await page.innerText('main')
    expect(said).toContain('letter.txt: it is text')
    expect(said).toContain('photo.json: it is not text')
    expect(said).toContain('it is XML')
    expect(said).toContain('What can be opened')
    expect(await page.locator('img').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    await page.close()
  })

  it('opens a file with mistakes as a case all the same, where they can be mended', async () => {
    const { page } = await openPage(browser, '')
    await page.waitForSelector('.doors')
    await open(page, [{ name: 'old.yaml', text: 'name: something\nversion: 2\n' }])
    await page.getByRole('button', { name: /all the same/ }).click()
    await page.getByText('This file has mistakes').waitFor()
    // Nothing is on its way, and nothing says that it is.
    await page.getByRole('button', { name: 'Why', exact: true }).click()
    for (const place of ['.verdict-bar', '.why p'])
      expect(await page.innerText(place)).toBe('No verdict: the file has mistakes')
    await page.close()
  })

  it('takes a table from a file as it takes one that is pasted', async () => {
    const { page } = await openPage(browser, '')
    await page.waitForSelector('.doors')
    await open(page, [
      { name: 'scores.csv', text: 'Option;Ann;Bob\nlow;1,5;9\nhigh;7;2\nNo deal;3;4\n' },
    ])
    await page.getByRole('heading', { name: 'This is how it was understood' }).waitFor()
    expect(
      await page
        .getByLabel(/Worth of that to it/)
        .first()
        .inputValue(),
    ).toBe('3')
    await page.close()
  })
})
