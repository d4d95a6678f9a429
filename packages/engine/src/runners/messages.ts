import type { AnalysisName, Case } from '@parley/model'

/** One run, to a worker. Plain data: it survives structured cloning and JSON. */
export type ToWorker = Readonly<{ run: number; analysis: AnalysisName; given: Case; ask: unknown }>

export type FromWorker = Readonly<
  { run: number } & (
    | { kind: 'progress'; share: number }
    | { kind: 'answer'; answer: unknown }
    | { kind: 'failed'; failure: Failure }
  )
>

/** A thrown error in transit: its message and whatever fields it carries, such as `kind` of too many deals. */
export type Failure = Readonly<{
  name: string
  message: string
  stack: string
  fields: Readonly<Record<string, unknown>>
}>

/** What was thrown as plain data, its own fields with it, for a thread that cannot be handed an error. */
export function packFailure(thrown: unknown): Failure {
  if (!(thrown instanceof Error))
    return { name: 'Error', message: String(thrown), stack: '', fields: {} }
  return {
    name: thrown.name,
    message: thrown.message,
    stack: thrown.stack ?? '',
    fields: { ...thrown },
  }
}

/** The error that was packed, on the other side. */
export function unpackFailure({ name, message, stack, fields }: Failure): Error {
  const error = Object.assign(new Error(message), fields)
  if (name !== 'Error') error.name = name
  if (stack !== '') error.stack = stack
  return error
}
