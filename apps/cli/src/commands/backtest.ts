import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { backtestData } from '../files/backtestData.ts'
import { json } from '../json.ts'
import { printed } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'

export const backtest: Command = {
  name: 'backtest',
  summary: 'how well readiness has told which wars end by agreement the year after',
  args: '',
  examples: [
    ['parley backtest', 'on 1,536 conflict-years that ship with Parley'],
    ['parley backtest --json', 'for a program'],
  ],
  options: [...printed],
  notes: `It asks nothing of a case. The definition was fixed before it was scored, and nothing is
fitted: docs/analyses/backtest.md.`,
  async run(call) {
    const [data, engine, report] = await Promise.all([
      backtestData(call.world),
      import('@parley/engine'),
      import('@parley/report'),
    ])
    const found = {
      backtest: engine.backtest(data.panel),
      battles: engine.battlesAndWinners(data.battles),
      donbas: {
        minskOne: engine.deathsAround(data.donbas, '2014-09', 3),
        minskTwo: engine.deathsAround(data.donbas, '2015-02', 3),
      },
    }
    const text = call.options.json
      ? json({ schema: 'parley.backtest/1', ...found })
      : `${report.backtestText(found, reportStyle(call))}\n`
    await emit(call, text)
    return exitCodes.done
  },
}
