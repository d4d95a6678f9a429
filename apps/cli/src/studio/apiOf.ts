import type { IncomingMessage } from 'node:http'
import { troubled } from '../files/trouble.ts'
import { mostBytes } from '../readInput.ts'
import type { World } from '../world.ts'
import type { StudioFiles } from './studioFiles.ts'

/** A body is JSON, in which a character of the case may take six. */
const mostBody = 6 * mostBytes

/** What a request that was let in does, by its method and its path below `api/`; null for a body that makes no sense. */
type Api = Readonly<Record<string, (request: IncomingMessage) => Promise<unknown>>>

export function apiOf(world: World, files: StudioFiles): Api {
  return {
    'GET case': async () => {
      const now = await files.read()
      return { name: files.name, path: files.path, isReadOnly: await files.isReadOnly(), ...now }
    },
    'PUT case': async request => {
      const { text, expected } = (await bodyOf(request)) as { text: unknown; expected: unknown }
      if (typeof text !== 'string' || (expected !== null && typeof expected !== 'string'))
        return null
      const saved = await files.save(text, expected)
      switch (saved.kind) {
        case 'saved':
          return { ...saved, at: world.now().getTime() }
        case 'changed':
          return saved
        case 'gone':
          return { kind: 'failed', why: 'gone', detail: `${files.name} is not there any more` }
        default:
          throw new Error(`startServer: no such outcome ${saved satisfies never}`)
      }
    },
    'GET beside': () => files.beside(),
    'GET history': async () => ({ history: await files.readHistory() }),
    'PUT history': async request => {
      const { history } = (await bodyOf(request)) as { history: unknown }
      if (history !== null && typeof history !== 'string') return null
      await files.writeHistory(history)
      return { kind: 'saved' }
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > mostBody) throw troubled('too-large', 'this is larger than 5 MB')
    parts.push(part)
  }
  try {
    const given: unknown = JSON.parse(new TextDecoder().decode(Buffer.concat(parts)))
    return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
