import type { Wording } from '../diagnostic.ts'

// What the reader says of the head of a file.

/** [F1] */
export function missingVersion(current: number): Wording {
  return {
    code: 'missing-key',
    message: 'the file does not say that it is a case, nor of which version',
    hint: `add "parley: ${current}" as the first line`,
  }
}

/** [F1] */
export function unknownVersion(found: string, current: number): Wording {
  return {
    code: 'unknown-version',
    message: `"parley" is followed by ${found}, which is no version of the case file; nothing else was read`,
    hint: `write "parley: ${current}"`,
  }
}

/** [H1, I2] */
export function notADate(what: string, found: string): Wording {
  return {
    code: 'not-a-date',
    message: `${what} is a date, and here stands ${found}`,
    hint: 'write year, month and day: 2023-01-11',
  }
}

/** [H2] `value` is the number that was written, when it was one. */
export function rangesLevel(found: string, value: number | null): Wording {
  const isBare = value !== null && value > 1 && value < 100 && !found.includes('%')
  return {
    code: 'ranges-level',
    message: `ranges is the chance that every "low to high" of the file holds, above 0% and below 100%, and here stands ${found}`,
    hint: isBare ? `write "ranges: ${found.replaceAll('"', '')}%"` : 'write "ranges: 80%"',
  }
}

/** [H2] */
export function missingRanges(count: number): Wording {
  const where = count === 1 ? 'this range' : `this range and ${count - 1} more`
  return {
    code: 'missing-ranges',
    message: `nothing says what chance ${where} hold${count === 1 ? 's' : ''}, so the values between cannot be told`,
    hint: 'add "ranges: 80%" at the top: eight of ten such ranges hold the true value',
  }
}

/** [H1] */
export function readingOfUnlisted(id: string, near: string | null): Wording {
  return {
    code: 'missing-source',
    message: `the case says it reads "${id}", and no source is called that`,
    hint: near === null ? `add ${id} under sources` : `did you mean "${near}"?`,
  }
}
