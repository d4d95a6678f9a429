import { dirname, join } from 'node:path'
import { realDisk } from '../files/Disk.ts'
import type { OnDisk } from '../files/saveCase.ts'
import type { World } from '../world.ts'
import type { StudioFiles } from './studioFiles.ts'

type FileEvent = Readonly<({ kind: 'contents' } & OnDisk) | { kind: 'gone' } | { kind: 'beside' }>

/** Milliseconds between two looks. */
const EVERY = 300

/**
 * Looks at the case and what it reads beside it again and again, and tells what there is and what has changed. A look is one `stat` a
 * file; it sees what notifications miss: network shares, and editors that put a new file in the place of the old.
 */
export function watchFile(
  world: World,
  files: StudioFiles,
  onEvent: (event: FileEvent) => void,
): () => void {
  const disk = world.disk ?? realDisk
  const look = (path: string): Promise<string> =>
    disk.stat(path).then(
      ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
      () => 'gone',
    )
  let isEnded = false
  let timer: NodeJS.Timeout | null = null
  let seen = ''
  let stamp: string | null = null
  let beside: readonly string[] = []
  let besideSeen = ''

  const lookAtCase = async (): Promise<void> => {
    const now = await look(files.path)
    if (now === seen) return
    try {
      const contents = await files.read()
      seen = now
      if (contents.stamp === stamp) return
      stamp = contents.stamp
      beside = await files.beside().then(Object.keys, () => [])
      besideSeen = await lookBeside()
      if (!isEnded) onEvent({ kind: 'contents', ...contents })
    } catch {
      // In the middle of being replaced, or gone: the next look tells.
      if (now !== 'gone') return
      seen = now
      stamp = null
      if (!isEnded) onEvent({ kind: 'gone' })
    }
  }
  const lookBeside = async (): Promise<string> => {
    const looks = beside.map(path => look(join(dirname(files.path), path)))
    return (await Promise.all(looks)).join('|')
  }
  const lookAgain = async (): Promise<void> => {
    await lookAtCase()
    const now = await lookBeside()
    if (now !== besideSeen && !isEnded) onEvent({ kind: 'beside' })
    besideSeen = now
    if (!isEnded) timer = setTimeout(() => void lookAgain(), EVERY)
  }
  void lookAgain()
  return () => {
    isEnded = true
    if (timer) clearTimeout(timer)
  }
}
