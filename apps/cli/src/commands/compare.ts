import type { Case, ChangeAsk } from '@parley/model'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { type ExitCode, exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { askOf, knownSchool, type OpenedCase, openCase, withReport } from '../openCase.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'

export const compare: Command = {
  name: 'compare',
  summary: 'rival schools on the same draws, and what turns the verdict between two of them',
  args: '<case> [later]',
  examples: [
    ['parley compare ukraine-2023', 'the case as written first'],
    ['parley compare ukraine-2023 --between as-written critics', 'what turns it'],
    ['parley compare talks.yaml --plain', 'a row per school'],
  ],
  options: [
    'between',
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
    'lang',
  ],
  notes: `"as-written" is the case without a school. --plain and --ndjson give a row per school, or
per difference between two. Two files: the same as parley diff.`,
  async run(call) {
    if (call.args[1] !== undefined) {
      const { diff } = await import('./diff.ts')
      return diff.run(call)
    }
    const opened = await openCase(call)
    if (opened.given.schools.length === 0) {
      const hint = 'add one under "schools:"; see parley help case'
      throw new Stop(exitCodes.notFound, 'this case has no schools to compare', hint)
    }
    if (call.options.between) return between(call, opened, call.options.between)
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

async function between(
  call: Call,
  { given, answers }: OpenedCase,
  names: readonly [string, string],
): Promise<ExitCode> {
  const [from, to] = names.map(name => schoolCalled(given, name)) as [string | null, string | null]
  if (from === to)
    throw new Stop(
      exitCodes.usage,
      `--between names "${names[0]}" twice`,
      'a school does not differ from itself; name another, or as-written',
    )
  const { draws, seed } = call.options
  const ask: ChangeAsk = { draws, seed, between: { kind: 'schools', from, to } }
  const [{ change }, report] = await withReport(answers({ change: ask }))
  const text =
    tableText(call, report, given, { change }, 'waterfall') ??
    (call.options.json
      ? json(report.resultJson(given, { change }))
      : `${report.changeText({ from: given, to: given }, change, reportStyle(call))}\n`)
  await emit(call, text)
  return exitCodes.done
}

/** A school by its id; null for the case as written. Stops on a school the case does not have. */
function schoolCalled(given: Case, name: string): string | null {
  if (name === 'as-written' && !given.schools.some(({ id }) => id === name)) return null
  knownSchool(given, name, ['as-written'])
  return name
}
