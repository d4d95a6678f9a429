import type { Call } from './Command.ts'
import { print } from './print.ts'

/** Says something beside the result, on stderr; silent with `--quiet`. */
export async function remark(call: Call, text: string): Promise<void> {
  if (!call.options.quiet) await print(call.world.stderr, `${text}\n`)
}
