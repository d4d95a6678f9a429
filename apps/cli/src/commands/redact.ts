import {
  type Audience,
  lineChanges,
  linesOf,
  type Redacted,
  type RedactKind,
  redact,
  redactKinds,
  renderDiagnostics,
} from '@parley/casefile'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { type ExitCode, exitCodes } from '../exitCodes.ts'
import { readCaseFile } from '../files/loadCase.ts'
import { json } from '../json.ts'
import { nearest } from '../nearest.ts'
import { print } from '../print.ts'
import { remark } from '../remark.ts'
import { Stop } from '../Stop.ts'
import { usesColor } from '../usesColor.ts'

export const redactCase: Command = {
  name: 'redact',
  summary: 'a copy without what its reader may not see, and the proof of it',
  args: '<case>',
  examples: [
    ['parley redact talks.yaml --for public -o out.yaml', 'bottom lines, comments, what is marked'],
    ['parley redact talks.yaml --for seller -o out.yaml', 'what the seller may see'],
    ['parley redact talks.yaml --for public -n', 'only show what would go'],
  ],
  options: ['for', 'remove', 'output', 'json', 'force', 'dryRun'],
  notes: `--for is "public" or the id of a party, who sees its own worth, no-deal and beliefs and nobody
else's. --remove takes a path or a kind: ${redactKinds.join(', ')}.
In the file, x-private: true marks what stands beside it, and a list of parties those who may
see it. Every value and phrase taken out is looked for in what is left; as long as one can be
read there nothing is written (exit 4). Keep talks.yaml.parley-history to yourself too.`,
  async run(call) {
    const { options, world, args } = call
    const read = await readCaseFile(world, args[0]!)
    const audience = audienceOf(call, read.given?.parties.map(({ id }) => id) ?? null)
    const kinds = options.remove.filter((what): what is RedactKind =>
      redactKinds.includes(what as RedactKind),
    )
    const paths = options.remove.filter(what => !redactKinds.includes(what as RedactKind))
    const done = redact(read.text, { audience, kinds, paths })
    if (done.diagnostics.length > 0) {
      const color = usesColor(world, world.stderr, options.color)
      const file = read.place.name
      await print(world.stderr, renderDiagnostics(read.text, done.diagnostics, { file, color }))
      return exitCodes.caseInvalid
    }
    return give(call, read.text, audience, done)
  },
}

async function give(
  call: Call,
  before: string,
  audience: Audience,
  done: Redacted,
): Promise<ExitCode> {
  const { options, world } = call
  const isClean = done.survivors.length === 0
  for (const { phrase, line, where, path } of done.survivors) {
    const remove = path === '' ? 'take the words out of the file' : `--remove ${path}`
    await print(
      world.stderr,
      `line ${line}: "${clipped(phrase)}" was taken out and can still be read\n  ${clipped(where)}\n  = hint: ${remove}\n`,
    )
  }
  const count = done.removed.length
  const proof = isClean
    ? `looked for ${done.searched} values and phrases of them: none can be read`
    : `${done.survivors.length} of what was taken out can still be read; nothing was written`
  if (options.json) {
    const { text, ...rest } = done
    const given = audience.kind === 'public' ? 'public' : audience.party
    const document = {
      schema: 'parley.redaction/1',
      for: given,
      ...rest,
      text: isClean ? text : null,
    }
    await (isClean ? emit(call, json(document)) : print(world.stdout, json(document)))
  } else if (options.dryRun) await print(world.stdout, difference(before, done.text))
  else if (isClean) await emit(call, done.text)
  await remark(call, `${count === 1 ? '1 thing was' : `${count} things were`} taken out; ${proof}`)
  return isClean ? exitCodes.done : exitCodes.belowThreshold
}

function audienceOf(call: Call, parties: readonly string[] | null): Audience {
  const written = call.options.for
  if (written === null) {
    throw new Stop(exitCodes.usage, 'for whom is the copy?', '--for public, or --for and a party')
  }
  if (written === 'public') return { kind: 'public' }
  if (parties && !parties.includes(written)) {
    const near = nearest(written, [...parties, 'public'])
    const hint = near ? `did you mean "${near}"?` : `public, or one of: ${parties.join(', ')}`
    throw new Stop(exitCodes.notFound, `no party is called "${written}"`, hint)
  }
  return { kind: 'party', party: written }
}

/** Lines that go and lines that come in their place. */
function difference(before: string, after: string): string {
  const [a, b] = [linesOf(before), linesOf(after)]
  return lineChanges(a, b)
    .flatMap(({ from, to, at, until }) => [
      `@ line ${from + 1}\n`,
      ...a.slice(from, to).map(line => `- ${line.replace(/\r?\n$/, '')}\n`),
      ...b.slice(at, until).map(line => `+ ${line.replace(/\r?\n$/, '')}\n`),
    ])
    .join('')
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 70 ? line : `${line.slice(0, 67)}...`
}
