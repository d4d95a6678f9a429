// node benchmarks/timeline.mjs: what a timeline of the Ukraine case costs at the size asked for (10,000 draws, 48 months,
// 4 scenarios, 3 views) and against draws, steps and scenarios, its memory against the horizon, its ratio to a verdict
// computed anew at every step, and what a learning step allocates. Writes timeline.svg beside this file. About 30 s of
// processor; with --size the first alone.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { readCase } from '@parley/casefile'
import { timeline, verdict } from '@parley/engine'
import { nodeWorkerPool } from '@parley/engine/node'
import { learningMover } from '../packages/engine/dist/time/movers.js'

const folder = new URL('../catalog/', import.meta.url)
const readFile = path => {
  try {
    return readFileSync(new URL(path, folder), 'utf8')
  } catch {
    return null
  }
}
const text = readFileSync(new URL('ukraine-2023.yaml', folder), 'utf8')
const { case: given, diagnostics } = readCase(text, { file: 'ukraine-2023.yaml', readFile })
if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))
const { steps, futures } = given.dynamics
const ask = draws => ({ draws, seed: '1', school: null })

/** The case with only so many futures, and so many steps after the first; longer than the data, too. */
function cut(count, to) {
  const { dynamics } = given
  return {
    ...given,
    dynamics: { ...dynamics, futures: dynamics.futures.slice(0, count), steps: to },
  }
}

const [, , what, horizon] = process.argv
if (what === '--peak') {
  timeline(cut(futures.length, Number(horizon)), ask(2500))
  console.log(process.resourceUsage().maxRSS / 1024)
  process.exit()
}

/** What a cold process takes from its first instruction, and from the case read, to the answer on two threads. */
if (what === '--cold') {
  const pool = nodeWorkerPool(2)
  const read = performance.now()
  const answer = await pool.run('timeline', cut(4, 47), ask(10_000))
  const done = performance.now()
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.log(
    JSON.stringify({
      answer: (done - read) / 1000,
      process: done / 1000,
      processor: (userCPUTime + systemCPUTime) / 1e6,
      megabytes: maxRSS / 1024,
      months: answer.dates.length,
      futures: answer.futures.length,
    }),
  )
  await pool.close()
  process.exit()
}

function seconds(run) {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const load = (loadavg()[0] ?? 0).toFixed(1)
console.log(`${cpus()[0].model}, Node ${process.version}, ${cpus().length} cores, load ${load}.\n`)
const cold = Array.from({ length: 5 }, () =>
  JSON.parse(
    String(spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--cold']).stdout),
  ),
)
const of = key => {
  const sorted = cold.map(run => run[key]).sort((a, b) => a - b)
  return `${sorted[0].toFixed(2)}, ${sorted[2].toFixed(2)}, ${sorted[4].toFixed(2)}`
}
console.log(
  `10,000 draws, ${cold[0].months} months, 4 scenarios and the data (${cold[0].futures} futures), 3 views, two threads`,
)
console.log('least, middle and most of five cold processes:')
console.log(`  asked to answered   ${of('answer')} s`)
console.log(`  the whole process   ${of('process')} s`)
console.log(`  processor, all of it ${of('processor')} s`)
console.log(`  peak memory         ${of('megabytes')} MB\n`)
if (what === '--size') process.exit()
timeline(given, ask(500))
const rows = (name, values, run) => {
  const points = values.map(value => [value, seconds(() => run(value))])
  // Through least squares: what does not grow, and the largest distance of a point from the line.
  const mean = at => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [mx, my] = [mean(0), mean(1)]
  const slope =
    points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) /
    points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  const fixed = my - slope * mx
  const off = Math.max(...points.map(([x, y]) => Math.abs(y - fixed - slope * x) / y))
  for (const [x, y] of points) console.log(`${name} ${String(x).padStart(6)}  ${y.toFixed(2)} s`)
  console.log(
    `  line: ${fixed.toFixed(2)} s + ${slope.toPrecision(3)} s each; furthest point off by ${Math.round(off * 100)}%\n`,
  )
  return { name, points, slope, fixed }
}
const panels = [
  rows('draws', [1250, 2500, 5000, 10_000], draws => timeline(given, ask(draws))),
  rows('steps', [15, 27, 39, 51], to => timeline(cut(futures.length, to), ask(2500))),
  rows('scenarios', [1, 2, 3, 4], count => timeline(cut(count, steps), ask(2500))),
]

const draws = 1000
const answer = timeline(given, ask(draws))
const moments = [answer.past, ...answer.futures.map(of => of.path)]
  .map(path => path.exists.length)
  .reduce((sum, count) => sum + count, 0)
const fast = seconds(() => timeline(given, ask(draws)))
const times = 10
const slow =
  (seconds(() => {
    for (let i = 0; i < times; i++) verdict(given, ask(draws))
  }) *
    moments) /
  times
console.log(
  `${moments} moments at ${draws} draws: ${fast.toFixed(2)} s; a verdict anew at each, from ${times}: ${slow.toFixed(1)} s; ratio ${(fast / slow).toFixed(3)}\n`,
)

for (const to of [51, 102, 204]) {
  const ended = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--peak', String(to)])
  console.log(
    `peak memory at ${to} steps, 2,500 draws: ${Math.round(Number(String(ended.stdout)))} MB`,
  )
}

const draws512 = 512
const evidence = {
  key: '',
  isCertain: false,
  sumsAt: (step, _from, count, wins, of) => {
    wins.fill(0.6 * step, 0, count)
    of.fill(step, 0, count)
  },
}
const learner = { who: 'analyst', hopesFor: 'wins', badNewsWeight: {} }
const strengths = new Float64Array(10_000).fill(40)
const mover = learningMover(
  { about: 'p', model: { kind: 'beta' } },
  learner,
  evidence,
  part => (part === 'strength' ? strengths : 0.5),
  () => '',
)
const values = new Float64Array(draws512).fill(0.5)
const learn = count => {
  for (let i = 0; i < count / draws512; i++)
    mover.move(i % 48, (i % 19) * draws512, values, draws512)
}
learn(1_000_000)
const before = process.memoryUsage().heapUsed
learn(1_000_000)
const grown = process.memoryUsage().heapUsed - before
console.log(`\na million learning steps: heap ${grown} bytes larger`)

writeFileSync(new URL('timeline.svg', import.meta.url), plot(panels))

/** Three small panels: processor seconds, points as measured and the line through them. */
function plot(all) {
  const [wide, high, left, top] = [200, 130, 44, 30]
  const parts = all.map(({ name, points, slope, fixed }, k) => {
    const x0 = k * (wide + 56) + left
    const mostX = Math.max(...points.map(([x]) => x))
    const mostY = Math.max(...points.map(([, y]) => y)) * 1.1
    const at = (x, y) => [
      (x0 + (x / mostX) * wide).toFixed(1),
      (top + high - (y / mostY) * high).toFixed(1),
    ]
    const [ax, ay] = at(0, Math.max(0, fixed))
    const [bx, by] = at(mostX, fixed + slope * mostX)
    const dots = points.map(([x, y]) => {
      const [cx, cy] = at(x, y)
      return `<circle cx="${cx}" cy="${cy}" r="3.5"/><text x="${cx}" y="${top + high + 16}" text-anchor="middle">${x}</text>`
    })
    return `<text x="${x0}" y="18" font-weight="bold">processor seconds by ${name}</text>
<path d="M${x0} ${top}V${top + high}H${x0 + wide}" fill="none" stroke="#888"/>
<path d="M${ax} ${ay}L${bx} ${by}" stroke="#1f4e79" stroke-dasharray="4 3"/>
<text x="${x0 - 6}" y="${top + 10}" text-anchor="end">${mostY.toFixed(1)}</text><text x="${x0 - 6}" y="${top + high}" text-anchor="end">0</text>
${dots.join('')}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 780 184" font-family="sans-serif" font-size="11" fill="#1b1b1b" role="img" aria-label="Processor time of a timeline grows in a line with draws, steps and scenarios"><rect width="780" height="184" fill="#fff"/>
${parts.join('\n')}
</svg>
`
}
