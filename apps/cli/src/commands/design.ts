import type { Case, DesignAsk, PartyId } from '@parley/model'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking, printedRows } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'

export const design: Command = {
  name: 'design',
  summary: 'which deal to put on the table, why that one, and what to change in a draft',
  args: '<case>',
  examples: [
    ['parley design ukraine-2023', 'suggestions, every draft, terms keyed to an event'],
    ['parley design ukraine-2023 --draft istanbul', 'the cheapest change to one draft'],
    ['parley design talks.yaml --draft first --by seller', 'at the least cost to the seller'],
    ['parley design talks.yaml --plain | cut -f 1,3,5', 'for other programs'],
  ],
  options: ['draft', 'by', ...asking, ...printedRows],
  notes: `Through the analyst's eyes at the central values; terms keyed to an event by each side's own
expectations. See docs/analyses/design.md and docs/analyses/contingent-terms.md.`,
  async run(call) {
    const opened = await openCase(call)
    const ask = designAsk(call, opened.given)
    const [answers, report] = await withReport(opened.answers({ design: ask }))
    const text =
      tableText(call, report, opened.given, answers, 'design') ??
      (call.options.json
        ? json(report.resultJson(opened.given, answers))
        : `${report.designText(opened.given, answers.design, reportStyle(call))}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}

function designAsk(call: Call, given: Case): DesignAsk {
  const { draft, by } = call.options
  for (const id of draft) knownDraft(given, id)
  return { ...askOf(call), drafts: draft, by: by === null ? null : knownDecider(given, by) }
}

function knownDraft(given: Case, asked: string): void {
  const ids = given.proposals.map(of => of.id as string)
  if (ids.includes(asked)) return
  const near = nearest(asked, ids)
  const hint = near
    ? `did you mean "${near}"?`
    : ids.length > 0
      ? `drafts of this case: ${ids.join(', ')}`
      : 'this case has none: name one under "deals:"'
  throw new Stop(exitCodes.notFound, `no draft is called "${asked}"`, hint)
}

/** A party that decides, by its id; stops on any other. */
function knownDecider(given: Case, asked: string): PartyId {
  const deciders = given.parties.filter(party => party.role === 'decides').map(party => party.id)
  const found = deciders.find(id => id === asked)
  if (found) return found
  const near = nearest(asked, deciders)
  const hint = near ? `did you mean "${near}"?` : `who decides here: ${deciders.join(', ')}`
  const isParty = given.parties.some(party => party.id === asked)
  const what = isParty ? `"${asked}" does not decide, so drafts nothing` : `no party is "${asked}"`
  throw new Stop(exitCodes.notFound, what, hint)
}
