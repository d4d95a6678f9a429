import { type CaseJob, type CaseReply, works } from './works.ts'

/** The page's own types do not have a worker's scope; these two are all that is used of it. */
const scope = globalThis as unknown as {
  postMessage(message: CaseReply): void
  onmessage: ((event: MessageEvent<CaseJob>) => void) | null
}

scope.onmessage = ({ data: { id, kind, given } }) => {
  try {
    const does = works[kind] as (...given: readonly unknown[]) => unknown
    scope.postMessage({ id, result: does(...given) })
  } catch (thrown) {
    scope.postMessage({ id, failure: String(thrown) })
  }
}
