import { asksOf } from '../workers/asksOf.ts'
import type { BriefJob, CsvFile, WrittenBrief } from './jobs.ts'

/** Writing, beside the page: a brief takes longer than a frame. */
type BriefWork = Readonly<{
  write(job: Omit<Extract<BriefJob, { kind: 'write' }>, 'kind' | 'id'>): Promise<WrittenBrief>
  tables(
    job: Omit<Extract<BriefJob, { kind: 'tables' }>, 'kind' | 'id'>,
  ): Promise<readonly CsvFile[]>
}>

let made: Promise<BriefWork> | null = null

/** The worker of this page, started when a brief is first asked for. */
export function briefWork(): Promise<BriefWork> {
  made ??= import('virtual:brief-worker').then(({ source }) => {
    const ask = asksOf<BriefJob>(source)
    return {
      write: job => ask(id => ({ kind: 'write', id, ...job })),
      tables: job => ask(id => ({ kind: 'tables', id, ...job })),
    }
  })
  // Fetched again for who asks next.
  made.catch(() => {
    made = null
  })
  return made
}
