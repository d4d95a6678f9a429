import type { IncomingMessage } from 'node:http'

/**
 * Why a request is turned away, as an HTTP status; null when it may pass.
 *
 * The address alone is no protection. A page of another site can send requests here, and by a name that leads to
 * 127.0.0.1 (DNS rebinding) it could read the answers: so the host must be ours by number or as `localhost`, the
 * page must be ours where the browser says which it is, and the path must hold the secret of this start.
 */
export function guardRequest(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  port: number,
  token: string,
): 403 | 404 | 405 | 415 | null {
  const { method = '', url = '', headers } = request
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) return 403
  const { origin } = headers
  if (origin !== undefined && !hosts.some(host => origin === `http://${host}`)) return 403
  const site = headers['sec-fetch-site']
  const isOpening = method === 'GET' && headers['sec-fetch-mode'] === 'navigate'
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpening) return 403
  if (!isToken(url.split('/')[1] ?? '', token)) return 404
  if (method !== 'GET' && method !== 'HEAD' && method !== 'PUT') return 405
  // A form can send no such type: only a script that was let in can.
  const isJson = /^application\/json\b/.test(headers['content-type'] ?? '')
  return method === 'PUT' && !isJson ? 415 : null
}

/** Takes as long for every guess of the right length. */
function isToken(written: string, token: string): boolean {
  if (written.length !== token.length) return false
  let differs = 0
  for (let i = 0; i < token.length; i++) differs |= written.charCodeAt(i) ^ token.charCodeAt(i)
  return differs === 0
}
