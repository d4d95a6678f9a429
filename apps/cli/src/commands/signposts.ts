import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { needsSignposts } from '../needsTime.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking, printedRows } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { tableText } from '../tableText.ts'

export const signposts: Command = {
  name: 'signposts',
  summary: 'what to watch, by when, how it stands, and what became of the judgement',
  args: '<case>',
  examples: [
    ['parley signposts ukraine-2023', 'as known at the as-of date, and as known now'],
    ['parley signposts talks.yaml --ndjson', 'a JSON object per signpost'],
  ],
  options: [...asking, ...printedRows],
  notes: '',
  async run(call) {
    const opened = await openCase(call)
    needsSignposts(opened)
    const asked = opened.answers({ timeline: askOf(call) })
    const [answers, report] = await withReport(asked)
    const text =
      tableText(call, report, opened.given, answers, 'signposts') ??
      (call.options.json
        ? json(report.resultJson(opened.given, answers))
        : `${report.signpostsText(opened.given, answers.timeline, reportStyle(call))}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}
