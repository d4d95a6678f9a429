// The page that the measured parts make.

const ms = x =>
  x === null ? '–' : x >= 1000 ? `${(x / 1000).toPrecision(3)} s` : `${x.toPrecision(3)} ms`
const times = (a, b) => {
  if (a == null || b == null) return '–'
  const ratio = a / b
  return `${ratio >= 1000 ? Math.round(ratio).toLocaleString('en') : ratio.toPrecision(3)}×`
}
const whole = x => Math.round(x).toLocaleString('en')
const perSecond = x => (x === null ? '–' : `${x >= 100 ? whole(x) : x.toPrecision(2)}/s`)
const verdict = isReached => (isReached ? 'reached' : '**missed**')

/** The row of the table where less is better, in ms. */
const within = (work, peer, ours, reach, naive = null, limit = null) =>
  `| ${work} | ${peer} | ${ms(ours)} | ≤ ${ms(reach)} | ${verdict(ours <= reach)} | ${ms(naive)} | ${times(naive, ours)} | ${times(ours, limit)} |`
/** Where more is better, a second. */
const atLeast = (work, peer, ours, reach, naive) =>
  `| ${work} | ${peer} | ${perSecond(ours)} | ≥ ${perSecond(reach)} | ${verdict(ours >= reach)} | ${perSecond(naive)} | ${times(ours, naive)} | – |`
/** What no target was set for. */
const beside = (work, ours, found) => `| ${work} | ${ours} | ${found} |`

/** @param all  per part, what it measured, where, and the load of the machine at its end */
export function pageOf(all) {
  const of = name => all[name].measured
  const { processors, model, node } = all.two.machine
  const loads = Object.values(all).map(({ load }) => load)
  const [two, three, talks] = [of('two'), of('three'), of('talks')]
  const at = (growth, issues) => growth.find(row => row.issues === issues)
  const { memory, statistics, kernels, counts, draws, peer } = Object.fromEntries(
    Object.keys(all).map(name => [name, of(name)]),
  )
  const limit = kernels.adding
  const megabytes = kilobytes => Math.round(kilobytes / 1024)
  const peakReached = memory.after / 1024 < 200
  const estimate = counts.two30.found
  const exponent = x => x.toExponential(3).replace('e+', ' × 10^')

  return `# Spaces of 10³ to 10³⁰ deals, and talks over them

Written by \`npm run build && node benchmarks/large/large.mjs\`: on one machine, a part after the other, each in a
process of its own. Medians of up to 15 runs after a warm-up (rates: the middle of three stretches).
Machine: ${processors} × ${model}, Node ${node}; load average while measuring ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)} (above 1, others
were using it too and times are too long). 128-bit WebAssembly ${kernels.isNative ? 'in use' : 'missing: TypeScript instead'}.
Domains: seeded random additive ones, ten options an issue, weights and values uniform, reservation 0.4 (\`domains.mjs\`).
The peer is NegMAS; its figures are from another two-core machine and not from this run (see the end of the page).

## What was to be reached

| work | peer | ours | to reach | | naive form here | how many times better than naive | ours ÷ limit |
|---|---|---|---|---|---|---|---|
${[
  within(
    '2-party frontier, Nash, KS, egalitarian, welfare, 10⁷',
    '42 s',
    at(two, 7).ours,
    2,
    at(two, 7).naive,
  ),
  within('the same, 3 parties, 10⁷', '54 s', at(three, 7).ours, 100),
  within(
    'full statistics at 10⁶: opposition, rational share, all points',
    '61 s',
    statistics.ours,
    100,
    at(two, 6).naive,
  ),
  within(
    'evaluate 10⁷ × 2 by brute force, every worth written',
    '35 s',
    kernels.stored,
    30,
    kernels.storedNaive,
    kernels.filling,
  ),
  within('count of zone deals at 10¹², two parties, exact', 'impossible', counts.two12.ms, 2000),
  within('frontier, 30 issues × 10 options, 2 parties', 'impossible', counts.frontier30, 100),
  atLeast(
    'alternating offers, Boulware pair, 10³ deals, 1,000 rounds, sessions',
    '2.4–3.2/s',
    talks[0].ours,
    10_000,
    talks[0].naive,
  ),
  atLeast('the same at 10⁶ deals', '0.004/s', talks[3].ours, 200, talks[3].naive),
].join('\n')}
| fused count of 10⁷ × 2, nothing written: against the compute limit | – | ${ms(kernels.fused)} | ≤ 1.5× | ${verdict(kernels.fused / limit <= 1.5)} | ${ms(kernels.fusedNaive)} | ${times(kernels.fusedNaive, kernels.fused)} | ${times(kernels.fused, limit)} |
| the same against the memory limit | – | ${ms(kernels.fused)} | ≤ 1.5× | ${verdict(kernels.fused / kernels.reading <= 1.5)} | – | – | ${times(kernels.fused, kernels.reading)} |
| peak memory of full two-party statistics at 10⁷ | 3 GB | ${megabytes(memory.after)} MB, ${megabytes(memory.before)} MB of it before any work | < 200 MB | ${verdict(peakReached)} | – | – | – |

Naive: every worth stored, then filtered, sorted and compared; for brute force and the fused count the same loop in
TypeScript; for talks, every deal looked at for every proposal. Limits: for brute force, filling as many bytes with one
number (${ms(kernels.filling)}); for the fused count, as many additions as it has additions and comparisons, at the pace of the
processor's adders with nothing else to do (${ms(kernels.adding)}), and reading two columns of 10⁷ worths once in 128-bit steps
(${ms(kernels.reading)}), which it passes because it reads two short tables instead (\`limit.as\`). Sessions leave out
sorting, which is done once a pair (below); where every draw has worths of its own, each draw sorts anew.

## Beside it

| work | ours | found |
|---|---|---|
${[
  beside(
    'the frontier alone, 10⁷, 2 parties (the peer’s best special case: 0.6 ms)',
    ms(statistics.frontierAlone),
    `${at(two, 7).points} efficient and acceptable`,
  ),
  beside(
    'count at 10¹², 2 parties',
    ms(counts.two12.ms),
    `${whole(counts.two12.found.count)} (${counts.two12.found.kind})`,
  ),
  beside(
    'count at 10⁹, 3 parties',
    ms(counts.three9.ms),
    `${whole(counts.three9.found.count)} (${counts.three9.found.kind})`,
  ),
  beside(
    'count at 10³⁰, 2 parties',
    ms(counts.two30.ms),
    `${exponent(estimate.count)}, ${estimate.kind}, 95% interval ${exponent(estimate.low)} to ${exponent(estimate.high)}`,
  ),
  beside('frontier at 10³⁰', ms(counts.frontier30), `${counts.points30} efficient points`),
  beside(
    'verdict on 10¹² deals, every one of 266 inputs a range, 1,000 draws',
    ms(draws.verdict),
    `a zone exists in ${(100 * draws.chance).toFixed(1)}% of draws`,
  ),
  beside('the same, 10,000 draws', ms(draws.verdictMore), '–'),
  beside(
    'what moves it: all 266 inputs held at both ends, turns sought, 1,000 draws',
    ms(draws.drivers),
    '–',
  ),
  beside('opposition at 10⁶, 2 parties', '–', statistics.opposition.toFixed(6)),
].join('\n')}

## Growth

Frontier and all reference points.

| parties | deals | ours | times the one before | naive | times the one before | efficient and acceptable |
|---|---|---|---|---|---|---|
${[two, three]
  .flatMap(rows =>
    rows.map((row, i) => {
      const before = rows[i - 1] ?? {}
      return `| ${row.parties} | 10^${row.issues} | ${ms(row.ours)} | ${times(row.ours, before.ours)} | ${ms(row.naive)} | ${times(row.naive, before.naive)} | ${row.points} |`
    }),
  )
  .join('\n')}

Talks: two Boulware parties (e = 0.2), 1,000 rounds.

| deals | sorting both, once | signed in round | sessions | no zone, all rounds | naive | how many times better |
|---|---|---|---|---|---|---|
${talks
  .map(
    row =>
      `| ${whole(row.count)} | ${ms(row.sorting)} | ${row.round + 1} | ${perSecond(row.ours)} | ${perSecond(row.full)} | ${perSecond(row.naive)} | ${times(row.ours, row.naive)} |`,
  )
  .join('\n')}

The naive form is not run on 10⁷ deals of three parties, nor on talks over 10⁶: it takes minutes.

## NegMAS on the same domains

${
  peer.rows.length === 0
    ? `${peer.said} With it installed the command above runs it too; \`node benchmarks/large/large.mjs --domains out\` writes the
domains as JSON and \`python3 benchmarks/large/negmas.py out/*.json\` runs it alone.`
    : `| parties | deals | NegMAS | ours | how many times better | efficient (NegMAS) |
|---|---|---|---|---|---|
${peer.rows
  .map(({ parties, outcomes, seconds, efficient }) => {
    const { ours } = (parties === 2 ? two : three).find(row => 10 ** row.issues === outcomes)
    return `| ${parties} | ${whole(outcomes)} | ${ms(1000 * seconds)} | ${ms(ours)} | ${times(1000 * seconds, ours)} | ${efficient} |`
  })
  .join('\n')}`
}
`
}
