// node benchmarks/talks/talks.mjs: sessions a second of two Boulware parties over 1,000 rounds.
// The sorted inverse against the naive form, which scans every deal for every proposal, in one run.
import { cpus } from 'node:os'
import { alternatingOffers, concessionCurve, rankDeals, stream } from '@parley/kernels'

const ROUNDS = 1000
const E = 0.2
const SECONDS = Number(process.argv[2] ?? 2)

function worthsOf(count, seed) {
  const random = stream(seed, 'worths')
  const a = new Float64Array(count)
  const b = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    // Opposed with some slack: what one gains the other mostly loses.
    const x = random()
    a[i] = x
    b[i] = 0.8 * (1 - x) + 0.2 * random()
  }
  return [a, b]
}

function naiveSession(worths, reservations, rounds) {
  const best = worths.map(of => of.reduce((most, w) => (w > most ? w : most), -Infinity))
  let offer = -1
  for (let round = 0; round < rounds; round++) {
    const t = round / (rounds - 1)
    for (let p = 0; p < 2; p++) {
      const of = worths[p]
      const wish = best[p] - (best[p] - reservations[p]) * t ** (1 / E)
      let mine = -1
      for (let deal = 0; deal < of.length; deal++) {
        if (of[deal] >= wish && (mine < 0 || of[deal] < of[mine])) mine = deal
      }
      if (offer >= 0 && of[offer] >= of[mine] && of[offer] >= reservations[p]) return round
      offer = mine
    }
  }
  return -1
}

/** Runs for at least `seconds` and at least once; the rate of the best of three such stretches. */
function rate(run, seconds, stretches = 3) {
  let best = 0
  for (let s = 0; s < stretches; s++) {
    const start = process.hrtime.bigint()
    let done = 0
    let elapsed = 0
    while (elapsed < seconds || done === 0) {
      run(done)
      done++
      elapsed = Number(process.hrtime.bigint() - start) / 1e9
    }
    best = Math.max(best, done / elapsed)
  }
  return best
}

const rows = []
for (const count of [1e3, 1e4, 1e5, 1e6]) {
  const worths = worthsOf(count, '1')
  const before = process.hrtime.bigint()
  const ranked = worths.map(of => rankDeals(of))
  const sorting = Number(process.hrtime.bigint() - before) / 1e6
  const curve = concessionCurve(ROUNDS, E)
  const parties = ranked.map(of => ({
    ranked: of,
    reservation: 0.3,
    strategy: { kind: 'time', curve },
  }))
  const random = stream('1', 'session')
  const ended = alternatingOffers(parties, ROUNDS, random)
  // Both can sign nothing together: every session goes through all its rounds.
  const apart = parties.map(of => ({ ...of, reservation: 0.9 }))
  const dead = alternatingOffers(apart, ROUNDS, random)
  const ours = rate(() => alternatingOffers(parties, ROUNDS, random), SECONDS)
  const full = rate(() => alternatingOffers(apart, ROUNDS, random), SECONDS)
  const naive = count > 1e5 ? null : rate(() => naiveSession(worths, [0.3, 0.3], ROUNDS), 1, 1)
  rows.push({ count, sorting, ours, full, naive, round: ended.round, dead: dead.deal })
}

const shown = value =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2)
console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}`)
console.log(
  `Boulware (e = ${E}) against Boulware, ${ROUNDS} rounds; sessions a second, best of three`,
)
console.log('')
console.log(
  '| deals | sorting both, once | signed in round | sessions/s | no zone, all rounds | naive scan | ratio |',
)
console.log('|---:|---:|---:|---:|---:|---:|---:|')
for (const { count, sorting, ours, full, naive, round, dead } of rows) {
  if (dead >= 0) throw new Error('the far-apart pair signed')
  const cells = [
    count.toLocaleString('en'),
    `${shown(sorting)} ms`,
    round + 1,
    shown(ours),
    shown(full),
    naive === null ? 'not run' : shown(naive),
    naive === null ? '' : `${shown(ours / naive)}×`,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
