// node benchmarks/large/large.mjs: measures spaces of 10^3 to 10^30 deals in one run and writes
// benchmarks/large/README.md. With --domains <folder> it writes the domains as JSON for negmas.py instead.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCase } from '@parley/casefile'
import { largeCount, largePoints, verdict } from '@parley/engine'
import {
  composeFrontier,
  countPairs,
  egalitarian,
  fillAdditiveValues,
  kalaiSmorodinsky,
  makeFrontierWorkspace,
  makeSimd,
  nash,
  paretoFrontier,
  skyline,
  utilitarian,
} from '@parley/kernels'
import { makeDomain, tablesOf, uncertainCaseText } from './domains.mjs'

const self = fileURLToPath(import.meta.url)
const [mode, folder] = process.argv.slice(2)
if (mode === '--domains') writeDomains(folder)
else if (mode === '--memory') reportMemory()
else writeFileSync(join(self, '../README.md'), page())

function writeDomains(into) {
  mkdirSync(into, { recursive: true })
  for (const parties of [2, 3])
    for (const issues of [3, 4, 5, 6]) {
      const domain = makeDomain(parties, issues, 10)
      writeFileSync(join(into, `lin${parties}p_1e${issues}.json`), JSON.stringify(domain))
    }
}

/** The middle of several runs after a warm-up, in ms; fewer runs of what takes long. */
function median(run) {
  const once = () => {
    const start = process.hrtime.bigint()
    run()
    return Number(process.hrtime.bigint() - start) / 1e6
  }
  const first = once()
  const times = Array.from({ length: first > 2000 ? 1 : first > 200 ? 3 : 15 }, once)
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
}

/** Processor time of the least of three runs, in ms: what a machine of one's own would take. */
function processorTime(run) {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** Enumerates: every worth of every deal stored, then sorted and filtered. */
function enumerated({ scores, starts, noDeals }, fill) {
  let deals = 1
  for (let j = 0; j + 1 < starts.length; j++) deals *= starts[j + 1] - starts[j]
  const gains = scores.map((own, i) => {
    const out = new Float64Array(deals)
    fill(own, starts, out)
    for (let k = 0; k < deals; k++) out[k] -= noDeals[i]
    return out
  })
  const zone = []
  for (let k = 0; k < deals; k++) if (gains.every(gain => gain[k] >= 0)) zone.push(k)
  const all = Uint32Array.from(zone)
  const out = new Uint32Array(all.length)
  const count =
    gains.length === 2
      ? paretoFrontier(gains[0], gains[1], all, all.length, makeFrontierWorkspace(all.length), out)
      : skyline(gains, all, out)
  const into = new Uint32Array(all.length)
  for (const solution of [nash, kalaiSmorodinsky, egalitarian, utilitarian])
    solution(gains, all, into)
  return { frontier: count, rational: zone.length }
}

function composed({ scores, starts, noDeals }) {
  return largePoints(scores, starts, noDeals)
}

/** Zone counts, sums, extremes, all points, and how far the best compromise stays from the ideal. */
function statistics(tables) {
  const { scores, starts, noDeals } = tables
  const points = composed(tables)
  const zone = largeCount(scores, starts, noDeals, false, '1')
  const ideal = points.best.map((best, i) => best.gains[i] + noDeals[i])
  let nearest = Number.POSITIVE_INFINITY
  for (const { gains } of points.rational) {
    let squares = 0
    gains.forEach((gain, i) => {
      squares += (1 - (gain + noDeals[i]) / ideal[i]) ** 2
    })
    nearest = Math.min(nearest, squares)
  }
  return { points, zone, opposition: Math.sqrt(nearest) }
}

function reportMemory() {
  const before = process.resourceUsage().maxRSS
  statistics(tablesOf(makeDomain(2, 7, 10)))
  console.log(JSON.stringify({ before, after: process.resourceUsage().maxRSS }))
}

function page() {
  // First: a child starts with the peak of its parent.
  const memory = JSON.parse(
    spawnSync(process.execPath, [self, '--memory'], { encoding: 'utf8' }).stdout,
  )
  const simd = makeSimd()
  const say = what => console.error(what)
  const rows = []
  const add = (work, peer, ours, reach, limit = null, naive = null) =>
    rows.push({ work, peer, ours, reach, limit, naive })
  const tables = (parties, issues, options = 10) => tablesOf(makeDomain(parties, issues, options))

  const growth = []
  for (const parties of [2, 3])
    for (const issues of [3, 4, 5, 6, 7]) {
      const own = tables(parties, issues)
      say(`${parties} parties, 10^${issues}`)
      const ours = median(() => composed(own))
      const naive =
        issues <= (parties === 2 ? 7 : 6) ? median(() => enumerated(own, fillAdditiveValues)) : null
      growth.push({ parties, issues, ours, naive, points: composed(own).rational.length })
    }
  const at = (parties, issues) => growth.find(of => of.parties === parties && of.issues === issues)
  add(
    '2-party frontier + Nash/KS/egalitarian/welfare, 10⁷',
    '42 s',
    at(2, 7).ours,
    2,
    null,
    at(2, 7).naive,
  )
  const frontierAlone = tables(2, 7)
  add(
    'the frontier alone, 10⁷',
    '0.6 ms',
    median(() => composeFrontier(frontierAlone.scores, frontierAlone.starts)),
    null,
  )
  add('3-party, 10⁷', '54 s', at(3, 7).ours, 100)
  say('statistics')
  add(
    'full statistics at 10⁶ (opposition, rational share, all points)',
    '61 s',
    median(() => statistics(tables(2, 6))),
    100,
    null,
    at(2, 6).naive,
  )
  say('brute force')
  const brute = tables(2, 7)
  const out = new Float64Array(1e7)
  const stored = () => {
    for (const own of brute.scores) simd.fillAdditiveValues(own, brute.starts, out)
  }
  const writing = median(() => {
    for (let i = 0; i < 2; i++) out.fill(i)
  })
  add(
    'evaluate 10⁷ × 2 by brute force, every worth written',
    '35 s',
    median(stored),
    30,
    writing,
    median(() => {
      for (const own of brute.scores) fillAdditiveValues(own, brute.starts, out)
    }),
  )
  say('fused count')
  const half = (own, starts, from, to) => {
    const values = new Float64Array(10 ** (to - from))
    fillAdditiveValues(
      own.subarray(starts[from], starts[to]),
      starts.slice(from, to + 1).map(s => s - starts[from]),
      values,
    )
    return values
  }
  const left = {
    a: half(brute.scores[0], brute.starts, 0, 4),
    b: half(brute.scores[1], brute.starts, 0, 4),
  }
  const right = {
    a: half(brute.scores[0], brute.starts, 4, 7),
    b: half(brute.scores[1], brute.starts, 4, 7),
  }
  const copyOf = new Float64Array(1e7)
  // Reading 160 MB once, at the speed at which memory is copied (which reads and writes).
  const reading = median(() => copyOf.set(out))
  const fused = median(() => simd.countPairs(left, right, 0.4, 0.4))
  add(
    'evaluate and count 10⁷ × 2 fused, nothing written',
    '35 s',
    fused,
    30,
    reading,
    median(() => countPairs(left, right, 0.4, 0.4)),
  )
  const storing = processorTime(stored)
  say('10^12')
  const huge = tables(2, 12)
  let zone12
  add(
    'count of zone deals at 10¹², two parties, exact',
    'impossible',
    median(() => {
      zone12 = largeCount(huge.scores, huge.starts, huge.noDeals, false, '1')
    }),
    2000,
  )
  const counting = processorTime(() =>
    largeCount(huge.scores, huge.starts, huge.noDeals, false, '1'),
  )
  const three = tables(3, 9)
  let zone9
  add(
    'count of zone deals at 10⁹, three parties, exact',
    'impossible',
    median(() => {
      zone9 = largeCount(three.scores, three.starts, three.noDeals, false, '1')
    }),
    null,
  )
  say('10^30')
  const thirty = tables(2, 30)
  let points30
  add(
    'frontier, 30 issues × 10 options, 2 parties',
    'impossible',
    median(() => {
      points30 = composeFrontier(thirty.scores, thirty.starts).count
    }),
    100,
  )
  let estimate
  add(
    'count at 10³⁰, estimated with a 95% interval',
    'impossible',
    median(() => {
      estimate = largeCount(thirty.scores, thirty.starts, thirty.noDeals, false, '1')
    }),
    null,
  )
  say('draws')
  const { case: given, diagnostics } = readCase(uncertainCaseText(12, 10), { file: 'large.yaml' })
  if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))
  let answer
  add(
    'verdict on 10¹² deals, 1,000 draws (every input a range)',
    'impossible',
    median(() => {
      answer = verdict(given, { draws: 1000, seed: '1', school: null })
    }),
    null,
  )

  const ms = x =>
    x === null ? '–' : x >= 1000 ? `${(x / 1000).toFixed(2)} s` : `${x.toPrecision(3)} ms`
  const ratio = (a, b) => (a === null || b === null ? '–' : `${(a / b).toPrecision(3)}×`)
  const verdictOf = ({ ours, reach }) =>
    reach === null ? '–' : ours <= reach ? 'reached' : '**missed**'
  return `# Spaces of 10³ to 10³⁰ deals

Written by \`node benchmarks/large/large.mjs\` (after \`npm run build\`): everything in one run on one machine,
medians of up to 15 runs after a warm-up. Machine: ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version},
load average ${loadavg()[0].toFixed(1)} at the end (above 1, others were using the machine and times are too long),
128-bit WebAssembly ${simd.isNative ? 'in use' : 'missing: TypeScript instead'}. Domains: seeded random additive ones,
ten options an issue, weights and values uniform, reservation 0.4 (\`domains.mjs\`). The peer's figures are NegMAS's
on another two-core machine, not from this run; to run it on the same domains see below.

| work | peer | ours | to reach | | naive form here | naive ÷ ours | ours ÷ memory limit |
|---|---|---|---|---|---|---|---|
${rows
  .map(
    r =>
      `| ${r.work} | ${r.peer} | ${ms(r.ours)} | ${r.reach === null ? '–' : `≤ ${ms(r.reach)}`} | ${verdictOf(r)} | ${ms(r.naive)} | ${ratio(r.naive, r.ours)} | ${ratio(r.ours, r.limit)} |`,
  )
  .join('\n')}
| peak memory of full two-party statistics at 10⁷ | 3 GB | ${Math.round(memory.after / 1024)} MB, of which ${Math.round(memory.before / 1024)} MB before any work | ≤ 200 MB | ${memory.after / 1024 <= 200 ? 'reached' : '**missed**'} | – | – | – |
| fused count kernel against the memory limit | – | ${ratio(fused, reading)} | ≤ 1.5× | ${fused / reading <= 1.5 ? 'reached' : '**missed**'} | – | – | – |

Not measured here: alternating offers (sessions a second). Naive: every worth stored, then filtered; for brute force
and the fused count, the same loop in TypeScript. Memory limit: writing (\`fill\`) as many bytes, and for the fused
count copying as many bytes as the worths of the deals would take if they were stored: it stores none, so it can pass
that limit. How far it is from what the processor could compute was not measured.

Processor time, which others on the machine lengthen less: the count at 10¹² took ${ms(counting)}, writing every worth of
10⁷ × 2 took ${ms(storing)}.

What was found: ${zone12.count.toLocaleString('en')} of 10¹² deals in the zone (${zone12.kind}); ${zone9.count.toLocaleString('en')} of 10⁹ for three
parties (${zone9.kind}); ${points30} efficient points of 10³⁰; about ${estimate.count.toExponential(3)} deals in the zone of 10³⁰
(${estimate.kind}, 95% interval ${estimate.low.toExponential(3)} to ${estimate.high.toExponential(3)}); a zone exists in ${(100 * answer.exists.chance).toFixed(1)}% of draws
of the uncertain case.

## Growth: frontier and all reference points

| parties | deals | ours | times the one before | naive | times the one before | efficient and acceptable |
|---|---|---|---|---|---|---|
${growth
  .map((g, i) => {
    const before = g.issues > 3 ? growth[i - 1] : null
    return `| ${g.parties} | 10^${g.issues} | ${ms(g.ours)} | ${before ? ratio(g.ours, before.ours) : '–'} | ${ms(g.naive)} | ${before ? ratio(g.naive, before.naive) : '–'} | ${g.points} |`
  })
  .join('\n')}

## NegMAS on the same domains

\`node benchmarks/large/large.mjs --domains out\` writes them as JSON; with NegMAS installed,
\`python3 benchmarks/large/negmas.py out/*.json\` times its frontier and points on them and prints what it found.
`
}
