import type { Case, ChangeAsk } from '@parley/model'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { type ExitCode, exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { askOf, knownSchool, type OpenedCase, openCase, withReport } from '../openCase.ts'
import { asking, printedRows } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'
import { isDate, twoDates } from '../twoDates.ts'

export const compare: Command = {
  name: 'compare',
  summary: 'rival schools on the same draws; what turns the verdict between two, or two dates',
  args: '<case> [later]',
  examples: [
    ['parley compare ukraine-2023', 'the case as written first'],
    ['parley compare ukraine-2023 --between as-written critics', 'what turns it'],
    ['parley compare ukraine-2023 --between 2022-05 2023-01', 'what moved it, and how far'],
    [
      'parley compare ukraine-2023 --between 2023-01 2026-08 --scenario stalemate',
      'and what would',
    ],
    ['parley compare talks.yaml --plain', 'a row per school'],
  ],
  options: ['between', 'scenario', 'known', ...asking, ...printedRows],
  notes: `"as-written" is the case without a school. --plain and --ndjson give a row per school, or
per difference between two. Two dates are those of parley timeline, seen as --school sees them.
Two files: the same as parley diff.`,
  async run(call) {
    if (call.args[1] !== undefined) {
      if (call.options.between)
        throw new Stop(
          exitCodes.usage,
          '--between is about one case, and two are named',
          'name one file, or leave --between out',
        )
      datesOnly(call)
      const { diff } = await import('./diff.ts')
      return diff.run(call)
    }
    const opened = await openCase(call)
    const names = call.options.between
    if (names?.some(isDate)) {
      if (!names.every(isDate)) throw oneOfEach(names)
      return argued(call, opened, twoDates(opened.given, names, call.options))
    }
    datesOnly(call)
    if (opened.given.schools.length === 0) {
      const hint = 'add one under "schools:"; see parley help case'
      throw new Stop(exitCodes.notFound, 'this case has no schools to compare', hint)
    }
    if (names) return argued(call, opened, twoSchools(opened.given, names))
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

type Between = Extract<ChangeAsk['between'], { kind: 'schools' | 'dates' }>

function oneOfEach(names: readonly [string, string]): Stop {
  const [date, other] = isDate(names[0]) ? names : [names[1], names[0]]
  return new Stop(
    exitCodes.usage,
    `--between names a date, ${date}, and a school, ${other}`,
    'name two schools, or two dates and the school with --school',
  )
}

/** Stops on flags that only two dates give a meaning; --school is one of them where no second file is named. */
function datesOnly({ args, options: { scenario, school, known } }: Call): void {
  const flags = [
    ['--scenario', scenario !== null],
    ['--school', school !== null && args[1] === undefined],
    ['--known', known === 'then'],
  ] as const
  const flag = flags.find(([, isGiven]) => isGiven)?.[0]
  if (flag)
    throw new Stop(
      exitCodes.usage,
      `${flag} goes with two dates here`,
      'as in: --between 2022-05 2023-01; two schools are named by --between itself',
    )
}

function twoSchools(given: Case, names: readonly [string, string]): Between {
  const [from, to] = names.map(name => schoolCalled(given, name)) as [string | null, string | null]
  if (from === to)
    throw new Stop(
      exitCodes.usage,
      `--between names "${names[0]}" twice`,
      'a school does not differ from itself; name another, or as-written',
    )
  return { kind: 'schools', from, to }
}

/** What turns the verdict between two schools, or two dates. */
async function argued(
  call: Call,
  { given, answers }: OpenedCase,
  between: Between,
): Promise<ExitCode> {
  const { draws, seed } = call.options
  const ask: ChangeAsk = { draws, seed, between }
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
