import type { Call } from './Command.ts'
import { emitTo } from './emit.ts'
import { exitCodes } from './exitCodes.ts'
import { realDisk } from './files/Disk.ts'
import { fileTrouble } from './files/fileTrouble.ts'
import { Stop } from './Stop.ts'

type TextAt = Readonly<{ path: string; text: string | Uint8Array }>

/** Writes a folder of files; when one of them is there already, none is written. */
export async function writeAll(
  call: Call,
  folder: string,
  files: readonly TextAt[],
): Promise<void> {
  const disk = call.world.disk ?? realDisk
  if (!call.options.force) {
    for (const { path } of files) {
      if (!(await disk.stat(path).catch(() => null))) continue
      throw new Stop(exitCodes.conflict, `${path} is there already`, 'use --force to write over it')
    }
  }
  if (!call.options.dryRun) {
    await disk.mkdir(folder, { recursive: true }).catch(error => {
      throw fileTrouble(error, folder, 'write')
    })
  }
  for (const { path, text } of files) await emitTo(call, path, text)
}
