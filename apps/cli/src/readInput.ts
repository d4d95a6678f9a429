import { exitCodes } from './exitCodes.ts'
import { Stop } from './Stop.ts'
import type { World } from './world.ts'

/** The most that is read of a case: one byte more than the reader takes, so that it can refuse it. */
export const mostBytes: number = 5 * 1024 * 1024 + 1

/** Reads stdin to its end, or until it is surely too long. Asks for nothing when a person sits there. */
export async function readInput(world: World): Promise<Uint8Array> {
  if (world.stdin.isTTY) {
    const hint = 'pipe one in: parley run - < talks.yaml'
    throw new Stop(exitCodes.usage, '"-" reads a case from stdin, and nothing is piped in', hint)
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of world.stdin) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
    parts.push(bytes)
    length += bytes.length
    if (length > mostBytes) break
  }
  return joined(parts, length)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
