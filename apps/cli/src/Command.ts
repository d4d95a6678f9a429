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

/** Every command by its name, loaded only when it is called, and the other words people type for some. */
export type Verbs = Readonly<{
  commands: Readonly<Record<string, () => Promise<Command>>>
  aliases: Readonly<Record<string, string>>
}>

/** One call of a command. */
export type Call = Readonly<{
  world: World
  /** The command's neighbours, for one that speaks of them. */
  verbs: Verbs
  args: readonly string[]
  options: Options
}>
