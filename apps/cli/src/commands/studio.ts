import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Call, Command } from '../Command.ts'
import { type ExitCode, exitCodes } from '../exitCodes.ts'
import { catalogue } from '../files/catalogue.ts'
import { findCase } from '../files/findCase.ts'
import { removeStale } from '../files/removeStale.ts'
import { print } from '../print.ts'
import { remark } from '../remark.ts'
import { Stop } from '../Stop.ts'
import { openBrowser } from '../studio/openBrowser.ts'
import { portOf } from '../studio/portOf.ts'
import { builtPage } from '../studio/servePage.ts'
import { type StudioServer, startServer } from '../studio/startServer.ts'
import { type StudioFiles, studioFiles } from '../studio/studioFiles.ts'

export const studio: Command = {
  name: 'studio',
  summary: 'a case in your browser; what you change goes into the file',
  args: '[case]',
  examples: [
    ['parley studio talks.yaml', 'open it in the browser; Ctrl-C ends'],
    ['parley studio talks.yaml --no-open', 'print the address only'],
    ['parley studio', 'without a case: begin one, or pick a file'],
  ],
  options: ['port', 'open'],
  notes: `Reachable from this machine only, by the address that is printed: it holds a secret
that is new with every start. The file is written whole, read back, and never over a
change of somebody else. Beside talks.yaml: the ten versions before, talks.yaml.N.bak,
and the steps for undo, talks.yaml.parley-history.`,
  endsItself: true,
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const { world, options } = call
  const page = world.env['PARLEY_STUDIO_PAGE'] ?? builtPage
  const isBuilt = await readFile(join(page, 'index.html')).then(
    () => true,
    () => false,
  )
  if (!isBuilt) {
    throw new Stop(exitCodes.unexpected, 'the studio is not built here', 'npm run build')
  }
  const files = await filesOf(call)
  const serve = (port: number): Promise<StudioServer> => startServer(world, { files, page, port })
  const usual = portOf(files?.path ?? '')
  const server = await serve(options.port ?? usual).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    if (options.port === null) return serve(0)
    const what = error.code === 'EACCES' ? 'may not be used' : 'is taken'
    const hint = 'leave --port out to take a free one'
    throw new Stop(exitCodes.unexpected, `port ${options.port} ${what}`, hint)
  })
  await print(world.stdout, `${server.url}\n`)
  if (files) await remark(call, `changes go into ${files.path}; Ctrl-C ends`)
  if (options.open) {
    void openBrowser(server.url).then(async isOpen => {
      if (!isOpen) await remark(call, 'no browser could be opened: open the address yourself')
    })
  }
  return ended(call, server)
}

async function filesOf({ world, args }: Call): Promise<StudioFiles | null> {
  const [written] = args
  if (written === undefined) return null
  const { path } = await findCase(world, written)
  if (path === null) {
    throw new Stop(exitCodes.usage, 'the studio writes into a file, and "-" is none')
  }
  await removeStale(world, path)
  const isOurs = (await catalogue(world)).some(shipped => shipped.path === path)
  const files = studioFiles(world, path, isOurs)
  await files.read()
  return files
}

async function ended({ world }: Call, server: StudioServer): Promise<ExitCode> {
  const { signal } = world
  await new Promise<void>(resolve => {
    if (signal?.aborted) resolve()
    signal?.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
  return signal?.reason === 'SIGINT' ? exitCodes.interrupted : exitCodes.cancelled
}
