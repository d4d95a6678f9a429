import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { realDisk } from '../files/Disk.ts'
import { troubleOf } from '../files/trouble.ts'
import type { World } from '../world.ts'
import { apiOf } from './apiOf.ts'
import { guardRequest } from './guardRequest.ts'
import { securityHeaders } from './securityHeaders.ts'
import { servePage } from './servePage.ts'
import type { StudioFiles } from './studioFiles.ts'
import { watchFile } from './watchFile.ts'

export type StudioServer = Readonly<{
  /** Where the page is, the secret of this start in it. */
  url: string
  port: number
  /** Lets what is being written be finished, then ends. */
  close(): Promise<void>
}>

type Serving = Readonly<{
  /** Null serves the page alone. */
  files: StudioFiles | null
  /** The folder of the built page. */
  page: string
  /** 0 takes a free one. */
  port: number
}>

/**
 * Serves one case to the browsers of this machine: the page, the file, the files it reads beside it, its history.
 * Listens on 127.0.0.1 only.
 */
export async function startServer(
  world: World,
  { files, page, port }: Serving,
): Promise<StudioServer> {
  const token = randomBytes(24).toString('base64url')
  const disk = world.disk ?? realDisk
  const watchers = new Set<() => void>()
  const busy = new Set<Promise<unknown>>()
  let isEnding = false

  const api = files ? apiOf(world, files) : {}

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const own = (server.address() as AddressInfo).port
    const refused = isEnding ? 503 : guardRequest(request, own, token)
    if (refused !== null)
      return end(response, refused, 'text/plain', saysToWhomComes(refused, request))
    const path = (request.url ?? '').split(/[?#]/)[0]!.slice(token.length + 2)
    if (files && path === 'api/watch' && request.method === 'GET') {
      return watch(files, request, response)
    }
    if (!path.startsWith('api/')) {
      const file =
        request.method === 'PUT' ? null : await servePage(disk, page, path, files !== null)
      if (!file) return end(response, 404, 'text/plain', '')
      return end(response, 200, file.type, request.method === 'HEAD' ? '' : file.body)
    }
    const does = api[`${request.method} ${path.slice('api/'.length)}`]
    if (!does) return end(response, 404, 'text/plain', '')
    try {
      const result = await does(request)
      const status = result === null ? 400 : 200
      return end(response, status, 'application/json', JSON.stringify(result))
    } catch (error) {
      const trouble = { kind: 'failed', ...troubleOf(error) }
      return end(response, 200, 'application/json', JSON.stringify(trouble))
    }
  }

  const watch = (files: StudioFiles, request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { ...securityHeaders, 'Content-Type': 'text/event-stream' })
    response.write(': watching\n\n')
    const stopLooking = watchFile(world, files, event => {
      response.write(`data: ${JSON.stringify(event)}\n\n`)
    })
    const stop = (): void => {
      stopLooking()
      watchers.delete(stop)
      response.end()
    }
    watchers.add(stop)
    request.on('close', stop)
  }

  const server = createServer((request, response) => {
    const answered = answer(request, response).catch(() => end(response, 500, 'text/plain', ''))
    busy.add(answered)
    void answered.finally(() => busy.delete(answered))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: own } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${own}/${token}/`,
    port: own,
    async close() {
      isEnding = true
      for (const stop of watchers) stop()
      const closed = new Promise(resolve => server.close(resolve))
      await Promise.allSettled(busy)
      server.closeAllConnections()
      await closed
    },
  }
}

/** A person who comes by an address of an earlier start is told so; programs are told nothing. */
function saysToWhomComes(refused: number, { headers }: IncomingMessage): string {
  const isPerson = refused === 404 && headers['sec-fetch-mode'] === 'navigate'
  return isPerson
    ? 'This address has ended. parley studio prints a new one each time it is started: open that one, in this browser. What was not saved is offered there again.\n'
    : ''
}

function end(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  if (response.headersSent) return
  response.writeHead(status, { ...securityHeaders, 'Content-Type': type })
  response.end(body)
}
