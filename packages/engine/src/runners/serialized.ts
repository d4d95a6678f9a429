import { inPlace } from './inPlace.ts'
import type { Runner } from './Runner.ts'

/** Takes everything through JSON text on the way in and out, as between machines. Exists for the tests. */
export function serialized(inner: Runner = inPlace()): Runner {
  const throughText = <T>(value: T): T => JSON.parse(JSON.stringify(value))
  return {
    async run(analysis, given, ask, options) {
      return throughText(await inner.run(analysis, throughText(given), throughText(ask), options))
    },
    close: () => inner.close(),
  }
}
