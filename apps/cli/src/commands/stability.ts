import type { Case, PartyId } from '@parley/model'
import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { knownDeal } from '../knownDeal.ts'
import { nearest } from '../nearest.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking, printedRows } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'

export const stability: Command = {
  name: 'stability',
  summary: 'which states hold, when each side can change what it holds alone',
  args: '<case>',
  examples: [
    ['parley stability euphrates-1975', 'which states hold, and why the present does or does not'],
    [
      'parley stability elmira-1991 --coalition moe,uniroyal',
      'what two sides acting as one change',
    ],
    [
      'parley stability euphrates-1975 --state relief --concept gmr',
      'another state, looking further ahead',
    ],
    ['parley stability talks.yaml --plain | cut -f 1,5', 'for other programs'],
  ],
  options: ['state', 'concept', 'coalition', 'limit', ...asking, ...printedRows],
  notes: `A state is a deal: one option on every issue. Sides move by changing issues with "held_by"; their
order is under "prefers", or follows from their worth. --state takes the id of a deal under "deals:", or
an option of every issue joined by "+", in the order of the file. See docs/analyses/stability.md.`,
  async run(call) {
    const opened = await openCase(call)
    const { given } = opened
    const { concept, limit } = call.options
    const state = call.options.state === 'present' ? presentOf(given) : call.options.state
    if (state !== null && call.options.state !== 'present') knownDeal(given, state)
    const coalition = call.options.coalition.map(id => knownHolder(given, id))
    if (coalition.length === 1)
      throw new Stop(exitCodes.usage, '--coalition needs two parties or more')
    const ask = { ...askOf(call), state, concept, coalition, top: limit }
    const [answers, report] = await withReport(opened.answers({ stability: ask }))
    const { stability: answer } = answers
    if (state !== null && answer.states > 0 && !answer.looked)
      throw new Stop(exitCodes.notFound, `a rule forbids the state ${state}`)
    const text =
      tableText(call, report, given, answers, 'states') ??
      (call.options.json
        ? json(report.resultJson(given, answers))
        : `${report.stabilityText(given, answer, reportStyle(call))}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}

/** The id of the state in which things stand; stops where the case does not say. */
function presentOf(given: Case): string {
  if (given.present) {
    const picks = given.issues.map(issue => given.present!.find(pick => pick.issue === issue.id))
    return picks.map(pick => pick!.option).join('+')
  }
  const hint = 'add "present:" with a deal or one pick on every issue'
  throw new Stop(exitCodes.notFound, 'this case does not say how things stand now', hint)
}

/** A party that holds an issue; stops on anything else. */
function knownHolder(given: Case, asked: string): PartyId {
  const holders = given.parties.filter(({ id }) => given.issues.some(of => of.heldBy === id))
  const found = holders.find(of => of.id === asked)
  if (found) return found.id
  const ids = holders.map(of => of.id as string)
  const near = nearest(asked, ids)
  const hint =
    ids.length === 0
      ? 'add "held_by: <party>" to what a party can change alone'
      : near
        ? `did you mean "${near}"?`
        : `who holds something: ${ids.join(', ')}`
  const isParty = given.parties.some(of => of.id === asked)
  const what = isParty ? `${asked} holds no issue` : `no party is called "${asked}"`
  throw new Stop(exitCodes.notFound, what, hint)
}
