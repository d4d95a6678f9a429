import { exclusionAmong, type MoveId, withNeeds } from '@parley/model'
import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { askOf, type OpenedCase, openCase, withReport } from '../openCase.ts'
import { asking, printedRows } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'

export const moves: Command = {
  name: 'moves',
  summary: 'what each move would change: whether a zone exists, who sees it, for whom it is worse',
  args: '<case>',
  examples: [
    ['parley moves ukraine-2023', 'every move, most effect for its cost first'],
    [
      'parley moves ukraine-2023 --moves guarantees,staged_relief',
      'two of them, alone and together',
    ],
    ["parley moves talks.yaml --set 'moves.aid.chance=90%'", 'what if it were surer to work'],
  ],
  options: ['moves', ...asking, ...printedRows],
  notes: `A move is made with what it needs. In brackets stands the chance if it works; before them the
chance when it works in a share of draws that is its own.`,
  async run(call) {
    const opened = await openCase(call)
    const together = asked(opened, call.options.moves)
    const answered = opened.answers({ moves: { ...askOf(call), together } })
    const [{ moves: answer }, report] = await withReport(answered)
    const { movesText, resultJson } = report
    const text =
      tableText(call, report, opened.given, { moves: answer }, 'moves') ??
      (call.options.json
        ? json(resultJson(opened.given, { moves: answer }))
        : `${movesText(opened.given, answer, reportStyle(call))}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}

/** The moves named with `--moves`, which the case must have and which can be made together; null for all of them. */
function asked({ given }: OpenedCase, named: readonly string[]): readonly MoveId[] | null {
  const ids = given.moves.map(move => move.id as string)
  if (ids.length === 0) {
    const hint = 'write what somebody could do under "moves:"; see parley help case'
    throw new Stop(exitCodes.notFound, 'this case has no moves', hint)
  }
  if (named.length === 0) return null
  for (const id of named) {
    if (ids.includes(id)) continue
    const near = nearest(id, ids)
    const hint = near ? `did you mean "${near}"?` : `moves of this case: ${ids.join(', ')}`
    throw new Stop(exitCodes.notFound, `no move is called "${id}"`, hint)
  }
  const together = [...new Set(named)] as MoveId[]
  const apart = exclusionAmong(withNeeds(given, together))
  if (apart) {
    const [a, b] = apart
    const hint = 'leave one of the two out'
    throw new Stop(exitCodes.usage, `${a.id} and ${b.id} cannot be made together`, hint)
  }
  return together
}
