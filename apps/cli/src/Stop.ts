import type { ExitCode } from './exitCodes.ts'

/** Thrown to end a command early with a sentence on stderr. Never a bug: those are plain errors. */
export class Stop extends Error {
  readonly exitCode: ExitCode
  /** What to type instead; empty when there is nothing to add. */
  readonly hint: string

  constructor(exitCode: ExitCode, message: string, hint = '') {
    super(message)
    this.exitCode = exitCode
    this.hint = hint
  }
}
