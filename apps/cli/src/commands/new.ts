import { dirname, join, resolve } from 'node:path'
import {
  caseSchema,
  fromAnswers,
  type TemplateName,
  templateNames,
  templateSummaries,
  templateText,
} from '@parley/casefile'
import type { Call, Command } from '../Command.ts'
import { twoColumns } from '../commandHelp.ts'
import { emit, emitTo } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { realDisk } from '../files/Disk.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { print } from '../print.ts'
import { askQuestions } from '../questions.ts'
import { remark } from '../remark.ts'
import { Stop } from '../Stop.ts'

export const newCase: Command = {
  name: 'new',
  summary: 'start a case from a template, or from seven questions',
  args: '[file]',
  examples: [
    ['parley new talks.yaml', 'the blank template, with a question at every place'],
    ['parley new price.yaml --from two-party-price', 'a buyer, a seller and a price'],
    ['parley new talks.yaml --from questions', 'answer seven questions in words'],
    ['parley new --list', 'the templates there are'],
  ],
  options: ['from', 'list', 'output', 'input', 'force', 'dryRun'],
  notes: `Beside the case goes .parley/case.schema.json, unless it is there: with it an editor completes and
checks as you type, without a network.`,
  async run(call) {
    const { options, world } = call
    if (options.list) {
      const rows = templateNames.map(name => [name, templateSummaries[name]] as const)
      await print(world.stdout, `${twoColumns([...rows, ['questions', 'asks seven of you']])}\n`)
      return exitCodes.done
    }
    const [file] = call.args
    if (file !== undefined && options.output !== null) {
      throw new Stop(exitCodes.usage, 'both a file and --output are given', 'use one of them')
    }
    const output = options.output ?? file ?? 'case.yaml'
    await emit({ ...call, options: { ...options, output } }, await textOf(call))
    if (output === '-') return exitCodes.done
    await addSchema(call, dirname(resolve(world.cwd, output)))
    await remark(call, `next: parley check ${output}, then parley run ${output}`)
    return exitCodes.done
  },
}

async function textOf(call: Call): Promise<string> {
  const { world, options } = call
  const asOf = today(world.now())
  const from = options.from ?? 'blank'
  if (from !== 'questions') return templateText(knownTemplate(from), asOf)
  if (!options.input) {
    const hint = `use a template: ${templateNames.join(', ')}`
    throw new Stop(exitCodes.usage, '--from questions has to ask, and --no-input forbids it', hint)
  }
  return fromAnswers(await askQuestions(world, asOf))
}

function knownTemplate(asked: string): TemplateName {
  const found = templateNames.find(name => name === asked)
  if (found) return found
  const names = [...templateNames, 'questions']
  const near = nearest(asked, names)
  const hint = near ? `did you mean "${near}"?` : `templates: ${names.join(', ')}`
  throw new Stop(exitCodes.usage, `there is no template "${asked}"`, hint)
}

/** The day where the user is, as the calendar on the wall has it. */
function today(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Puts the schema where the first line of a new case points editors; leaves one that is there alone. */
async function addSchema(call: Call, folder: string): Promise<void> {
  const disk = call.world.disk ?? realDisk
  const path = join(folder, '.parley', 'case.schema.json')
  if (await disk.stat(path).catch(() => null)) return
  if (!call.options.dryRun) {
    const isMade = await disk.mkdir(dirname(path), { recursive: true }).then(
      () => true,
      () => false,
    )
    // The case is written; an editor's help is not worth an error.
    if (!isMade) return
  }
  await emitTo(call, path, json(caseSchema()))
}
