import type { Runner } from '@parley/engine'
import type { Call } from './Command.ts'

/**
 * Where this call's analyses run; null for this thread. Threads start at once, while the case is still being read.
 */
export function warmRunner({ world }: Call): Promise<Runner | null> {
  const made = world.makeRunner?.().then(runner => {
    runner.warm?.()
    return runner
  })
  // Whoever asks is told; a case that cannot be read asks nothing.
  made?.catch(() => {})
  return made ?? Promise.resolve(null)
}
