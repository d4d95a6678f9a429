import { renderDiagnostics, fmt as tidied } from '@parley/casefile'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { type ExitCode, exitCodes } from '../exitCodes.ts'
import { readCaseText } from '../files/loadCase.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { print } from '../print.ts'
import { remark } from '../remark.ts'
import { usesColor } from '../usesColor.ts'

export const fmt: Command = {
  name: 'fmt',
  summary: 'lay a case out the usual way; values, comments and number spelling stay',
  args: '<cases...>',
  examples: [
    ['parley fmt talks.yaml', 'in place'],
    ['parley fmt talks.yaml --check', 'exit 4 when it would change anything'],
    ['parley fmt - < talks.yaml', 'from stdin to stdout'],
  ],
  options: ['check', 'output', 'force', 'dryRun'],
  notes: 'A file that changes while it is being laid out is left alone (exit 6).',
  async run(call) {
    const codes: ExitCode[] = []
    for (const written of call.args) codes.push(await tidy(call, written))
    return Math.max(...codes)
  },
}

async function tidy(call: Call, written: string): Promise<ExitCode> {
  const { world, options } = call
  const { place, text } = await readCaseText(world, written)
  const { text: tidy, diagnostics } = tidied(text)
  if (diagnostics.length > 0) {
    const color = usesColor(world, world.stderr, options.color)
    await print(world.stderr, renderDiagnostics(text, diagnostics, { file: place.name, color }))
    return exitCodes.caseInvalid
  }
  const changes = tidy !== text
  if (options.check) {
    if (changes) await print(world.stdout, `${place.name}\n`)
    return changes ? exitCodes.belowThreshold : exitCodes.done
  }
  if (place.path === null || options.output !== null) {
    await emit(call, tidy)
    return exitCodes.done
  }
  if (!changes) await remark(call, `${place.name}: as it should be`)
  else if (options.dryRun) await remark(call, `would lay out ${place.name}`)
  else {
    await writeWhole(world, { path: place.path, text: tidy, force: true, madeFrom: text })
    await remark(call, `laid out ${place.name}`)
  }
  return exitCodes.done
}
