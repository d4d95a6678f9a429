import { caseSchema } from '@parley/casefile'
import { resultSchema } from '@parley/report'
import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { Stop } from '../Stop.ts'

export const schema: Command = {
  name: 'schema',
  summary: 'the JSON Schema of the case file, for completion and checks in your editor',
  args: '[what]',
  examples: [
    [
      'parley schema -o .parley/case.schema.json',
      'where the first line of a new case looks for it',
    ],
    ['parley schema result', 'of what --json prints'],
  ],
  options: ['output', 'force', 'dryRun'],
  notes: `The first line of a case points an editor at it, and needs no network:
  # yaml-language-server: $schema=./.parley/case.schema.json`,
  async run(call) {
    const what = call.args[0] ?? 'case'
    const made = { case: () => caseSchema(), result: () => resultSchema }
    if (!Object.hasOwn(made, what)) {
      throw new Stop(exitCodes.usage, `there is no schema of "${what}"`, 'schemas: case, result')
    }
    await emit(call, json(made[what as keyof typeof made]()))
    return exitCodes.done
  },
}
