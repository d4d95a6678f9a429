import type { DriverOutput } from '@parley/model'
import type { ResultAnswers } from '@parley/report'
import type { Call, Command } from '../Command.ts'
import { BASE } from '../dearTables.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { askOf, type OpenedCase, openCase, withReport } from '../openCase.ts'
import { asking, printedRows } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'
import { twoInputs } from '../twoInputs.ts'

export const drivers: Command = {
  name: 'drivers',
  summary: 'which inputs move the answer, and the value at which each flips it',
  args: '<case>',
  examples: [
    ['parley drivers ukraine-2023', 'largest swing first'],
    ['parley drivers talks.yaml --recognised', 'what would let each side see a zone'],
    ['parley drivers talks.yaml --limit 3', 'the three that matter most'],
    ['parley drivers ukraine-2023 --indices', 'what the doubt comes from, alone and together'],
    ['parley drivers ukraine-2023 --two-way kyiv_retakes war_year_ukraine', 'both at once'],
    ['parley drivers ukraine-2023 --learn', 'what it would be worth to know'],
  ],
  options: ['recognised', 'limit', 'indices', 'learn', 'twoWay', 'grid', ...asking, ...printedRows],
  notes: `--indices, --learn and --two-way are questions of their own, one at a time. An input is its path,
or an end of it that no other path has; parley explain <case> lists them.`,
  async run(call) {
    const { recognised, indices, learn, twoWay } = call.options
    oneQuestion({ '--indices': indices, '--learn': learn, '--two-way': twoWay !== null })
    const opened = await openCase(call)
    const output = recognised ? 'recognised' : 'exists'
    await emit(call, await answered(call, opened, output))
    return exitCodes.done
  },
}

type Report = typeof import('@parley/report')

async function answered(call: Call, opened: OpenedCase, output: DriverOutput): Promise<string> {
  const { options } = call
  const { given } = opened
  const ask = { ...askOf(call), output }
  const style = { ...reportStyle(call), rows: options.limit }
  const printed = (
    report: Report,
    answers: ResultAnswers,
    table: string,
    text: () => string,
  ): string =>
    tableText(call, report, given, answers, table) ??
    (options.json ? json(report.resultJson(given, answers)) : `${text()}\n`)

  if (options.indices) {
    const asked = opened.answers({ influence: { ...ask, base: BASE } })
    const [answers, report] = await withReport(asked)
    const text = (): string => report.influenceText(given, answers.influence, style)
    return printed(report, answers, 'influence', text)
  }
  if (options.learn) {
    const [answers, report] = await withReport(opened.answers({ learning: ask }))
    const text = (): string => report.learningText(given, answers.learning, style)
    return printed(report, answers, 'learning', text)
  }
  if (options.twoWay !== null) {
    const paths = twoInputs(given, options.twoWay, output)
    const asked = opened.answers({ thresholdMap: { ...ask, paths, grid: options.grid } })
    const [answers, report] = await withReport(asked)
    const text = (): string => report.thresholdText(given, answers.thresholdMap, style)
    return printed(report, answers, 'threshold_grid', text)
  }
  const [answers, report] = await withReport(opened.answers({ drivers: ask }))
  const text = (): string => report.driversText(given, answers.drivers, style)
  return printed(report, answers, 'drivers', text)
}

function oneQuestion(asked: Readonly<Record<string, boolean>>): void {
  const flags = Object.keys(asked).filter(flag => asked[flag])
  if (flags.length < 2) return
  throw new Stop(exitCodes.usage, `${flags.join(' and ')} are questions of their own`, 'ask one')
}
