import type { Case } from '@parley/model'
import type { Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { reportStyle } from '../reportStyle.ts'
import { Stop } from '../Stop.ts'
import { tableText } from '../tableText.ts'

export const blockers: Command = {
  name: 'blockers',
  summary: 'who stands in the way, by how much, and what would bring each round',
  args: '<case>',
  examples: [
    ['parley blockers ukraine-2023', 'at the nearest deal'],
    ['parley blockers ukraine-2023 --deal armistice', 'at a deal of your own'],
    ['parley blockers talks.yaml --plain | cut -f 2,5,10', 'for other programs'],
  ],
  options: [
    'deal',
    'set',
    'school',
    'seed',
    'draws',
    'json',
    'ndjson',
    'plain',
    'output',
    'force',
    'dryRun',
    'width',
    'lang',
  ],
  notes: `--deal takes the id of a draft under "deals:", or an option of every issue joined by "+", in the order
of the file, as parley deals --json names them.`,
  async run(call) {
    const opened = await openCase(call)
    const { deal } = call.options
    if (deal !== null) knownDeal(opened.given, deal)
    const asked = opened.answers({ blockers: { ...askOf(call), deal } })
    const [answers, report] = await withReport(asked)
    if (deal !== null && answers.blockers.whyNoDeal === 'no-such-deal')
      throw new Stop(exitCodes.notFound, `a rule forbids the deal ${deal}`)
    const text =
      tableText(call, report, opened.given, answers, 'blockers') ??
      (call.options.json
        ? json(report.resultJson(opened.given, answers))
        : `${report.blockersText(opened.given, answers.blockers, reportStyle(call))}\n`)
    await emit(call, text)
    return exitCodes.done
  },
}

/** A draft by its id, or one option per issue; stops on anything else. */
function knownDeal(given: Case, asked: string): void {
  const ids = given.proposals.map(of => of.id as string)
  if (ids.includes(asked)) return
  const parts = asked.split('+')
  if (parts.length === 1 && given.issues.length > 1) {
    const near = nearest(asked, ids)
    const hint = near
      ? `did you mean "${near}"?`
      : `give one option per issue joined by "+": ${given.issues.map(of => of.id).join('+')}`
    throw new Stop(exitCodes.notFound, `no deal is called "${asked}"`, hint)
  }
  if (parts.length !== given.issues.length) {
    const hint = `in this order: ${given.issues.map(of => of.id).join('+')}`
    const count = `${parts.length} options for ${given.issues.length} issues`
    throw new Stop(exitCodes.notFound, `"${asked}" is no deal: ${count}`, hint)
  }
  for (const [n, issue] of given.issues.entries()) {
    const part = parts[n]!
    const options = issue.options.map(of => of.id as string)
    const { scale } = issue
    const isLevel =
      options.length === 0 &&
      scale.kind === 'numeric' &&
      Number(part) >= scale.from &&
      Number(part) <= scale.to
    if (options.includes(part) || isLevel) continue
    const near = nearest(part, options)
    const hint = near
      ? `did you mean "${near}"?`
      : options.length > 0
        ? `${issue.id} has ${options.slice(0, 6).join(', ')}`
        : `${issue.id} takes a number in its range`
    throw new Stop(exitCodes.notFound, `${issue.id} has no option "${part}"`, hint)
  }
}
