import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Disk } from '../files/Disk.ts'

/** The studio as it is built, beside this package: data to this program, which imports none of it. */
export const builtPage: string = fileURLToPath(new URL('../../../studio/dist/', import.meta.url))

type PageFile = Readonly<{ type: string; body: Uint8Array }>

/**
 * A file of the built page by its path in the address; null when there is none. The page itself is told in a
 * `meta` where the files' addresses begin, so that the same build knows whether a case is served with it or it was opened from a folder.
 */
export async function servePage(
  disk: Disk,
  folder: string,
  path: string,
  hasCase: boolean,
): Promise<PageFile | null> {
  const asked = path === '' ? 'index.html' : path
  const type = types[extname(asked)]
  const isInside = !/(^|[\\/])\.|[\\:\0%]/.test(asked) && normalize(asked) === asked
  if (!type || !isInside) return null
  const body = await disk.readFile(join(folder, asked)).catch(() => null)
  if (body === null) return null
  if (asked !== 'index.html' || !hasCase) return { type, body: body as Uint8Array }
  const told = String(body).replace('<head>', '<head><meta name="parley-server" content="api/">')
  return { type, body: new TextEncoder().encode(told) }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.yaml': 'text/plain; charset=utf-8',
  '.csv': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}
