import { readCase, templateText } from '@parley/casefile'
import { inPlace } from '@parley/engine'
import type { Call, Command } from '../Command.ts'
import { emit } from '../emit.ts'
import { exitCodes } from '../exitCodes.ts'
import { catalogue } from '../files/catalogue.ts'
import { readCaseFile } from '../files/loadCase.ts'
import { json } from '../json.ts'
import { watchNetwork } from '../networkWatch.ts'
import { versionLine } from '../version.ts'

type Finding = Readonly<{ name: string; isWell: boolean; detail: string }>

export const doctor: Command = {
  name: 'doctor',
  summary: 'whether everything Parley needs is here',
  args: '',
  examples: [
    ['parley doctor', 'Node, the catalogue, this folder'],
    ['parley doctor --network', 'run a case while every way out is watched'],
  ],
  options: ['network', 'json', 'output', 'force'],
  notes: `Exit code 1 when something is missing.
--network refuses and reports every connection, server, datagram and name looked up while all
analyses of a case run, and compares the sockets the kernel lists before and after.`,
  async run(call) {
    const findings = [
      nodeVersion(),
      await casesReadable(call),
      ...(call.options.network ? [await nothingOpened(call)] : []),
    ]
    const isWell = findings.every(finding => finding.isWell)
    const text = call.options.json
      ? json({ schema: 'parley.doctor/1', version: versionLine, isWell, findings })
      : findings
          .map(({ isWell, name, detail }) => `${isWell ? 'ok' : 'NO'}  ${name}: ${detail}\n`)
          .join('')
    await emit(call, text)
    return isWell ? exitCodes.done : exitCodes.unexpected
  },
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isWell = major > 20 || (major === 20 && minor >= 19)
  const detail = `${process.versions.node}${isWell ? '' : '; 20.19 or newer is needed'}`
  return { name: 'Node', isWell, detail }
}

async function casesReadable(call: Call): Promise<Finding> {
  const cases = await catalogue(call.world)
  const broken: string[] = []
  for (const { id, path } of cases) {
    const read = await readCaseFile(call.world, path)
    if (read.given === null) broken.push(id)
  }
  const isWell = cases.length > 0 && broken.length === 0
  const detail = isWell
    ? `${cases.length} cases, all readable`
    : cases.length === 0
      ? 'no case found'
      : `mistakes in ${broken.join(', ')}`
  return { name: 'Catalogue', isWell, detail }
}

async function nothingOpened(call: Call): Promise<Finding> {
  const { attempts, newSockets } = await watchNetwork(async () => {
    await casesReadable(call)
    const { case: given } = readCase(templateText('ceasefire', '2026-01-01'), { file: 'template' })
    if (!given) throw new Error('doctor: the template is no case')
    const runner = inPlace()
    const ask = { draws: 200, seed: '1', school: null }
    await runner.run('verdict', given, ask)
    await runner.run('deals', given, { ...ask, limit: 10, referencePoints: true })
    await runner.run('drivers', given, { ...ask, output: 'exists' })
    await runner.run('compare', given, ask)
  })
  const opened = [...attempts, ...(newSockets ?? [])]
  const kernel = newSockets === null ? '' : ', none in the list of the kernel'
  const detail =
    opened.length === 0
      ? `nothing opened while every case was read and every analysis ran${kernel}`
      : `tried: ${opened.join(', ')}`
  return { name: 'Network', isWell: opened.length === 0, detail }
}
