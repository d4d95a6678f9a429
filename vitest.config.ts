import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Tests run on the sources: every package exports them under the condition "source".
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'apps/*/src/**/*.test.ts',
      'apps/*/test/**/*.test.ts',
      'tools/**/*.test.ts',
      'examples/**/*.test.ts',
      'catalog/**/*.test.ts',
    ],
    setupFiles: [fileURLToPath(new URL('./tools/fastCheckSeed.ts', import.meta.url))],
    // No test leaves a module other than it found it, so the files of one worker share the modules they load: 184 files took 0.63 of the
    // processor time that they took with modules of their own.
    isolate: false,
    // Vitest leaves a core free by default, which on two cores is half of them.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
