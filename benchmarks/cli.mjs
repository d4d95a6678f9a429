// node benchmarks/cli.mjs: how long the built program takes from the shell, as medians of several runs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const program = join(root, 'apps/cli/bin.js')
const rounds = Number(process.argv[2] ?? 9)
const time = '/usr/bin/time'

const commands = [
  ['node itself', ['-e', '0'], 'node'],
  ['parley --help', ['--help']],
  ['parley version', ['version']],
  ['parley run --help', ['run', '--help']],
  ['parley check ukraine-2023', ['check', 'ukraine-2023']],
  ['parley run ukraine-2023', ['run', 'ukraine-2023']],
  ['parley run ukraine-2023 --json', ['run', 'ukraine-2023', '--json']],
  ['parley drivers ukraine-2023', ['drivers', 'ukraine-2023']],
  ['parley compare ukraine-2023', ['compare', 'ukraine-2023']],
  ['parley deals ukraine-2023', ['deals', 'ukraine-2023']],
  ['parley perceive ukraine-2023', ['perceive', 'ukraine-2023']],
]

const load = (loadavg()[0] ?? 0).toFixed(1)
console.log(`Node ${process.version}, ${cpus().length} cores, load ${load} before the first run.`)
console.log(`Median of ${rounds} runs of the whole process, least and most in brackets.\n`)
console.log('| command | seconds | peak memory |')
console.log('|---|---|---|')
for (const [name, words, kind] of commands) {
  const args = kind === 'node' ? words : [program, ...words]
  const seconds = []
  // The first run of a program reads its files from the disk; it is not counted.
  spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
  const megabytes = []
  for (let i = 0; i < rounds; i++) {
    const start = process.hrtime.bigint()
    const ended = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9)
    if (ended.status !== 0) throw new Error(`${name} left ${ended.status}`)
  }
  if (existsSync(time)) {
    for (let i = 0; i < 3; i++) {
      const ended = spawnSync(time, ['-f', '%M', process.execPath, ...args], { cwd: root })
      megabytes.push(Number(String(ended.stderr).trim().split('\n').at(-1)) / 1024)
    }
  }
  const span = `${least(seconds)}-${most(seconds)}`
  const memory = megabytes.length > 0 ? `${Math.round(median(megabytes))} MB` : 'not measured'
  console.log(`| \`${name}\` | ${median(seconds).toFixed(3)} (${span}) | ${memory} |`)
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
function least(values) {
  return Math.min(...values).toFixed(3)
}
function most(values) {
  return Math.max(...values).toFixed(3)
}
