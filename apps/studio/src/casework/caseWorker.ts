import { showAlive } from '../workers/alive.ts'
import type { Reply } from '../workers/asksOf.ts'
import { type CaseJob, works } from './works.ts'

/** The page's own types do not have a worker's scope; these two are all that is used of it. */
const scope = globalThis as unknown as {
  postMessage(message: Reply): void
  onmessage: ((event: MessageEvent<CaseJob>) => void) | null
}

const isAlive = showAlive()
scope.onmessage = async ({ data: { id, kind, given } }) => {
  await isAlive
  try {
    const does = works[kind] as (...given: readonly unknown[]) => unknown
    scope.postMessage({ id, result: does(...given) })
  } catch (thrown) {
    scope.postMessage({ id, failure: String(thrown) })
  }
}
