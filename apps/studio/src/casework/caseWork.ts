import type { CaseJob, CaseReply, CaseWork, Reading } from './jobs.ts'

type Waiting = Readonly<{ resolve: (result: never) => void; reject: (error: Error) => void }>

let made: Promise<CaseWork> | null = null

/** The worker of this page, started when it is first needed. */
export function caseWork(): Promise<CaseWork> {
  made ??= import('virtual:case-worker').then(({ source }) => startedFrom(source))
  return made
}

/** From memory, because from file:// a browser starts no worker from a file. */
function startedFrom(source: string): CaseWork {
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
  const waiting = new Map<number, Waiting>()
  let last = 0
  const ask = <T>(job: (id: number) => CaseJob): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      worker.postMessage(job(id))
    })
  worker.addEventListener('message', ({ data }: MessageEvent<CaseReply>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.failure === undefined) asker?.resolve(data.result as never)
    else asker?.reject(new Error(data.failure))
  })
  worker.addEventListener('error', event => {
    for (const { reject } of waiting.values()) reject(new Error(event.message))
    waiting.clear()
    made = null
  })
  return {
    read: (text, file, beside) => ask<Reading>(id => ({ kind: 'read', id, text, file, beside })),
    redact: (text, options) => ask(id => ({ kind: 'redact', id, text, options })),
  }
}
