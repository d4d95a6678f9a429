import { exitCodes } from '../exitCodes.ts'
import { Stop } from '../Stop.ts'

/** What the operating system said about a file, in words and with what to do; other errors as they are. */
export function fileTrouble(error: unknown, path: string, doing: 'read' | 'write'): unknown {
  const said = inWords(error, path, doing)
  return said ? Object.assign(said, { cause: error }) : error
}

function inWords(error: unknown, path: string, doing: 'read' | 'write'): Stop | null {
  const { code } = error as NodeJS.ErrnoException
  const to = doing === 'read' ? 'read' : 'written'
  switch (code) {
    case 'ENOENT':
      return doing === 'read'
        ? new Stop(exitCodes.notFound, `there is no file ${path}`)
        : new Stop(exitCodes.notFound, `there is no folder for ${path}`, 'make the folder first')
    case 'ENOTDIR':
      return new Stop(exitCodes.notFound, `a part of ${path} is a file, not a folder`)
    case 'EISDIR':
      return new Stop(exitCodes.usage, `${path} is a folder`, 'name the case file in it')
    case 'EACCES':
    case 'EPERM':
      return new Stop(exitCodes.unexpected, `${path} may not be ${to}: no permission`)
    case 'EROFS': {
      const hint = 'name another place with --output, or "-" for stdout'
      return new Stop(exitCodes.unexpected, `${path} may not be written: read-only`, hint)
    }
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG': {
      const message = `no room left to write ${path}`
      return new Stop(exitCodes.unexpected, message, 'free some space, or name another place')
    }
    case 'ENAMETOOLONG':
      return new Stop(exitCodes.usage, `the name ${path.slice(0, 40)}... is too long for a file`)
    case 'ELOOP':
      return new Stop(exitCodes.unexpected, `${path} is a link that leads back to itself`)
    default:
      return null
  }
}
