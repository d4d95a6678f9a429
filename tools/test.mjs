// npm test: installs what is missing, builds, checks style and types, runs every test,
// and ends with one line: "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, nodeTooOld, run, runTool } from './setUp.mjs'
import { countTests, summaryLine } from './testSummary.mjs'

process.exitCode = main(process.argv.slice(2))

function main(vitestArgs) {
  const tooOld = nodeTooOld()
  if (tooOld) console.error(tooOld)
  if (tooOld || !install()) return end({ passed: 0, failed: 1, skipped: 0 })

  const steps = [
    ['browser', browser],
    ['build', build],
    ['style (biome check)', () => runTool('@biomejs/biome', 'biome', ['check', '.'])],
    ['types of the tests', () => runTool('typescript', 'tsc', ['-p', 'tsconfig.test.json'])],
  ]
  const failedSteps = steps.filter(([name, step]) => !timed(name, step)).map(([name]) => name)

  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'))
  try {
    const results = join(folder, 'results.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    const ok = timed('tests', () =>
      runTool('vitest', 'vitest', ['run', ...reporters, ...vitestArgs]),
    )
    const report = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : null
    const counts = countTests(report, ok)
    for (const name of failedSteps) console.log(`failed: ${name}`)
    return end({ ...counts, failed: counts.failed + failedSteps.length })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timed(name, step) {
  const start = process.hrtime.bigint()
  const ok = step()
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${seconds.toFixed(1)} s)`)
  return ok
}

function end(counts) {
  console.log(summaryLine(counts))
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1
}

/**
 * Sees to it that there is a Chromium for the tests that look at pages. Without one those tests
 * skip and say so; under CI that is a failure, because nobody would read the line.
 */
function browser() {
  const path = process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium'
  if (existsSync(path)) return true
  if (process.env.PARLEY_CHROMIUM) console.error(`PARLEY_CHROMIUM names ${path}: no such file`)
  else if (installChromium() && existsSync(path)) return true
  console.error('No Chromium: the tests that look at pages are skipped. Set PARLEY_CHROMIUM.')
  return process.env.CI !== 'true'
}

function installChromium() {
  const prefix = elevation()
  if (!prefix || !existsSync('/usr/bin/apt-get')) return false
  const aptGet = (...args) =>
    run([...prefix, 'apt-get'][0], [...prefix, 'apt-get', ...args].slice(1), {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  console.error('Installing Chromium (apt-get install -y chromium) ...')
  const packages = ['install', '-y', '--no-install-recommends', 'chromium']
  return aptGet(...packages) || (aptGet('update') && aptGet(...packages))
}

/** What to put before a command that needs root: nothing for root, sudo when it asks no password. */
function elevation() {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null
}
