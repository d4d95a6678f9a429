import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { reportStyle } from '../reportStyle.ts'
import { tableText } from '../tableText.ts'

export const drivers: Command = {
  name: 'drivers',
  summary: 'which inputs move the answer, and the value at which each flips it',
  args: '<case>',
  examples: [
    ['parley drivers ukraine-2023', 'largest swing first'],
    ['parley drivers talks.yaml --recognised', 'what would let each side see a zone'],
    ['parley drivers talks.yaml --limit 3', 'the three that matter most'],
  ],
  options: [
    'recognised',
    'limit',
    'set',
    'school',
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
    const { recognised, limit } = call.options
    const opened = await openCase(call)
    const output = recognised ? 'recognised' : 'exists'
    const asked = opened.answers({ drivers: { ...askOf(call), output } })
    const [{ drivers: answer }, report] = await withReport(asked)
    const { driversText, resultJson } = report
    const style = { ...reportStyle(call), rows: limit }
    const text =
      tableText(call, report, opened.given, { drivers: answer }, 'drivers') ??
      (call.options.json
        ? json(resultJson(opened.given, { drivers: answer }))
        : `${driversText(opened.given, answer, style)}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}
