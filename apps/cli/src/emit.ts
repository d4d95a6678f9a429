import { resolve } from 'node:path'
import type { Call } from './Command.ts'
import { writeWhole } from './files/writeWhole.ts'
import { isReaderGone, print } from './print.ts'
import { remark } from './remark.ts'

/**
 * Puts the one result of a command where it belongs: stdout, or the file of `--output`.
 * `force` is for a command that was told by other means that it may write over the file.
 */
export async function emit(call: Call, text: string | Uint8Array): Promise<void> {
  const { output } = call.options
  if (output === null || output === '-') return print(call.world.stdout, text)
  await emitTo(call, resolve(call.world.cwd, output), text)
}

/**
 * Writes one file of a result and says so on stderr; with `--dry-run` only says so.
 * That nobody hears the remark (`2>&1 | head -1`) does not keep the files after it from being written.
 */
export async function emitTo(call: Call, path: string, text: string | Uint8Array): Promise<void> {
  const size = `${Math.max(1, Math.round(Buffer.byteLength(text) / 1024))} KB`
  if (call.options.dryRun) return remark(call, `would write ${path} (${size})`)
  await writeWhole(call.world, { path, text, force: call.options.force })
  await remark(call, `wrote ${path} (${size})`).catch(error => {
    if (!isReaderGone(error)) throw error
  })
}
