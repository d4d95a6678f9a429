import { exitCodes } from '../exitCodes.ts'
import { Stop } from '../Stop.ts'

/** Why a case cannot be read or written, in words that a page is told: it has sentences of its own for them. */
export type Trouble =
  | 'gone'
  | 'permission'
  | 'read-only'
  | 'disk-full'
  | 'too-large'
  | 'not-text'
  | 'unknown'

/** A stop with a reason that `troubleOf` finds again. */
export function troubled(why: Trouble, message: string): Stop {
  return Object.assign(new Stop(exitCodes.unexpected, message), { cause: { code: why } })
}

/** What went wrong with a file, as a word for a page and as the sentence a terminal would show. */
export function troubleOf(error: unknown): Readonly<{ why: Trouble; detail: string }> {
  const detail = error instanceof Error ? error.message : String(error)
  const cause = error instanceof Stop ? error.cause : error
  return { why: words[(cause as { code?: string } | undefined)?.code ?? ''] ?? 'unknown', detail }
}

const words: Readonly<Record<string, Trouble>> = {
  gone: 'gone',
  permission: 'permission',
  'too-large': 'too-large',
  'not-text': 'not-text',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
}
