import { type Case, type ChangeAsk, type Input, inputsOf } from '@parley/model'
import { answerAll } from '../answerAll.ts'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { loadCase } from '../files/loadCase.ts'
import { json } from '../json.ts'
import { knownSchool, withReport } from '../openCase.ts'
import { printedRows } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'
import { warmRunner } from '../warmRunner.ts'

export const diff: Command = {
  name: 'diff',
  summary: 'two versions of a case by meaning: what they say differently and what it does',
  args: '<case> [later]',
  examples: [
    ['parley diff january.yaml june.yaml', 'values, classes, sources, and the verdict of both'],
    ['parley diff january.yaml june.yaml --plain', 'a row per change, for cut and awk'],
    ['parley diff january.yaml', 'one line per input, for git diff; see docs/analyses/diff.md'],
  ],
  options: ['school', 'seed', 'draws', ...printedRows],
  notes: `Never a difference of text: moving a line, a comment or another spelling of a value is none.
Draws are matched by path, so that the verdicts differ by what the files say alone.`,
  async run(call) {
    const [first, second] = call.args as [string, string | undefined]
    if (second === undefined) return listing(call, first)
    if (first === '-' && second === '-')
      throw new Stop(exitCodes.usage, 'both versions are to come from stdin', 'name one as a file')
    const from = (await loadCase(call, first)).given
    const to = (await loadCase(call, second)).given
    const { school, draws, seed } = call.options
    for (const given of [from, to]) knownSchool(given, school)
    const ask: ChangeAsk = { draws, seed, between: { kind: 'versions', to, school } }
    const asked = answerAll(call, warmRunner(call), from, [], { change: ask })
    const [{ change }, report] = await withReport(asked)
    const answers = { change, later: to }
    const text =
      tableText(call, report, from, answers, 'changes') ??
      (call.options.json
        ? json(report.resultJson(from, answers))
        : `${report.changeText({ from, to }, change, reportStyle(call))}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}

/** Every input of one case on a line of its own: what `git diff` compares by meaning. */
async function listing(call: Call, written: string): Promise<typeof exitCodes.done> {
  if (call.options.json || call.options.ndjson)
    throw new Stop(
      exitCodes.usage,
      'one case has nothing to differ from',
      'name the later version too',
    )
  const { given } = await loadCase(call, written)
  await emit(
    call,
    linesOf(given)
      .map(line => `${line}\n`)
      .join(''),
  )
  return exitCodes.done
}

function linesOf(given: Case): readonly string[] {
  const source = ({ attribution: { from } }: Input): string =>
    from.map(({ source, at }) => (at === '' ? source : `${source} ${at}`)).join(', ')
  return [
    `title: ${given.title}`,
    `as_of: ${given.asOf}`,
    ...inputsOf(given)
      .filter(({ input }) => input.written !== '')
      .map(({ path, input }) => {
        const from = source(input)
        const cited = from === '' ? '' : `; ${from}`
        return `${path}: ${input.written.replaceAll(/\s+/g, ' ')} (${input.attribution.class}${cited})`
      }),
  ]
}
