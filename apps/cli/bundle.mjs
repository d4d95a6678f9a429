// Where the bundled command line is, and whether it is that of what is built.
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = path => fileURLToPath(new URL(path, import.meta.url))

export const bundle = at('dist/bundle')
/** Written when the bundle is whole. */
export const stamp = at('dist/bundle/.built')

/** The compiler writes one of these whenever it writes anything of a package; the lock changes with the libraries. */
const madeOf = [
  'dist/.tsbuildinfo',
  ...['model', 'kernels', 'casefile', 'formats', 'engine', 'charts', 'report'].map(
    name => `../../packages/${name}/dist/.tsbuildinfo`,
  ),
  '../../package-lock.json',
]

export function isFresh() {
  const made = writtenAt(stamp)
  return made !== null && madeOf.every(path => (writtenAt(at(path)) ?? 0) <= made)
}

function writtenAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null
}
