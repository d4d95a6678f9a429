import { allInputsOf, type Case, type InputEntry, isTimedPath, topicInputsOf } from '@parley/model'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { findInput } from '../findInput.ts'
import { json, ndjson } from '../json.ts'
import { askOf, openCase, withReport } from '../openCase.ts'
import { asking } from '../optionGroups.ts'
import { reportStyle } from '../reportStyle.ts'

export const explain: Command = {
  name: 'explain',
  summary: 'where one input comes from, who sees it otherwise, what it moves',
  args: '<case> [input]',
  examples: [
    ['parley explain talks.yaml', 'every input with its path, as written, and its class'],
    [
      'parley explain ukraine-2023 kyiv_retakes',
      'the chain of one; an unambiguous end of a path will do',
    ],
  ],
  options: [...asking, 'json', 'ndjson', 'plain', 'output', 'force', 'width', 'lang'],
  notes: '',
  async run(call) {
    const opened = await openCase(call)
    const asked = call.args[1]
    if (asked === undefined) {
      await emit(call, listed(call, opened.given))
      return exitCodes.done
    }
    const entry = findInput(allInputsOf(opened.given), asked, isOwn)
    if (call.options.json) {
      await emit(call, json({ schema: 'parley.input/1', ...row(entry) }))
      return exitCodes.done
    }
    const ask = { ...askOf(call), output: 'exists' as const }
    const asking = opened.answers(turnsVerdict(opened.given, entry) ? { drivers: ask } : {})
    const [{ drivers }, { explainText }] = await withReport(asking)
    const text = explainText(opened.given, entry.path, drivers, reportStyle(call))
    if (text === null) throw new Error(`explain: ${entry.path} is no input`)
    await emit(call, `${text}\n`)
    return exitCodes.done
  },
}

/** Not what moves a case through time, nor where actors stand, nor anything of a case that weighs no deal [O7, Q4]. */
function turnsVerdict(given: Case, { path }: InputEntry): boolean {
  const isOfTopic = topicInputsOf(given).some(of => of.path === path)
  return given.worth.length > 0 && !isTimedPath(path) && !isOfTopic
}

/** Neither a belief nor a value over time: both end like the input itself, which is meant. */
function isOwn(path: string): boolean {
  return !path.startsWith('beliefs.') && !isTimedPath(path)
}

function row({ path, name, input }: InputEntry) {
  const { written, attribution, isPlaceholder } = input
  return {
    path,
    name,
    written,
    class: attribution.class,
    why: attribution.why,
    from: attribution.from,
    isPlaceholder,
  }
}

function listed(call: Call, given: Case): string {
  const entries = allInputsOf(given)
  const { options } = call
  if (options.json) return json({ schema: 'parley.inputs/1', inputs: entries.map(row) })
  if (options.ndjson) return ndjson(entries.map(row))
  const lines = entries.map(({ path, input }) => {
    const value = input.written === '' ? '(default)' : input.written.replaceAll(/\s+/g, ' ')
    return [path as string, value, input.isPlaceholder ? 'placeholder' : input.attribution.class]
  })
  if (options.plain) return lines.map(line => `${line.join('\t')}\n`).join('')
  const widest = Math.min(60, Math.max(0, ...lines.map(([path]) => path!.length)))
  return lines
    .map(([path, value, kind]) => `${path!.padEnd(widest)}  ${value} (${kind})\n`)
    .join('')
}
