import type { Analyses, AnalysisName } from '@parley/model'
import { type FromWorker, type ToWorker, unpackFailure } from './messages.ts'
import { onAbort } from './onAbort.ts'
import { partsOf } from './parts.ts'
import { abortReason, type Runner, type RunOptions } from './Runner.ts'

/** One worker as the pool sees it, whatever the platform calls it. */
export type WorkerPort = Readonly<{
  post(message: ToWorker): void
  onMessage(listener: (message: FromWorker) => void): void
  /** Called once when the worker is gone without having been asked to go. */
  onExit(listener: (why: Error) => void): void
  stop(): Promise<void>
}>

export type PoolOptions = Readonly<{
  /** Workers at most; they are started as runs come. */
  size: number
  startWorker: () => WorkerPort
}>

type Job = {
  readonly message: ToWorker
  readonly options: RunOptions
  readonly resolve: (answer: never) => void
  readonly reject: (why: unknown) => void
  readonly stopListening: () => void
}

type Seat = { readonly port: WorkerPort; job: Job | null }

/**
 * Runs analyses in workers, as many at once as the pool is large, the rest in the order asked.
 *
 * Cancelling a run under way stops its worker, since a step cannot be interrupted from outside; the next
 * run starts a new one. A worker that dies rejects its run and no other. An analysis that can be asked in
 * parts is, one part to a worker; what is put together is the same to the bit.
 */
export function workerPool({ size, startWorker }: PoolOptions): Runner {
  if (!(Number.isInteger(size) && size > 0))
    throw new Error(`workerPool: size ${size}; must be a whole number above 0`)
  const seats = new Set<Seat>()
  const waiting: Job[] = []
  let runs = 0
  let isClosed = false

  const settle = (seat: Seat): Job | null => {
    const { job } = seat
    seat.job = null
    job?.stopListening()
    return job
  }
  const start = (): Seat => {
    const seat: Seat = { port: startWorker(), job: null }
    seats.add(seat)
    seat.port.onMessage(message => {
      if (seat.job?.message.run !== message.run) return
      if (message.kind === 'progress') {
        seat.job.options.onProgress?.(message.share)
        return
      }
      const job = settle(seat)!
      if (message.kind === 'answer') job.resolve(message.answer as never)
      else job.reject(unpackFailure(message.failure))
      next()
    })
    seat.port.onExit(why => {
      seats.delete(seat)
      settle(seat)?.reject(why)
      next()
    })
    return seat
  }
  const next = (): void => {
    while (waiting.length > 0) {
      const free = [...seats].find(seat => seat.job === null)
      const seat = free ?? (seats.size < size ? start() : null)
      if (!seat) return
      const job = waiting.shift()!
      seat.job = job
      seat.port.post(job.message)
    }
  }
  const cancel = (job: Job, why: unknown): void => {
    job.stopListening()
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    for (const seat of seats)
      if (seat.job === job) {
        seats.delete(seat)
        seat.job = null
        void seat.port.stop()
      }
    job.reject(why)
    next()
  }

  const runWhole = <K extends AnalysisName>(
    analysis: K,
    given: ToWorker['given'],
    ask: Analyses[K]['ask'],
    options: RunOptions,
  ): Promise<Analyses[K]['answer']> => {
    const { signal } = options
    if (isClosed) return Promise.reject(new Error('workerPool: the runner is closed'))
    if (signal?.aborted) return Promise.reject(abortReason(signal))
    return new Promise<Analyses[K]['answer']>((resolve, reject) => {
      const job: Job = {
        message: { run: runs++, analysis, given, ask },
        options,
        resolve,
        reject,
        stopListening: signal ? onAbort(signal, () => cancel(job, abortReason(signal))) : () => {},
      }
      waiting.push(job)
      next()
    })
  }

  return {
    async run(analysis, given, ask, options = {}) {
      const parts = partsOf(analysis, given, ask, size)
      if (!parts) return runWhole(analysis, given, ask, options)
      const shares: number[] = []
      return parts.answer((name, part) => {
        const place = shares.push(0) - 1
        return runWhole(name, given, part, {
          signal: options.signal,
          onProgress: share => {
            shares[place] = share
            options.onProgress?.(shares.reduce((sum, of) => sum + of, 0) / parts.runs)
          },
        })
      })
    },
    warm() {
      if (!isClosed) while (seats.size < size) start()
    },
    async close() {
      isClosed = true
      const closed = new Error('workerPool: the runner was closed')
      for (const job of waiting.splice(0)) {
        job.stopListening()
        job.reject(closed)
      }
      const gone = [...seats]
      seats.clear()
      for (const seat of gone) settle(seat)?.reject(closed)
      await Promise.all(gone.map(seat => seat.port.stop()))
    },
  }
}
