import type { OpeningsAsk, PartyId } from '@parley/model'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { askOf, type OpenedCase, openCase, withReport } from '../openCase.ts'
import { asking, printed } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'

export const open: Command = {
  name: 'open',
  summary: 'the cheapest moves that open a zone, and in what order they would be agreed to',
  args: '<case>',
  examples: [
    ['parley open ukraine-2023', 'what it would take for a zone to exist, more likely than not'],
    ['parley open ukraine-2023 --recognised --share 25%', 'for each side to recognise one'],
    [
      'parley open talks.yaml --actors us,ukraine --budget 10 --top 3',
      'with whose moves, for what',
    ],
  ],
  options: ['recognised', 'share', 'budget', 'actors', 'top', 'most', ...asking, ...printed],
  notes: `Sets of moves are gone through by rising cost, so the first that opens is a cheapest one. See
docs/analyses/openings.md.`,
  async run(call) {
    const opened = await openCase(call)
    const answered = opened.answers({ openings: openingsAsk(call, opened) })
    const [{ openings: answer }, { openingsText, resultJson }] = await withReport(answered)
    const text = call.options.json
      ? json(resultJson(opened.given, { openings: answer }))
      : `${openingsText(opened.given, answer, reportStyle(call))}\n`
    await emit(call, text)
    return exitCodes.done
  },
}

function openingsAsk(call: Call, opened: OpenedCase): OpeningsAsk {
  const { recognised, share, budget, actors, top, most } = call.options
  return {
    ...askOf(call),
    output: recognised ? 'recognised' : 'exists',
    share,
    budget,
    top,
    largest: most,
    extent: 'all',
    actors: actors.length === 0 ? null : partiesNamed(opened, actors),
  }
}

function partiesNamed({ given }: OpenedCase, named: readonly string[]): readonly PartyId[] {
  const movers = [...new Set(given.moves.map(move => move.by as string))]
  for (const id of named) {
    if (movers.includes(id)) continue
    const near = nearest(id, movers)
    const all = movers.length === 0 ? 'this case has no moves' : `who moves: ${movers.join(', ')}`
    const hint = near ? `did you mean "${near}"?` : all
    throw new Stop(exitCodes.notFound, `"${id}" makes no move in this case`, hint)
  }
  return named as readonly PartyId[]
}
