// node benchmarks/openings/openings.mjs [draws] [own|20|60]: the cheapest opening of the Ukraine case with its own moves, and with 20 and with 60
// made-up ones, drawn by a named stream from the case's own inputs: by the engine on one thread, and as the product asks it, on as many threads as
// the machine has cores. Stops unless both say the same. Runs on the built packages (npm run build).
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import { readCase } from '@parley/casefile'
import { openings } from '@parley/engine'
import { nodeWorkerPool } from '@parley/engine/node'
import { stream } from '@parley/kernels'
import { inputsOf } from '@parley/model'

const draws = Number(process.argv[2] ?? 10_000)
const catalog = new URL('../../catalog/', import.meta.url)
const text = readFileSync(new URL('ukraine-2023.yaml', catalog), 'utf8')
const readFile = path => readFileSync(new URL(path, catalog), 'utf8')
const { case: ukraine, diagnostics } = readCase(text, { file: 'ukraine-2023.yaml', readFile })
if (!ukraine) throw new Error(diagnostics.map(of => of.message).join('; '))

const attribution = { class: 'assumed', why: '', from: [] }
const input = estimate => ({ estimate, written: '', attribution, isPlaceholder: false })
const between = (low, high) => input({ kind: 'range', low, high, level: 0.8 })

/** Moves on one or two places each: quantities, beliefs about them, scores and costs, a third of them on terms. */
function withMoves(count, needsShare) {
  const next = stream('moves', `${count}`)
  const pick = list => list[Math.floor(next() * list.length)]
  const entries = inputsOf({ ...ukraine, beliefs: [], moves: [] }).filter(
    ({ input: { estimate } }) => ['range', 'point', 'best'].includes(estimate.kind),
  )
  const quantities = entries.filter(
    of => of.path.startsWith('quantities.') && of.domain === 'chance',
  )
  const costs = entries.filter(of => /war_year|defeat_shock|russia_if|ukraine_if/.test(of.path))
  const terms = entries.filter(of => of.path.includes('.scores.'))
  const effect = () => {
    const u = next()
    const sign = next() < 0.7 ? 1 : -1
    const at = u < 0.4 ? pick(quantities) : u < 0.7 ? pick(costs) : pick(terms)
    const size = at.domain === 'chance' ? 0.02 + 0.08 * next() : 1 + 5 * next()
    const on = at.domain === 'chance' && next() < 0.3 ? `beliefs.russia.${at.path}` : at.path
    const by = sign > 0 ? between(size / 2, size) : between(-size, -size / 2)
    return { kind: 'input', channel: 'cost', on, change: 'shift', by }
  }
  const moves = Array.from({ length: count }, (_, i) => {
    const effects = [effect()]
    const second = effect()
    if (next() < 0.4 && second.on !== effects[0].on) effects.push(second)
    return {
      id: `m${i}`,
      name: `Move ${i}`,
      by: pick(['us', 'ukraine', 'russia']),
      kind: null,
      consent: [],
      cost: input({ kind: 'point', value: 1 + Math.floor(9 * next()) }),
      chance: input({ kind: 'point', value: 0.5 + 0.45 * next() }),
      lag: null,
      isReversible: null,
      needs: i > 0 && next() < needsShare ? [`m${Math.floor(i * next())}`] : [],
      excludes: [],
      effects,
      attribution,
    }
  })
  return { ...ukraine, moves, moveCosts: { unit: 'points', budgets: [], total: null } }
}

const cores = cpus().length
console.log(
  `Node ${process.version}, ${cores} cores (${cpus()[0]?.model ?? 'unknown'}), load ${loadavg()[0].toFixed(1)}, ${draws} draws\n`,
)
console.log(
  `| what | sets looked at | passed over | one thread, s of processor time | ${cores} threads, s on the clock | s of processor time | answer |\n|---|---|---|---|---|---|---|`,
)
const only = process.argv[3]
for (const [key, name, given, share, extent] of [
  ['20', '20 moves, all sets up to 4', () => withMoves(20, 0), 0.5, 'moves'],
  ['60', '60 moves, a third need another', () => withMoves(60, 0.33), 0.6, 'moves'],
  ['own', 'its own moves, and what would do without', () => ukraine, 0.5, 'all'],
  ['20', '20 moves, and what would do without', () => withMoves(20, 0), 0.5, 'all'],
]) {
  if (only && only !== key) continue
  const asked = given()
  const ask = {
    draws,
    seed: '1',
    school: null,
    output: 'exists',
    share,
    top: 1,
    largest: 4,
    budget: null,
    actors: null,
    extent,
  }
  const alone = await timed(() => openings(asked, ask))
  const shared = await timed(async () => {
    const pool = nodeWorkerPool(cores)
    pool.warm()
    const answer = await pool.run('openings', asked, ask)
    await pool.close()
    return answer
  })
  if (!isDeepStrictEqual(alone.made, shared.made)) throw new Error(`${name}: two answers`)
  const { openings: found, closed, proof, now, best } = alone.made
  const [first] = found
  const answer = first
    ? `${first.moves.length} moves for ${first.cost}: ${first.chance} (now ${now})`
    : `${closed?.kind}; best ${best?.chance}`
  const proven = proof.provenTo === null ? 'proven' : `cut at ${proof.provenTo}`
  console.log(
    `| ${name} | ${proof.looked} | ${proof.passed} | ${alone.processor} | ${shared.clock} | ${shared.processor} | ${answer}, ${proven} |`,
  )
}

async function timed(run) {
  const before = process.cpuUsage()
  const start = performance.now()
  const made = await run()
  const clock = ((performance.now() - start) / 1e3).toFixed(1)
  const { user, system } = process.cpuUsage(before)
  return { made, clock, processor: ((user + system) / 1e6).toFixed(1) }
}
