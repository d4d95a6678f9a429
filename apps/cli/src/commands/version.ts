import type { Command } from '../Command.ts'
import { exitCodes } from '../exitCodes.ts'
import { print } from '../print.ts'
import { version as number, versionLine } from '../version.ts'

export const version: Command = {
  name: 'version',
  summary: 'say which Parley this is',
  args: '',
  examples: [['parley version', 'one line']],
  options: ['json'],
  notes: '',
  async run({ world, options }) {
    const json = `${JSON.stringify({ schema: 'parley.version/1', version: number })}\n`
    await print(world.stdout, options.json ? json : `${versionLine}\n`)
    return exitCodes.done
  },
}
