import {
  type TalksAnswer,
  type TalksAsk,
  type TalksStrategyName,
  talksStrategies,
} from '@parley/model'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { type ExitCode, exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { askOf, type OpenedCase, openCase, withReport } from '../openCase.ts'
import { asking, printed } from '../optionGroups.ts'
import { remark } from '../remark.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'

export const talks: Command = {
  name: 'talks',
  summary: 'sessions played out: how many are signed, by when, and for whose good',
  args: '<case>',
  examples: [
    ['parley talks talks.yaml', 'two parties that hold out, a hundred rounds'],
    ['parley talks talks.yaml --strategy boulware,conceder', 'one holds out, one gives way'],
    ['parley talks talks.yaml --protocol single-text', 'a mediator with one draft'],
    ['parley talks talks.yaml --round-days 7', 'with dates, a round a week'],
    ['parley talks talks.yaml --tournament > pairs.csv', 'every strategy against every other'],
    ['parley talks talks.yaml --tournament -o pairs.parquet', 'the same for a data frame'],
  ],
  options: [
    'protocol',
    'strategy',
    'rounds',
    'roundDays',
    'discount',
    'tournament',
    ...asking,
    ...printed,
  ],
  notes: `One session a draw; each party acts on its own view, what it signs is judged through the analyst's.
See docs/analyses/talks.md. In a tournament of more than two, all after the first do the same.`,
  async run(call) {
    const { options } = call
    const opened = await openCase(call)
    const deciders = opened.given.parties.filter(party => party.role === 'decides')
    const asked: readonly TalksStrategyName[] =
      options.strategy.length > 0 ? options.strategy : ['boulware']
    if (asked.length !== 1 && asked.length !== deciders.length) {
      const names = deciders.map(party => party.id).join(', ')
      const hint = `give one for all, or one for each of ${names}`
      throw new Stop(exitCodes.usage, `${asked.length} strategies were given`, hint)
    }
    if (options.tournament) return tournament(call, opened)
    const [answers, report] = await withReport(opened.answers({ talks: talksAsk(call, asked) }))
    const { talks: answer } = answers
    const text = options.json
      ? json({
          schema: 'parley.talks/1',
          sentence: report.toText(report.signedBySentence(answer)),
          talks: answer,
        })
      : `${report.talksText(opened.given, answer, reportStyle(call))}\n`
    await emit(call, text)
    return exitCodes.done
  },
}

function talksAsk(call: Call, strategies: readonly TalksStrategyName[]): TalksAsk {
  const { protocol, rounds, roundDays, discount } = call.options
  return { ...askOf(call), protocol, strategies, rounds, roundDays, discount }
}

/** Every pair of strategies, a row each; how far it is goes to stderr. */
async function tournament(call: Call, opened: OpenedCase): Promise<ExitCode> {
  if (call.options.protocol === 'single-text') {
    const hint = 'a single text has no strategies to compare'
    throw new Stop(exitCodes.usage, '--tournament goes with alternating and meso', hint)
  }
  if (call.options.json)
    throw new Stop(exitCodes.usage, '--tournament is written as CSV, or with -o pairs.parquet')
  const deciders = opened.given.parties.filter(party => party.role === 'decides')
  const pairs = talksStrategies.flatMap(first =>
    talksStrategies.map(then => [first, then] as const),
  )
  const played: TalksAnswer[] = []
  for (const [i, [first, then]] of pairs.entries()) {
    await remark(call, `${i + 1} of ${pairs.length}: ${first}, ${then}`)
    const strategies = deciders.map((_, p) => (p === 0 ? first : then))
    played.push((await opened.answers({ talks: talksAsk(call, strategies) })).talks)
  }
  const { tableCsv, tournamentTable } = await import('@parley/report')
  const table = tournamentTable(opened.given, played)
  const isParquet = call.options.output?.endsWith('.parquet') === true
  await emit(
    call,
    isParquet ? (await import('@parley/report/parquet')).tableParquet(table) : tableCsv(table),
  )
  return exitCodes.done
}
