import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { needsTime } from '../needsTime.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking, printedRows } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { tableText } from '../tableText.ts'

export const timeline: Command = {
  name: 'timeline',
  summary: 'when, on what condition and through which channel a zone opens',
  args: '<case>',
  examples: [
    ['parley timeline ukraine-2023', 'every named future, and what the data then did'],
    ['parley timeline ukraine-2023 --log', 'when a word changed, closer or further'],
    ['parley timeline ukraine-2023 --known then', 'as it stood at as_of: later rows unread'],
    ['parley timeline talks.yaml --plain', 'a row per future and step'],
    ['parley timeline talks.yaml --json -o timeline.json', 'for a program'],
  ],
  options: [...asking, 'known', 'log', ...printedRows],
  notes: `For a case with time and scenarios in its file; see docs/analyses/timeline.md. A chance of a
named future holds if that future comes; none is put on the future itself.`,
  async run(call) {
    const opened = await openCase(call)
    needsTime(opened)
    const asked = opened.answers({
      timeline: { ...askOf(call), known: call.options.known },
    })
    const [answers, report] = await withReport(asked)
    const text =
      tableText(call, report, opened.given, answers, 'timeline') ??
      (call.options.json
        ? json(report.resultJson(opened.given, answers))
        : `${(call.options.log ? report.timeLogText : report.timelineText)(opened.given, answers.timeline, reportStyle(call))}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}
