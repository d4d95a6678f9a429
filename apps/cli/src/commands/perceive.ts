import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking, printed } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'

export const perceive: Command = {
  name: 'perceive',
  summary: "each side's own eyes beside the analyst's, and what each belief moves",
  args: '<case>',
  examples: [
    ['parley perceive ukraine-2023', 'the readings, the four cells, the beliefs'],
    ['parley perceive talks.yaml --school critics', 'as a rival school has it'],
  ],
  options: [...asking, ...printed],
  notes: '',
  async run(call) {
    const opened = await openCase(call)
    const asked = opened.answers({ verdict: askOf(call) })
    const [{ verdict }, { perceiveText, resultJson }] = await withReport(asked)
    const text = call.options.json
      ? json(resultJson(opened.given, { verdict }))
      : `${perceiveText(opened.given, verdict, reportStyle(call))}\n`
    await emit(call, text)
    return exitCodes.done
  },
}
