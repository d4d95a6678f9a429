import type { Wording } from '../diagnostic.ts'
import { includeCycle, includeRefused } from './guardMessages.ts'

/**
 * What is wrong with the path of an include; null when it stays inside the case's folder [F7].
 *
 * The path is judged as text, for every system at once: what is harmless here and not there is refused.
 */
export function safeInclude(path: string): Wording | null {
  const why = refusal(path)
  return why === null ? null : includeRefused(printable(path), why)
}

function refusal(path: string): string | null {
  if (path.trim() === '') return 'it names no file'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u001F\u007F]/.test(path)) return 'its name holds a control character'
  if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(path) || path.startsWith('//')) {
    return 'it is an address on the network, and Parley fetches nothing'
  }
  if (/^[A-Za-z]:/.test(path)) return 'it names a drive; paths start at the folder of the case'
  if (/^[\\/~]/.test(path)) return 'it is an absolute path; paths start at the folder of the case'
  if (path.includes('\\')) return 'it has a backslash; folders are parted by "/"'
  if (path.includes(':')) return 'it has a colon, which some systems read as a drive or a stream'
  // A percent sign is refused only where it spells a dot or a slash: what decodes it must not be led out.
  if (/%(2e|2f|5c|00)/i.test(path)) return 'it has an escaped dot or slash'
  if (path.split('/').some(part => /^\.\.[. ]*$/.test(part))) {
    return 'it leads out of the folder of the case'
  }
  return null
}

/**
 * The cycle that including `next` would close; null when it closes none [F7].
 *
 * @param chain  the files being read, the case first, each included by the one before it
 */
export function includeClosesCycle(chain: readonly string[], next: string): Wording | null {
  const at = chain.findIndex(file => plain(file) === plain(next))
  return at < 0 ? null : includeCycle([...chain.slice(at), next])
}

/** `./a//b` and `a/b` are one file. */
function plain(path: string): string {
  return path
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/')
}

function printable(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
  return path.replace(/[\u0000-\u001F\u007F]/g, '\uFFFD').slice(0, 120)
}
