import type { CaseJob, CaseReply, CaseWork } from './works.ts'

type Waiting = Readonly<{ resolve: (result: unknown) => void; reject: (error: Error) => void }>

let made: Promise<CaseWork> | null = null

/** The worker of this page, started when it is first needed. */
export function caseWork(): Promise<CaseWork> {
  made ??= import('virtual:case-worker').then(({ source }) => startedFrom(source))
  return made
}

/** From memory, because from file:// a browser starts no worker from a file. */
function startedFrom(source: string): CaseWork {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0
  const started = (): Worker => {
    const now = new Worker(url)
    now.addEventListener('message', ({ data }: MessageEvent<CaseReply>) => {
      const asker = waiting.get(data.id)
      waiting.delete(data.id)
      if (data.failure === undefined) asker?.resolve(data.result)
      else asker?.reject(new Error(data.failure))
    })
    // One that died is missed by those who wait, and not by those who come after.
    now.addEventListener('error', event => {
      for (const { reject } of waiting.values()) reject(new Error(event.message))
      waiting.clear()
      worker = null
    })
    return now
  }
  const asks = <K extends CaseJob['kind']>(kind: K): CaseWork[K] =>
    ((...given: unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        const id = ++last
        waiting.set(id, { resolve, reject })
        worker ??= started()
        worker.postMessage({ id, kind, given })
      })) as CaseWork[K]
  return { read: asks('read'), edit: asks('edit'), merge: asks('merge'), redact: asks('redact') }
}
