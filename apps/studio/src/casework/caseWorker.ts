import { readCase, redact } from '@parley/casefile'
import type { CaseJob, CaseReply } from './jobs.ts'

/** The page's own types do not have a worker's scope; these two are all that is used of it. */
const scope = globalThis as unknown as {
  postMessage(message: CaseReply): void
  onmessage: ((event: MessageEvent<CaseJob>) => void) | null
}

scope.onmessage = ({ data: job }) => {
  try {
    scope.postMessage({ id: job.id, result: done(job) })
  } catch (thrown) {
    scope.postMessage({ id: job.id, failure: String(thrown) })
  }
}

function done(job: CaseJob): unknown {
  if (job.kind === 'redact') return redact(job.text, job.options)
  const missing: string[] = []
  const read = readCase(job.text, {
    file: job.file,
    readFile: path => {
      const known = job.beside.get(path)
      if (known === undefined) missing.push(path)
      return known ?? null
    },
  })
  return { read, missing }
}
