// Builds the studio into dist/: static files that open from any folder, a server or file://.
// Skips the work when nothing it is made of has changed. Prints how much a first view loads, and fails above the budget.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { catalogueModules } from './build/catalogueModules.mjs'
import { classicChunks } from './build/classicChunks.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const out = join(here, 'dist')
const stampFile = join(out, '.inputs')

/** Kilobytes of script, gzipped, that the first view may load. */
const BUDGET = 350
/** Scripts that run in workers of the page: each a module that holds its text. */
const WORKERS = {
  'virtual:engine-worker': 'src/engine/worker.ts',
  'virtual:case-worker': 'src/casework/caseWorker.ts',
  'virtual:brief-worker': 'src/brief/briefWorker.ts',
}

const stamp = stampOf()
if (
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp &&
  !process.argv.includes('--force')
) {
  process.exitCode = 0
} else {
  const workers = {}
  for (const [name, input] of Object.entries(WORKERS)) workers[name] = await buildWorker(input)
  await buildPage(workers)
  const size = firstView()
  console.log(`studio: first view loads ${size.toFixed(0)} KB of script gzipped; at most ${BUDGET}`)
  if (size > BUDGET) {
    console.error(
      `studio: ${size.toFixed(0)} KB is over the budget; load a screen later, or do without a package`,
    )
    process.exitCode = 1
  } else writeFileSync(stampFile, stamp)
}

function shared() {
  return {
    configFile: false,
    root: here,
    logLevel: 'warn',
    mode: 'production',
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    oxc: { jsx: { runtime: 'automatic' } },
  }
}

/** What runs in a worker as the text of one classic script, for a worker that is started from memory. */
async function buildWorker(input) {
  const built = await build({
    ...shared(),
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: join(here, input),
        output: { format: 'iife' },
      },
    },
  })
  const { output } = Array.isArray(built) ? built[0] : built
  return output[0].code
}

async function buildPage(workers) {
  await build({
    ...shared(),
    base: './',
    plugins: [
      {
        name: 'parley-workers',
        resolveId: id => (id in workers ? `\0${id}` : null),
        load: id =>
          id.slice(1) in workers
            ? `export const source=${JSON.stringify(workers[id.slice(1)])}`
            : null,
      },
      catalogueModules(join(root, 'catalog')),
      classicChunks(),
    ],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2023',
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: { studio: join(here, 'src/main.tsx') },
        // A note on how long plugins took is nobody's business here.
        checks: { pluginTimings: false },
        // The bundler's own preloading asks where a module is; classic scripts have no such place, and need none.
        onLog: (level, log, show) => log.code !== 'EMPTY_IMPORT_META' && show(level, log),
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  })
}

/** Kilobytes of every script the page names, gzipped. */
function firstView() {
  const page = readFileSync(join(out, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/<script src="([^"]+)">/g)].map(match => match[1])
  return (
    scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(out, name))).length, 0) / 1000
  )
}

/** A hash of everything the page is made of. */
function stampOf() {
  const packages = readdirSync(join(root, 'packages')).map(name =>
    join(root, 'packages', name, 'src'),
  )
  const folders = [...packages, join(root, 'catalog'), join(here, 'src'), join(here, 'build')]
  const files = folders
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
    )
    .filter(path => !path.includes('.test.') && statSync(path).isFile())
  const hash = createHash('sha256')
  for (const path of [...files, join(here, 'build.mjs'), join(root, 'package-lock.json')].sort()) {
    hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  return hash.digest('hex')
}
