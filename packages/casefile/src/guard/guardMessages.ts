import type { Wording } from '../diagnostic.ts'

/** [F1] */
export function tooLarge(bytes: number, limit: number): Wording {
  return {
    code: 'too-large',
    message: `the file is ${megabytes(bytes)} long; a case may have ${megabytes(limit)}, so it was not read`,
    hint: 'keep tables in CSV files and long sources outside the case',
  }
}

/** [F1] */
export function tooDeep(limit: number): Wording {
  return {
    code: 'too-deep',
    message: `this is nested deeper than ${limit} levels, so the file was not read`,
    hint: 'a case needs about ten levels; look for a bracket that is never closed',
  }
}

/** [F1] `uses` counts an alias once for every time its text would be read. */
export function aliasBomb(name: string, limit: number): Wording {
  return {
    code: 'alias-bomb',
    message: `aliases are used more than ${limit} times by the time "*${name}" is read, so the file was not read`,
    hint: 'write the values out, or name one under quantities and use its name',
  }
}

/** [F1] An alias inside the node it stands for has no end. */
export function aliasInsideItself(name: string): Wording {
  return {
    code: 'alias-bomb',
    message: `"*${name}" stands inside the very entry that "&${name}" names, so it has no end; the file was not read`,
    hint: 'write the value out in one of the two places',
  }
}

/** [F1] The characters an alias repeats are read again wherever it stands. */
export function aliasExpansion(name: string, limit: number): Wording {
  return {
    code: 'alias-bomb',
    message: `"*${name}" and the aliases before it repeat more than ${megabytes(limit)} of text, so the file was not read`,
    hint: 'write `like: <party>` where one party follows another',
  }
}

/** [F1] */
export function tabIndentation(): Wording {
  return {
    code: 'tab-indentation',
    message:
      'this line begins with a tab; YAML takes only spaces there, so its place in the case cannot be told',
    hint: 'replace the tab with two spaces for each level',
  }
}

/** [F1] Line ends of an old Macintosh: YAML 1.2 reads them, and most programs take the file for one line. */
export function loneReturns(): Wording {
  return {
    code: 'not-yaml',
    message:
      'the lines of this file end in a carriage return alone, so the whole of it is one line; nothing was read',
    hint: 'save it with Unix (LF) or Windows (CRLF) line ends',
  }
}

/** A character nobody sees on the screen: text around it may not be what it looks like. */
export function hiddenCharacters(codePoint: number, name: string, count: number): Wording {
  const times = count === 1 ? '' : ` (${count} times; this is the first)`
  return {
    code: 'hidden-characters',
    message: `there is a character here that does not show: ${unicode(codePoint)}, ${name}${times}; the text may not be what it looks like`,
    hint: 'delete it, unless the language of the text needs it',
  }
}

/** Bytes that were not UTF-8 have already been lost when the text gets here. */
export function notUtf8(count: number): Wording {
  const what = count === 1 ? 'one character' : `${count} characters`
  return {
    code: 'not-utf8',
    message: `${what} of this file could not be read and stand as "\uFFFD"; the file is probably not UTF-8`,
    hint: 'save it as UTF-8 in your editor and type the lost letters again',
  }
}

/** [F8] */
export function newerVersion(version: number, current: number): Wording {
  return {
    code: 'newer-version',
    message: `this file says "parley: ${version}" and comes from a newer version of Parley; this one reads ${current}, so nothing was read`,
    hint: 'install the newer version, or ask the sender for a file of this one',
  }
}

/** [F7] */
export function includeRefused(path: string, why: string): Wording {
  return {
    code: 'include-refused',
    message: `"${path}" is not included: ${why}`,
    hint: 'put the file beside the case and write its name, as in "include: [sources.yaml]"',
  }
}

/** [F7] The chain begins and ends with the same file. */
export function includeCycle(chain: readonly string[]): Wording {
  return {
    code: 'include-cycle',
    message: `these files include each other without end: ${chain.join(' → ')}`,
    hint: `remove the include of "${chain.at(-1)}" from "${chain.at(-2)}"`,
  }
}

function unicode(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1).replace(/\.0$/, '')} MB`
}
