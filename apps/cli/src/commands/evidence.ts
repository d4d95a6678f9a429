import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking, printed } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'

const questions = ['weak'] as const

export const evidence: Command = {
  name: 'evidence',
  summary: 'which inputs move the answer and rest on the weakest evidence',
  args: '<weak> <case>',
  examples: [
    ['parley evidence weak ukraine-2023', 'what to find a source for first'],
    ['parley evidence weak talks.yaml --recognised', 'for whether each side sees a zone'],
  ],
  options: ['recognised', 'limit', ...asking, ...printed],
  notes: `The order is that of influence times weak evidence, placeholders first. It is an order and no
measurement: no score is printed. The weights stand under the list.`,
  async run(call) {
    const [asked = '', ...args] = call.args
    if (!questions.includes(asked as (typeof questions)[number])) {
      const near = nearest(asked, questions)
      const hint = near ? `did you mean "${near}"?` : 'parley evidence weak <case>'
      throw new Stop(exitCodes.usage, `evidence takes "weak", not "${asked}"`, hint)
    }
    const opened = await openCase({ ...call, args })
    const output = call.options.recognised ? 'recognised' : 'exists'
    const asking = opened.answers({ drivers: { ...askOf(call), output } })
    const [{ drivers }, { evidenceJson, evidenceText }] = await withReport(asking)
    const style = { ...reportStyle(call), rows: call.options.limit }
    const text = call.options.json
      ? json(evidenceJson(opened.given, drivers))
      : `${evidenceText(opened.given, drivers, style)}\n`
    await emit(call, text)
    return exitCodes.done
  },
}
