// npm run docs: writes what pages take from the code (help texts, outputs of examples, the picture).
// The same files as tests, with leave to write instead of compare.
import { build, install, runTool } from './setUp.mjs'

const env = { ...process.env, PARLEY_WRITE_DOCS: '1' }
const files = ['tools/docs.test.ts', 'tools/examples.test.ts', 'tools/pictures.test.ts']
const ok = install() && build() && runTool('vitest', 'vitest', ['run', ...files], { env })
process.exitCode = ok ? 0 : 1
