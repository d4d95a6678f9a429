import type { Wording } from '../diagnostic.ts'

/** [B3] */
export function noSuchInput(path: string, nearest: string | null): Wording {
  return {
    code: 'unknown-input',
    message: `nothing was changed: the case has no input "${path}"`,
    hint: nearest ? `did you mean "${nearest}"?` : 'list the inputs to see their paths',
  }
}

export function noSuchEntry(path: string, nearest: string | null): Wording {
  return {
    code: 'unknown-entry',
    message: `nothing was changed: the file has no "${path}"`,
    ...(nearest ? { hint: `did you mean "${nearest}"?` } : {}),
  }
}

/** [F1] An anchor makes one text stand in several places, and an edit is meant for one of them. */
export function sharedValue(path: string, anchor: string): Wording {
  return {
    code: 'shared-value',
    message: `nothing was changed: "${path}" is read through "&${anchor}", so the change would reach other places too`,
    hint: `write the value out where "*${anchor}" stands, then change it`,
  }
}

/** What is to be removed is still used elsewhere. */
export function anchorStillUsed(path: string, anchor: string): Wording {
  return {
    code: 'shared-value',
    message: `nothing was changed: "${path}" holds "&${anchor}", which other places still use`,
    hint: `write the value out where "*${anchor}" stands, then remove it`,
  }
}

export function idTaken(path: string): Wording {
  return {
    code: 'duplicate-id',
    message: `nothing was changed: the file already has "${path}"`,
    hint: 'choose another id',
  }
}

/** [F6] */
export function idForm(id: string): Wording {
  return {
    code: 'id-form',
    message: `nothing was changed: "${id}" is no id`,
    hint: 'an id begins with a letter and has letters, digits, "_" and "-" only',
  }
}

/** Something else stands where keys or items would have to go. */
export function noRoom(path: string, what: string): Wording {
  return {
    code: 'wrong-shape',
    message: `nothing was changed: "${path}" is written as ${what}, which has no room for this`,
    hint: 'write it out in the file first',
  }
}

export function nothingWritten(path: string): Wording {
  return {
    code: 'not-an-estimate',
    message: `nothing was changed: no value was given for "${path}"`,
    hint: 'write a number, a range or a word; remove the entry to leave it out',
  }
}

/** [W3, W7, N2] */
export function impliedValue(path: string, from: 'acceptable' | 'like' | 'only-scenario'): Wording {
  const nothing = `nothing was changed: "${path}"`
  switch (from) {
    case 'acceptable':
      return {
        code: 'wrong-shape',
        message: `${nothing} follows from \`acceptable\` and \`practical_max\``,
        hint: 'change those, or write break points in their place',
      }
    case 'like':
      return {
        code: 'wrong-shape',
        message: `${nothing} is copied whole from the party this one is like`,
        hint: 'write it out here with its conditions, or change it there',
      }
    case 'only-scenario':
      return {
        code: 'wrong-shape',
        message: `${nothing} is 100%: the course has one scenario`,
        hint: 'add a second scenario first',
      }
    default:
      throw new Error(`impliedValue: no such reason ${from satisfies never}`)
  }
}
