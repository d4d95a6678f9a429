import type { Command } from './Command.ts'
import { optionSpecs } from './optionSpecs.ts'
import { optionsOf } from './parse.ts'

/** The help of one command: examples first, then its flags. */
export function commandHelp(command: Command): string {
  const usage = ['parley', command.name, command.args].filter(Boolean).join(' ')
  const flags = [
    ...optionsOf(command).map(name => [optionSpecs[name].flags, describe(name)] as const),
    ['-h, --help', 'this text'] as const,
  ]
  const sections = [
    `${usage}\n  ${command.summary}`,
    `Examples\n${twoColumns(command.examples.map(([typed, does]) => [typed, does]))}`,
    `Flags\n${twoColumns(flags)}`,
    command.notes,
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function describe(name: ReturnType<typeof optionsOf>[number]): string {
  const { describe: text, initial } = optionSpecs[name]
  const shown = typeof initial === 'string' || typeof initial === 'number'
  return shown ? `${text} (default ${initial})` : text
}

/** Two columns; a left side too long for its column gets a line of its own. */
export function twoColumns(rows: readonly (readonly [string, string])[], most = 34): string {
  const width = Math.min(most, Math.max(...rows.map(([left]) => left.length)))
  return rows
    .map(([left, right]) =>
      left.length > width
        ? `  ${left}\n  ${' '.repeat(width)}  ${right}`
        : `  ${left.padEnd(width)}  ${right}`,
    )
    .join('\n')
}
