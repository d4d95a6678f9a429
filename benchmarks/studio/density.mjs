// node benchmarks/studio/density.mjs: how long a plane of many deals takes to draw. Runs on the built packages.
// Time of the processor, the least of three. The deals are those of the used van, over and over with a little noise: what is drawn depends on how many there are.
import { readFileSync } from 'node:fs'
import { readCase } from '@parley/casefile'
import { dealPlane } from '@parley/charts'
import { deals } from '@parley/engine'
import { stream } from '@parley/kernels'
import { figureFormats, mannerIn } from '@parley/report'

const text = readFileSync(new URL('../../catalog/used-van.yaml', import.meta.url), 'utf8')
const { case: given } = readCase(text, { file: 'used-van.yaml' })
const answer = deals(given, {
  draws: 512,
  seed: '1',
  school: null,
  limit: 1000,
  referencePoints: false,
})
const view = answer.views.find(of => of.view === 'analyst')
const next = stream('1', 'density')
const manner = mannerIn('en')

console.log('| deals | ms of processor | KB of SVG |\n|---|---|---|')
for (const count of [1e3, 5e3, 1e4, 1e5, 1e6]) {
  const rows = Array.from({ length: count }, (_, i) => {
    const row = view.rows[i % view.rows.length]
    const noise = () => 40 * (next() - 0.5)
    const gains = row.gains.map(of => ({ ...of, median: of.median + noise() }))
    return i < view.rows.length ? row : { ...row, gains, isOnFrontier: false }
  })
  const many = { ...view, rows, count }
  let best = Number.POSITIVE_INFINITY
  let svg = ''
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    svg = dealPlane(many, {
      idPrefix: 'd',
      deciders: answer.deciders,
      partyName: of => of,
      unitOf: () => 'EUR',
      formats: figureFormats(manner),
      title: 'Deals',
      description: 'Many deals',
      theme: 'light',
    })
    best = Math.min(best, process.cpuUsage(start).user / 1000)
  }
  console.log(
    `| ${count.toLocaleString('en')} | ${best.toFixed(0)} | ${(svg.length / 1000).toFixed(0)} |`,
  )
}
