/**
 * What the shell is told. Stable: a script may rely on each.
 *
 * A verdict is an answer, not a failure: it leaves 0, unless `--exit-verdict` asks for 10, 11 or 12.
 */
export const exitCodes = {
  done: 0,
  /** Something broke that is not a mistake in the command or the case: a bug, a full disk. */
  unexpected: 1,
  usage: 2,
  caseInvalid: 3,
  /** The threshold of `--fail-on`, or `fmt --check`. */
  belowThreshold: 4,
  notFound: 5,
  /** The file is there already, or changed while it was being worked on. */
  conflict: 6,
  cancelled: 7,
  interrupted: 130,
} as const

export type ExitCode = number

/** For `--exit-verdict`: 0 when a zone is recognised. */
export const verdictExitCodes = { recognised: 0, none: 10, hidden: 11, mirage: 12 } as const
