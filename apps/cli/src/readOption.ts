import { daysOf } from '@parley/model'
import { InvalidArgumentError } from 'commander'

// How the word after a flag is read: what does not fit stops the command and says what would.

export const text = (written: string): string => written
export const listed = (written: string, before: unknown): string[] => [
  ...(before as string[]),
  ...written
    .split(',')
    .map(id => id.trim())
    .filter(id => id !== ''),
]
export const repeated = (written: string, before: unknown): string[] => [
  ...(before as string[]),
  written,
]

export function wholeNumber(flag: string, low: number, high: number): (written: string) => number {
  return written => {
    const value = /^\d+$/.test(written) ? Number(written) : Number.NaN
    if (value >= low && value <= high) return value
    const bounds = `${low.toLocaleString('en')} to ${high.toLocaleString('en')}`
    throw new InvalidArgumentError(`${flag} takes a whole number from ${bounds}`)
  }
}

export function oneOf<T extends string>(
  flag: string,
  choices: readonly T[],
): (written: string, before: unknown) => T[] {
  return (written, before) => {
    const asked = written.split(',')
    for (const each of asked) {
      if (choices.includes(each as T)) continue
      throw new InvalidArgumentError(`${flag} takes ${choices.join(', ')}`)
    }
    return [...(before as T[]), ...(asked as T[])]
  }
}

export function oneFrom<T extends string>(
  flag: string,
  choices: readonly T[],
): (written: string) => T {
  return written => {
    const found = choices.find(choice => choice === written)
    if (found !== undefined) return found
    throw new InvalidArgumentError(`${flag} takes ${choices.join(', ')}`)
  }
}

/** A chance in percent or as a share, above 0. */
export function chance(flag: string): (written: string) => number {
  return written => {
    const match = /^(\d*\.?\d+)(%?)$/.exec(written)
    const value = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN
    if (value > 0 && value <= 1) return value
    throw new InvalidArgumentError(`${flag} takes a chance above 0 and up to 1: 50% or 0.5`)
  }
}

export function cost(flag: string): (written: string) => number {
  return written => {
    const value = /^\d*\.?\d+$/.test(written) ? Number(written) : Number.NaN
    if (value >= 0) return value
    throw new InvalidArgumentError(`${flag} takes a number from 0`)
  }
}

export function share(flag: string): (written: string) => number {
  return written => {
    const value = /^\d*\.?\d+$/.test(written) ? Number(written) : Number.NaN
    if (value > 0 && value <= 1) return value
    throw new InvalidArgumentError(`${flag} takes a number above 0 and up to 1`)
  }
}

export function twoNames(written: string): readonly string[] {
  const named = written.split(',').map(one => one.trim())
  if (named.length === 2 && named.every(one => one !== '')) return named
  throw new InvalidArgumentError(
    '--between takes two schools, or two dates: --between as-written critics',
  )
}

export function date(flag: string): (written: string) => string {
  return written => {
    if (daysOf(written) !== null) return written
    throw new InvalidArgumentError(`${flag} takes a date like 2022-11-12`)
  }
}
