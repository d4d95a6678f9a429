// The Ukraine case of the catalogue, and how the scripts beside this one take time.
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { readCase } from '@parley/casefile'

const catalog = new URL('../../catalog/', import.meta.url)
const read = path => readFileSync(new URL(path, catalog), 'utf8')
const found = readCase(read('ukraine-2023.yaml'), { file: 'ukraine-2023.yaml', readFile: read })
if (!found.case) throw new Error(found.diagnostics.map(of => of.message).join('; '))
export const given = found.case

/** Processor time of this process in seconds, and what was made. */
export function timed(run) {
  const before = process.cpuUsage()
  const made = run()
  const { user, system } = process.cpuUsage(before)
  return { made, seconds: (user + system) / 1e6 }
}

/** The least of a few. */
export function least(run, rounds = 3) {
  const all = Array.from({ length: rounds }, () => timed(run))
  return all.reduce((best, of) => (of.seconds < best.seconds ? of : best))
}

export function head(...columns) {
  const [load] = loadavg()
  console.log(
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), load ${load.toFixed(1)}\n`,
  )
  console.log(`| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`)
}

export const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)
export const s = value => `${value < 1 ? value.toFixed(3) : value.toFixed(2)} s`
export const times = (slow, fast) => (slow / fast).toFixed(slow / fast < 10 ? 1 : 0)
