import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'

export const compare: Command = {
  name: 'compare',
  summary: 'rival schools on the same draws, and the inputs they differ on',
  args: '<case>',
  examples: [
    ['parley compare ukraine-2023', 'the case as written first'],
    ['parley compare talks.yaml --plain', 'a row per school'],
  ],
  options: [
    'set',
    'seed',
    'draws',
    'json',
    'ndjson',
    'plain',
    'output',
    'force',
    'dryRun',
    'width',
  ],
  notes: '',
  async run(call) {
    const opened = await openCase(call)
    if (opened.given.schools.length === 0) {
      const hint = 'add one under "schools:"; see parley help case'
      throw new Stop(exitCodes.notFound, 'this case has no schools to compare', hint)
    }
    const asked = opened.answers({ compare: askOf(call) })
    const [{ compare: answer }, report] = await withReport(asked)
    const { compareText, resultJson } = report
    const text =
      tableText(call, report, opened.given, { compare: answer }, 'schools') ??
      (call.options.json
        ? json(resultJson(opened.given, { compare: answer }))
        : `${compareText(opened.given, answer, reportStyle(call))}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}
