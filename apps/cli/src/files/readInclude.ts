import { readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { mostBytes } from '../readInput.ts'

/**
 * Reads files that a case includes: only below the folder of the case, links followed first.
 *
 * The reader has already refused `..`, absolute paths and addresses; this catches a link that leads
 * out. Null when there is no such file, as when it may not be read.
 */
export function readInclude(folder: string): (relativePath: string) => string | null {
  return relativePath => {
    try {
      const home = realpathSync(folder)
      const path = realpathSync(resolve(home, relativePath))
      if (!path.startsWith(home.endsWith(sep) ? home : home + sep)) return null
      const { size } = statSync(path)
      return size > mostBytes ? null : readFileSync(path, 'utf8')
    } catch {
      return null
    }
  }
}
