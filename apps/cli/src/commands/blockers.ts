import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { knownDeal } from '../knownDeal.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking, printedRows } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'

export const blockers: Command = {
  name: 'blockers',
  summary: 'who stands in the way, by how much, and what would bring each round',
  args: '<case>',
  examples: [
    ['parley blockers ukraine-2023', 'at the nearest deal'],
    ['parley blockers ukraine-2023 --deal armistice', 'at a deal of your own'],
    ['parley blockers talks.yaml --plain | cut -f 2,5,10', 'for other programs'],
  ],
  options: ['deal', ...asking, ...printedRows],
  notes: `--deal takes the id of a draft under "deals:", or an option of every issue joined by "+", in the order
of the file, as parley deals --json names them.`,
  async run(call) {
    const opened = await openCase(call)
    const { deal } = call.options
    if (deal !== null) knownDeal(opened.given, deal)
    const asked = opened.answers({ blockers: { ...askOf(call), deal } })
    const [answers, report] = await withReport(asked)
    if (deal !== null && answers.blockers.whyNoDeal === 'no-such-deal')
      throw new Stop(exitCodes.notFound, `a rule forbids the deal ${deal}`)
    const text =
      tableText(call, report, opened.given, answers, 'blockers') ??
      (call.options.json
        ? json(report.resultJson(opened.given, answers))
        : `${report.blockersText(opened.given, answers.blockers, reportStyle(call))}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}
