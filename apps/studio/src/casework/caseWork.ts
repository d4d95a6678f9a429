import { asksOf } from '../workers/asksOf.ts'
import type { CaseJob, CaseWork } from './works.ts'

let made: Promise<CaseWork> | null = null

/** The worker of this page, started when it is first needed. */
export function caseWork(): Promise<CaseWork> {
  made ??= import('virtual:case-worker').then(({ source }) => {
    const ask = asksOf<Readonly<{ id: number; kind: CaseJob['kind']; given: unknown[] }>>(source)
    const asks = <K extends CaseJob['kind']>(kind: K): CaseWork[K] =>
      ((...given: unknown[]) => ask(id => ({ id, kind, given }))) as CaseWork[K]
    return {
      read: asks('read'),
      edit: asks('edit'),
      limberUp: asks('limberUp'),
      merge: asks('merge'),
      redact: asks('redact'),
    }
  })
  // Fetched again for who asks next.
  made.catch(() => {
    made = null
  })
  return made
}
