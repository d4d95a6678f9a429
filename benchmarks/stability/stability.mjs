// node benchmarks/stability/stability.mjs: stability of made-up conflicts, beside a search from every state as the definition reads.
// Runs on the built packages (npm run build). Processor time of one thread.
import { bitsOf, hasBit, makeMover, prefers, reachFrom, stableFor, stream } from '@parley/kernels'

/** Sides with levers of two options each, every order drawn by a named stream. */
function conflict(sides, levers) {
  const each = levers / sides
  const states = 2 ** levers
  const movers = Array.from({ length: sides }, (_, m) =>
    makeMover(states, [m], s => {
      const own = ((1 << each) - 1) << (m * each)
      return Array.from({ length: 2 ** each }, (_, k) => (s & ~own) | (k << (m * each)))
    }),
  )
  const ranks = movers.map((_, m) => {
    const next = stream('order', `${sides} ${levers} ${m}`)
    return Int32Array.from({ length: states }, () => Math.floor(next() * states))
  })
  return { graph: { states, movers }, ranks }
}

/** Sequential stability as it is defined: from every state a search. */
function bySearch(graph, ranks, m) {
  const mover = graph.movers[m]
  const others = graph.movers.flatMap((_, o) => (o === m ? [] : [o]))
  const harms = new Map()
  const worstFrom = t => {
    if (!harms.has(t)) {
      const reached = bitsOf(reachFrom(graph, others, t, ranks).states)
      harms.set(
        t,
        reached.reduce((worst, u) => Math.max(worst, ranks[m][u]), -1),
      )
    }
    return harms.get(t)
  }
  return Array.from({ length: graph.states }, (_, s) =>
    mover.targets
      .subarray(mover.starts[s], mover.starts[s + 1])
      .every(t => !prefers(ranks, mover, t, s) || worstFrom(t) >= ranks[m][s]),
  )
}

function seconds(run) {
  const start = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(start)
  return [result, (user + system) / 1e6]
}

for (const [sides, levers] of [
  [2, 8],
  [3, 9],
  [3, 12],
  [4, 12],
  [4, 16],
]) {
  const { graph, ranks } = conflict(sides, levers)
  const steps = graph.movers.reduce((sum, mover) => sum + mover.targets.length, 0)
  const once = () => stableFor('seq', graph, ranks, 0)
  once()
  const [fast, ours] = seconds(once)
  const [, all] = seconds(() => {
    for (const concept of ['nash', 'seq', 'sseq', 'smr', 'gmr'])
      for (const m of graph.movers.keys()) stableFor(concept, graph, ranks, m)
  })
  let slow = ''
  if (graph.states <= 4096) {
    const [found, theirs] = seconds(() => bySearch(graph, ranks, 0))
    if (found.some((is, s) => is !== hasBit(fast, s))) throw new Error('the two differ')
    slow = `${(theirs * 1000).toFixed(1)} ms`
  }
  const row = [
    sides,
    graph.states,
    steps,
    `${(ours * 1000).toFixed(2)} ms`,
    slow,
    `${(all * 1000).toFixed(1)} ms`,
  ]
  console.log(row.join('\t'))
}
