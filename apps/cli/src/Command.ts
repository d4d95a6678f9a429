import type { ExitCode } from './exitCodes.ts'
import type { OptionName, Options } from './options.ts'
import type { World } from './world.ts'

/** One verb of the command line. */
export type Command = Readonly<{
  name: string
  /** One line, without a full stop. */
  summary: string
  /** `<case>` must be given, `[case]` may be, `[cases...]` takes several. */
  args: string
  /** What is typed, and what it does: shown before the flags. */
  examples: readonly (readonly [typed: string, does: string])[]
  options: readonly OptionName[]
  /** More to know; empty when the examples say it all. */
  notes: string
  /** True for one that runs until it is interrupted, and then has something to finish. */
  endsItself?: boolean
  run: (call: Call) => Promise<ExitCode>
}>

/** One call of a command. */
export type Call = Readonly<{
  world: World
  args: readonly string[]
  options: Options
}>
