// What is measured, in parts that each run in a process of their own; every part returns plain JSON.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCase } from '@parley/casefile'
import { drivers, largeCount, largePoints, verdict } from '@parley/engine'
import {
  alternatingOffers,
  composeFrontier,
  concessionCurve,
  countPairs,
  egalitarian,
  fillAdditiveValues,
  kalaiSmorodinsky,
  makeFrontierWorkspace,
  makeSimd,
  nash,
  paretoFrontier,
  rankDeals,
  skyline,
  stream,
  utilitarian,
} from '@parley/kernels'
import { median, rate } from './clock.mjs'
import { makeDomain, tablesOf, uncertainCaseText } from './domains.mjs'

const tables = (parties, issues, options = 10) => tablesOf(makeDomain(parties, issues, options))
const composed = ({ scores, starts, noDeals }) => largePoints(scores, starts, noDeals)

/** Deals and how many of all are acceptable, by composing; with opposition and every point. */
function statistics(own) {
  const points = composed(own)
  const zone = largeCount(own.scores, own.starts, own.noDeals, false, '1')
  return { points, zone, opposition: points.opposition }
}

/** The naive form: every worth of every deal stored, then filtered, sorted and compared. */
function enumerated({ scores, starts, noDeals }) {
  let deals = 1
  for (let j = 0; j + 1 < starts.length; j++) deals *= starts[j + 1] - starts[j]
  const gains = scores.map((own, i) => {
    const out = new Float64Array(deals)
    fillAdditiveValues(own, starts, out)
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

function growth(parties, most, mostNaive) {
  return Array.from({ length: most - 2 }, (_, k) => {
    const issues = k + 3
    const own = tables(parties, issues)
    const ours = median(() => composed(own))
    const naive = issues <= mostNaive ? median(() => enumerated(own)) : null
    const points = composed(own).rational.length
    return { parties, issues, ours, naive, points }
  })
}

async function limits() {
  // Fetched here alone: the compiler takes a hundred megabytes, which no other part is to be charged with.
  const { compiled } = await import('../../tools/build-simd.mjs')
  const module = await compiled(fileURLToPath(new URL('./limit.as', import.meta.url)))
  const memory = new WebAssembly.Memory({ initial: 1300 })
  const { instance } = await WebAssembly.instantiate(module, { env: { memory } })
  return instance.exports
}

/** Opposed with some slack: what one gains the other mostly loses. */
function worthsOf(count) {
  const random = stream('1', 'worths')
  const a = new Float64Array(count)
  const b = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const x = random()
    a[i] = x
    b[i] = 0.8 * (1 - x) + 0.2 * random()
  }
  return [a, b]
}

const ROUNDS = 1000
const BOULWARE = 0.2

/** The naive form: every deal looked at for every proposal. */
function naiveSession(worths, reservations) {
  const best = worths.map(of => of.reduce((most, w) => (w > most ? w : most), -Infinity))
  let offer = -1
  for (let round = 0; round < ROUNDS; round++) {
    const t = round / (ROUNDS - 1)
    for (let p = 0; p < 2; p++) {
      const of = worths[p]
      const wish = best[p] - (best[p] - reservations[p]) * t ** (1 / BOULWARE)
      let mine = -1
      for (let deal = 0; deal < of.length; deal++)
        if (of[deal] >= wish && (mine < 0 || of[deal] < of[mine])) mine = deal
      if (offer >= 0 && of[offer] >= of[mine] && of[offer] >= reservations[p]) return round
      offer = mine
    }
  }
  return -1
}

function talks() {
  return [1e3, 1e4, 1e5, 1e6].map(count => {
    const worths = worthsOf(count)
    const before = process.hrtime.bigint()
    const ranked = worths.map(of => rankDeals(of))
    const sorting = Number(process.hrtime.bigint() - before) / 1e6
    const strategy = { kind: 'time', curve: concessionCurve(ROUNDS, BOULWARE) }
    const parties = ranked.map(of => ({ ranked: of, reservation: 0.3, strategy }))
    // Both can sign nothing together: every session goes through all its rounds.
    const apart = parties.map(of => ({ ...of, reservation: 0.9 }))
    const random = stream('1', 'session')
    const play = of => alternatingOffers(of, ROUNDS, random)
    const { round } = play(parties)
    if (play(apart).deal >= 0) throw new Error('the far-apart pair signed')
    return {
      count,
      sorting,
      round,
      ours: rate(() => play(parties)),
      full: rate(() => play(apart)),
      naive: count > 1e5 ? null : rate(() => naiveSession(worths, [0.3, 0.3]), 0.5),
    }
  })
}

function uncertain(draws) {
  const { case: given, diagnostics } = readCase(uncertainCaseText(12, 10), { file: 'large.yaml' })
  if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))
  return { given, ask: { draws, seed: '1', school: null } }
}

/** NegMAS on the same domains, where it is installed; else why there is nothing. */
function peer() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-domains-'))
  try {
    const files = writeDomains(folder)
    const script = fileURLToPath(new URL('./negmas.py', import.meta.url))
    const { status, stdout, stderr } = spawnSync('python3', [script, ...files], {
      encoding: 'utf8',
    })
    if (status === null) return { said: 'python3 was not found, so NegMAS was not run.', rows: [] }
    if (status !== 0)
      return { said: `${stderr.trim().split('\n').at(-1)}: it was not run.`, rows: [] }
    return {
      said: '',
      rows: stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes the domains as JSON; where they went. */
export function writeDomains(folder) {
  return [2, 3].flatMap(parties =>
    [3, 4, 5, 6].map(issues => {
      const file = join(folder, `lin${parties}p_1e${issues}.json`)
      writeFileSync(file, JSON.stringify(makeDomain(parties, issues, 10)))
      return file
    }),
  )
}

/** A part by name; each takes less than a minute and a half on two cores. */
export const parts = {
  memory() {
    const before = process.resourceUsage().maxRSS
    const { zone } = statistics(tables(2, 7))
    return { before, after: process.resourceUsage().maxRSS, zone: zone.count }
  },
  two: () => growth(2, 7, 7),
  three: () => growth(3, 7, 6),
  statistics() {
    const own = tables(2, 6)
    const seven = tables(2, 7)
    return {
      ours: median(() => statistics(own)),
      opposition: statistics(own).opposition,
      frontierAlone: median(() => composeFrontier(seven.scores, seven.starts)),
    }
  },
  async kernels() {
    const simd = makeSimd()
    const { scores, starts } = tables(2, 7)
    const out = new Float64Array(1e7)
    const filling = median(() => {
      for (let i = 0; i < 2; i++) out.fill(i)
    })
    const half = (own, from, to) => {
      const values = new Float64Array(10 ** (to - from))
      const own2 = own.subarray(starts[from], starts[to])
      fillAdditiveValues(
        own2,
        starts.slice(from, to + 1).map(s => s - starts[from]),
        values,
      )
      return values
    }
    const left = { a: half(scores[0], 0, 4), b: half(scores[1], 0, 4) }
    const right = { a: half(scores[0], 4, 7), b: half(scores[1], 4, 7) }
    const limit = await limits()
    // Short calls first, so that what is timed is what the optimising compiler made.
    for (let i = 0; i < 3000; i++) {
      limit.adding(8000)
      limit.reading(0, 8000)
    }
    return {
      isNative: simd.isNative,
      stored: median(() => simd.additiveValues(scores, starts)),
      storedNaive: median(() => {
        for (const own of scores) fillAdditiveValues(own, starts, out)
      }),
      filling,
      fused: median(() => simd.countPairs(left, right, 0.4, 0.4)),
      fusedNaive: median(() => countPairs(left, right, 0.4, 0.4)),
      // Two additions and two comparisons a pair, two pairs at a time.
      adding: median(() => limit.adding(2e7)),
      // Two columns of 10⁷ doubles, a column after the other.
      reading: median(() => limit.reading(0, 1e7) + limit.reading(0, 1e7)),
    }
  },
  counts() {
    const count = ({ scores, starts, noDeals }) => largeCount(scores, starts, noDeals, false, '1')
    const [huge, three, thirty] = [tables(2, 12), tables(3, 9), tables(2, 30)]
    const timed = own => ({ ms: median(() => count(own)), found: count(own) })
    const frontier = composeFrontier(thirty.scores, thirty.starts).count
    return {
      two12: timed(huge),
      three9: timed(three),
      two30: timed(thirty),
      frontier30: median(() => composeFrontier(thirty.scores, thirty.starts)),
      points30: frontier,
    }
  },
  draws() {
    const { given, ask } = uncertain(1000)
    const { ask: more } = uncertain(10_000)
    return {
      chance: verdict(given, ask).exists.chance,
      verdict: median(() => verdict(given, ask)),
      verdictMore: median(() => verdict(given, more)),
      drivers: median(() => drivers(given, { ...ask, output: 'exists' })),
    }
  },
  talks,
  peer,
}
