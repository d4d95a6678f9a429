import type { Case, DealsAnswer, DealsView } from '@parley/model'
import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking, printedRows } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'

export const deals: Command = {
  name: 'deals',
  summary: 'which deals come nearest, what each is worth to whom, how often all accept',
  args: '<case>',
  examples: [
    ['parley deals ukraine-2023', 'best smallest gain first, and every proposal'],
    ['parley deals talks.yaml --view russia', "through Russia's eyes"],
    ['parley deals talks.yaml --points', 'with Nash, Kalai-Smorodinsky and the others'],
    ['parley deals talks.yaml --plain | cut -f 1,4', 'for other programs'],
  ],
  options: ['limit', 'view', 'points', ...asking, ...printedRows],
  notes: `--view is analyst (unless given), own (each party through its own eyes), or a party.`,
  async run(call) {
    const { limit, points, view } = call.options
    const opened = await openCase(call)
    const views = view === null ? undefined : [knownView(opened.given, view)]
    const ask = { ...askOf(call), limit, referencePoints: points }
    const [{ deals: answer }, report] = await withReport(opened.answers({ deals: ask }))
    const { dealsText, resultJson } = report
    const seen = views ? only(answer, views) : answer
    const style = { ...reportStyle(call), rows: limit, ...(views ? { views } : {}) }
    const text =
      tableText(call, report, opened.given, { deals: seen }, 'deals') ??
      (call.options.json
        ? json(resultJson(opened.given, { deals: seen }))
        : `${dealsText(opened.given, answer, style)}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}

function only(answer: DealsAnswer, views: readonly DealsView['view'][]): DealsAnswer {
  return { ...answer, views: answer.views.filter(({ view }) => views.includes(view)) }
}

/** A view by its name; stops on one that nobody holds. */
function knownView(given: Case, asked: string): DealsView['view'] {
  const deciders = given.parties.filter(party => party.role === 'decides').map(party => party.id)
  const known: readonly DealsView['view'][] = ['analyst', 'own', ...deciders]
  const found = known.find(view => view === asked)
  if (found) return found
  const near = nearest(asked, known)
  const hint = near ? `did you mean "${near}"?` : `views of this case: ${known.join(', ')}`
  throw new Stop(exitCodes.notFound, `nobody here sees as "${asked}"`, hint)
}
