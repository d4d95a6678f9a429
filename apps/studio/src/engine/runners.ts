import { type Runner, workerPool } from '@parley/engine'
import { browserPort } from './browserPort.ts'
import { revived } from './revived.ts'

type Runners = Readonly<{
  /** Never stopped: for coarse answers, which are over before a stop would pay. The verdict has one to itself. */
  quickVerdict: Runner
  quick: Runner
  /** One for the full verdict, which is always in sight and waits for nothing else. */
  verdict: Runner
  /** The rest of the machine, for full answers; a cancelled run costs its worker. */
  full: Runner
}>

/** Full answers that are worked on at once. */
export const fullSize = Math.max(1, Math.min(4, (navigator.hardwareConcurrency || 2) - 1))

let made: Promise<Runners> | null = null

/** The workers of this page, started once. */
export function runners(): Promise<Runners> {
  made ??= import('virtual:engine-worker').then(({ source }) => {
    // One for all: every cancelled run costs its worker, and putting the script into memory again takes a frame.
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
    const pool = (size: number) =>
      revived(workerPool({ size, startWorker: () => browserPort(url) }))
    return {
      quickVerdict: pool(1),
      quick: pool(1),
      verdict: pool(1),
      full: pool(fullSize),
    }
  })
  // Fetched again for who asks next.
  made.catch(() => {
    made = null
  })
  return made
}
