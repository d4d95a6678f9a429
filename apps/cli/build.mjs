// Puts the built command line into few files in dist/bundle/, which load in a third of the time of the hundreds they
// are made of. `bin.js` takes them as long as nothing they are made of was built anew since.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { bundle, stamp } from './bundle.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const runners = join(here, '../../packages/engine/dist/runners')

await build({
  configFile: false,
  root: here,
  logLevel: 'warn',
  mode: 'production',
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: bundle,
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: {
        index: join(here, 'dist/index.js'),
        node: join(runners, 'node.js'),
        nodeWorker: join(runners, 'nodeWorker.js'),
      },
      // All in one folder: the worker's file is looked for beside what starts it.
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
writeFileSync(stamp, '')
