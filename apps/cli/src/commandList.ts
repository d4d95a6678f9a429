import type { Command } from './Command.ts'

/**
 * The verbs in the order of help. Each loads only when it is called, so that `parley --help`
 * reads no engine.
 */
export const commandList: Readonly<Record<string, () => Promise<Command>>> = {
  version: async () => (await import('./commands/version.ts')).version,
}

/** Other words people type for the same verbs. */
export const aliases: Readonly<Record<string, string>> = { validate: 'check', verdict: 'run' }
