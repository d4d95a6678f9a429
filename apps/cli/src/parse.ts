import { Command as CommanderCommand, CommanderError, Option } from 'commander'
import type { Call, Command } from './Command.ts'
import { exitCodes } from './exitCodes.ts'
import { everywhere } from './optionGroups.ts'
import { optionSpecs, pairs } from './optionSpecs.ts'
import type { OptionName, Options } from './options.ts'
import { Stop } from './Stop.ts'

/** The flags of a command, its own first. */
export function optionsOf(command: Command): readonly OptionName[] {
  return [...command.options, ...everywhere]
}

/**
 * Reads the words after a command's name.
 *
 * Throws `Stop` with the usage exit code on an unknown flag (naming the nearest one), a missing or
 * surplus argument, and a value a flag does not take.
 */
export function parse(command: Command, words: readonly string[]): Pick<Call, 'args' | 'options'> {
  const names = optionsOf(command)
  const parser = new CommanderCommand(command.name)
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .helpOption(false)
    .showSuggestionAfterError(true)
    .allowExcessArguments(false)
  for (const name of command.args.split(' ').filter(Boolean)) parser.argument(name)
  for (const name of names) {
    const { flags, describe, read, alone, initial } = optionSpecs[name]
    const option = new Option(flags, describe).default(initial)
    if (read) option.argParser(read)
    if (alone !== undefined) option.preset(alone)
    parser.addOption(option)
    // The page calls a school "assumption set" in places; --with reads better there.
    if (name === 'school') parser.addOption(new Option('--with <id>').hideHelp())
  }
  try {
    parser.parse([...pairedUp(words)], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    throw usageStop(command, error.message, words)
  }
  const parsed = parser.opts()
  const options = Object.fromEntries(
    Object.entries(optionSpecs).map(([name, spec]) => [name, parsed[name] ?? spec.initial]),
  ) as unknown as Options
  const school = options.school ?? (parsed['with'] as string | undefined) ?? null
  oneFormatOnly(options)
  return { args: parser.args, options: { ...options, school } }
}

/** `--between a b` as `--between a,b`: a flag takes one word. */
function pairedUp(words: readonly string[]): readonly string[] {
  const at = words.findIndex(word => pairs.has(word))
  const [first, second] = [words[at + 1], words[at + 2]]
  const isPair = at >= 0 && first !== undefined && second !== undefined && !first.includes(',')
  if (!isPair || second.startsWith('-')) return words
  return [...words.slice(0, at + 1), `${first},${second}`, ...words.slice(at + 3)]
}

function oneFormatOnly(options: Options): void {
  const asked = (['json', 'ndjson', 'plain'] as const).filter(name => options[name])
  if (asked.length < 2) return
  const flags = asked.map(name => `--${name}`).join(' and ')
  throw new Stop(exitCodes.usage, `${flags} ask for different output`, 'use one of them')
}

/** Commander says "error: unknown option '--drws'\n(Did you mean --draws?)"; we say it our way. */
function usageStop(command: Command, message: string, words: readonly string[]): Stop {
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n')
  // Where a command asks for one word before the case, that word is what was left out.
  const [only] = words.filter(word => !word.startsWith('-'))
  const missing = /^<([a-z]+)> <case>/.exec(command.args)?.[1]
  if (missing && only && only !== missing && first.includes("argument 'case'"))
    return new Stop(
      exitCodes.usage,
      `parley ${command.name} wants "${missing}" before the case`,
      `parley ${command.name} ${missing} ${only}`,
    )
  const nearest = /\(Did you mean (?:one of )?(.+)\?\)/.exec(rest.join(' '))?.[1]
  const hint = nearest ? `did you mean ${nearest}?` : `see parley ${command.name} --help`
  return new Stop(exitCodes.usage, first, hint)
}
