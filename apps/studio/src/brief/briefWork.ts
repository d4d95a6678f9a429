import type { BriefJob, BriefReply, CsvFile, WrittenBrief } from './jobs.ts'

type Waiting = Readonly<{ resolve: (result: never) => void; reject: (error: Error) => void }>

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
  made ??= import('virtual:brief-worker').then(({ source }) => startedFrom(source))
  return made
}

/** From memory, because from file:// a browser starts no worker from a file. */
function startedFrom(source: string): BriefWork {
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
  const waiting = new Map<number, Waiting>()
  let last = 0
  const ask = <T>(job: (id: number) => BriefJob): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      worker.postMessage(job(id))
    })
  worker.addEventListener('message', ({ data }: MessageEvent<BriefReply>) => {
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
    write: job => ask(id => ({ kind: 'write', id, ...job })),
    tables: job => ask(id => ({ kind: 'tables', id, ...job })),
  }
}
