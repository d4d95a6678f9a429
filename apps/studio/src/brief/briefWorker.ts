import { briefChecks, briefHtml, briefText, mannerIn, tableCsv, tables } from '@parley/report'
import { showAlive } from '../workers/alive.ts'
import type { Reply } from '../workers/asksOf.ts'
import type { BriefJob, CsvFile, WrittenBrief } from './jobs.ts'

/** The page's own types do not have a worker's scope; these two are all that is used of it. */
const scope = globalThis as unknown as {
  postMessage(message: Reply): void
  onmessage: ((event: MessageEvent<BriefJob>) => void) | null
}

const isAlive = showAlive()
scope.onmessage = async ({ data: job }) => {
  await isAlive
  try {
    scope.postMessage({ id: job.id, result: done(job) })
  } catch (thrown) {
    scope.postMessage({ id: job.id, failure: String(thrown) })
  }
}

function done(job: BriefJob): WrittenBrief | readonly CsvFile[] {
  if (job.kind === 'tables') {
    return tables(job.given, job.answers).map(table => ({
      name: table.name,
      csv: tableCsv(table, { excel: true }),
    }))
  }
  const { given, answers, language, reproduce } = job
  const manner = mannerIn(language)
  const html = briefHtml(given, answers, { reproduce, manner })
  return {
    html,
    text: briefText(given, answers, { reproduce, manner }),
    bytes: new TextEncoder().encode(html).length,
    checks: briefChecks(given, answers, manner),
  }
}
