import { type Ask, type Case, cheapestAsk, isLeftToRecognise } from '@parley/model'
import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes, verdictExitCodes } from '../exitCodes.ts'
import { failThreshold } from '../failThreshold.ts'
import { json } from '../json.ts'
import { momentOf } from '../needsTime.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking, printed } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'

export const run: Command = {
  name: 'run',
  summary: 'the verdict: is there a deal, who sees it, what stands in the way',
  args: '<case>',
  examples: [
    ['parley run ukraine-2023', 'a case that comes with Parley'],
    ['parley run talks.yaml --school critics', 'through the assumptions of a rival school'],
    ["parley run talks.yaml --set 'quantities.trend=70%'", 'what if; the file stays as it is'],
    ['parley run ukraine-2023 --as-of 2022-11-12', 'as it stood then, by what is known now'],
    ['parley run talks.yaml --json -o verdict.json', 'for a program'],
    ['cat talks.yaml | parley run -', 'from a pipe'],
  ],
  options: [...asking, 'overTime', 'asOf', 'known', ...printed, 'failOn', 'exitVerdict'],
  notes: `With --as-of the verdict alone is asked; what would change it is asked of the case's own as_of.`,
  async run(call) {
    const opened = await openCase(call)
    const ask = askOf(call)
    const moment = await momentOf(opened, call)
    const asked = opened.answers(
      moment
        ? { verdict: { ...ask, moment } }
        : everythingOf(opened.given, ask, call.options.overTime),
    )
    const [first, { resultJson, runText }] = await withReport(asked)
    const isHidden =
      'openings' in first && first.openings && isLeftToRecognise(first.openings, first.verdict)
    const answers = isHidden
      ? { ...first, ...(await opened.answers({ openings: cheapestAsk(ask, 'recognised') })) }
      : first
    const text = call.options.json
      ? json(resultJson(opened.given, answers))
      : `${runText(opened.given, answers, reportStyle(call))}\n`
    await emit(call, text)
    const code = await failThreshold(call, opened)
    if (code !== exitCodes.done) return code
    return call.options.exitVerdict ? verdictExitCodes[answers.verdict.cell] : exitCodes.done
  },
}

/** What a verdict is printed with: what moves it, rival schools, the cheapest opening and the way through time. */
function everythingOf(given: Case, ask: Ask, overTime: boolean) {
  return {
    verdict: ask,
    drivers: { ...ask, output: 'exists' as const },
    ...(given.schools.length > 0 ? { compare: ask } : {}),
    ...(given.moves.length > 0 ? { openings: cheapestAsk(ask) } : {}),
    ...(given.dynamics && overTime ? { timeline: ask } : {}),
  }
}
