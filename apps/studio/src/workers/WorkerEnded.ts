/** A worker is gone without having been asked to go: it crashed, or the browser took its memory away. */
export class WorkerEnded extends Error {
  readonly kind = 'worker-ended'
  override name = 'WorkerEnded'
}
