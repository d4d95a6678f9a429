import type { Scalar } from 'yaml'

/** A part of a scalar's text that names something: `[start, end)` of the text as the reader takes it. */
export type Reference = Readonly<{ to: Target; scalar: Scalar; start: number; end: number }>

/**
 * What is named, by the path of where it is defined: `parties.russia`, `issues.line.options.feb23`,
 * `if_talks_fail.russia.fight_on.scenarios.holds`.
 */
export type Target = string
