import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calibration, timeline } from '@parley/charts'
import type { TimelineAnswer } from '@parley/model'
import { expect, it } from 'vitest'
import { root, runParley, writesDocs } from './runParley.ts'

// The picture of the README is the first figure of the brief: what a reader sees is what the program draws.
it('docs/pictures/ukraine-2023.svg is the first figure of the brief', async () => {
  const { code, printed } = await runParley('parley brief ukraine-2023 --quiet --output -')
  expect(code, printed.slice(0, 500)).toBe(0)
  const inPage = /<svg[\s\S]*?<\/svg>/.exec(printed)?.[0] ?? ''
  expect(inPage).toContain('xmlns="http://www.w3.org/2000/svg"')
  // The figures of a page share the rules at the end of its sheet: standing alone, this one brings them.
  const sheet = /<style>([\s\S]*?)<\/style>/.exec(printed)?.[1] ?? ''
  const rules = sheet.slice(sheet.indexOf('.fig{'))
  expect(rules.length).toBeGreaterThan(1000)
  const figure = inPage.replace(/(<svg [^>]*>)/, `$1<style>${rules}</style>`)
  const path = join(root, 'docs/pictures/ukraine-2023.svg')
  if (writesDocs) writeFileSync(path, `${figure}\n`)
  expect(readFileSync(path, 'utf8')).toBe(`${figure}\n`)
})

it('docs/pictures/timeline.svg is the timeline of the Ukraine case', async () => {
  const { code, printed } = await runParley('parley timeline ukraine-2023 --draws 1000 --json')
  expect(code, printed.slice(0, 500)).toBe(0)
  const answer: TimelineAnswer = JSON.parse(printed).timeline
  const figure = timeline(answer, {
    idPrefix: 'timeline',
    title: 'Two chances over time in named futures',
    description: answer.futures.map(of => of.name).join('; '),
  })
  const path = join(root, 'docs/pictures/timeline.svg')
  if (writesDocs) writeFileSync(path, `${figure}\n`)
  expect(readFileSync(path, 'utf8')).toBe(`${figure}\n`)
})

it('docs/pictures/calibration.svg is what the back-test found', async () => {
  const { printed } = await runParley('parley backtest --json')
  const { bins } = JSON.parse(printed).backtest
  const figure = calibration(bins, {
    idPrefix: 'calibration',
    title: 'Chances given by readiness against how often wars then ended by agreement',
    description:
      'One point for each number of signs, with its 95% interval and how many rows it has.',
  })
  const path = join(root, 'docs/pictures/calibration.svg')
  if (writesDocs) writeFileSync(path, `${figure}\n`)
  expect(readFileSync(path, 'utf8')).toBe(`${figure}\n`)
})

it('docs/analyses/backtest.md begins with what the back-test found', async () => {
  const { printed } = await runParley('parley backtest')
  const [finding] = printed.replace(/\s+/g, ' ').split('. ')
  const page = readFileSync(join(root, 'docs/analyses/backtest.md'), 'utf8')
  const first = page.split('\n').find(line => line !== '' && !line.startsWith('#'))
  expect(first).toBe(`${finding}.`)
})
