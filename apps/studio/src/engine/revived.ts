import type { Runner } from '@parley/engine'
import { WorkerEnded } from '../workers/WorkerEnded.ts'

/** A runner that runs once more what its worker died of, or with: of two deaths somebody is told. */
export function revived(inner: Runner): Runner {
  return {
    ...inner,
    run: (analysis, given, ask, options) =>
      inner.run(analysis, given, ask, options).catch((thrown: unknown) => {
        if (!(thrown instanceof WorkerEnded) || options?.signal?.aborted) throw thrown
        return inner.run(analysis, given, ask, options)
      }),
  }
}
