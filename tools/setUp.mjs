// What `npm run demo` and `npm test` both need first: a Node that is new enough, the packages of the
// lockfile, a build. Node's own modules only: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs a program in the root of the project; returns true when it ended well. */
export function run(program, args, options = {}) {
  const ended = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options })
  if (ended.error) console.error(`${program} could not be started: ${ended.error.message}`)
  return ended.status === 0
}

/** Runs a tool that the lockfile brings, without looking anywhere else for it. */
export function runTool(packageName, binary, args, options = {}) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : bin[binary]
  return run(process.execPath, [join(folder, script), ...args], options)
}

/** A sentence about a Node that is too old, or null. */
export function nodeTooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return null
  return `Parley needs Node 20.19 or newer; this is ${version}. See https://nodejs.org`
}

/**
 * What in the lockfile is not in node_modules as the lockfile has it: names of packages, the first first.
 * Contents are compared, not dates, so a copied or restored folder is judged by what is in it.
 */
export function missingPackages(folder = root) {
  const read = file => {
    const path = join(folder, file)
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
  }
  const wanted = read('package-lock.json')
  const present = read('node_modules/.package-lock.json')
  return Object.keys(wanted).filter(path => {
    const want = wanted[path]
    // Optional packages are for other machines; paths outside node_modules are our own sources.
    if (!path.startsWith('node_modules/') || want.optional || want.devOptional) return false
    return present[path]?.version !== want.version || !existsSync(join(folder, path))
  })
}

/** Installs what the lockfile names when something is missing. Returns true when all is there. */
export function install() {
  const missing = missingPackages()
  if (missing.length === 0) return true
  console.error(`Installing ${missing.length} packages (npm ci) ...`)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const shell = process.platform === 'win32'
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1']
  if (run(npm, ['ci', '--prefer-offline', ...quiet], { shell })) return true
  console.error(
    [
      '',
      'The packages could not be installed. Parley needs the network for this once, and never after.',
      'Offline? Copy node_modules from a machine that has it (same platform), or set npm to a mirror',
      'you can reach, and run the same command again.',
    ].join('\n'),
  )
  return false
}

/** Builds every package that changed, then the studio's page and the command line's bundle. Returns true when all of it compiles. */
export function build() {
  return (
    runTool('typescript', 'tsc', ['-b']) &&
    run(process.execPath, [join(root, 'apps', 'studio', 'build.mjs')]) &&
    run(process.execPath, [join(root, 'apps', 'cli', 'build.mjs')])
  )
}
