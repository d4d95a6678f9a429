import { dateOf, daysOf } from '@parley/model'

/**
 * The ways an issue could come out, where somebody wrote them in one line: both ends and the middle of a range of numbers or of
 * days, whichever end came first, or the parts of a list. Empty for what says one way only, a number with separators among
 * them, and for a range that two units, a sign or an order of day and month make doubtful.
 */
export function waysIn(line: string): readonly string[] {
  const range = [...daysIn(line.trim()), ...rangeIn(line.trim())]
  if (range.length > 0) return range
  // Between the parts of a day of the calendar stands what stands between the parts of a list.
  if (/\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/.test(line)) return []
  const parts = line
    .split(/\s*[;/|\t]\s*|\s*,(?!\d)\s*|\s+(?:or|чи|або)\s+/i)
    .map(part => part.trim())
    .filter(part => part !== '')
  return parts.length > 1 ? [...new Set(parts)] : []
}

const NUMBER = String.raw`\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?`
const RANGE = new RegExp(
  String.raw`^([^\d]*?)(${NUMBER})\s*([^\d\s-]*)\s*(?:to|-|–|—|\.\.\.?|…|до|and|і|та|и)\s*(\D*?)(${NUMBER})(\s*)(\D*)$`,
  'i',
)

function rangeIn(line: string): readonly string[] {
  const found = RANGE.exec(line)
  if (!found) return []
  const [, before = '', first = '', unit = '', between = '', second = '', gap = '', after = ''] =
    found
  // A day of the calendar has two dashes, and would be halved.
  if (/\d-\d+-\d/.test(line)) return []
  if (/[-−–]/.test(before + between)) return []
  const isSameUnit = after.startsWith(unit) && ['', before.trim()].includes(between.trim())
  if (!isSameUnit) return []
  const ends = [first, second].map(numberWritten)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  if (!(low < high)) return []
  const isSpan = /^(?:from|between|від|між|з|от|между)\s*$/i.test(before)
  // "8 and 10" are two, and what lies between them is not spoken of.
  if (!isSpan && /\d\s*\D*\s(?:and|і|та|и)\s/.test(line)) return []
  const lead = isSpan ? '' : before
  const said = (value: number): string => `${lead}${value}${gap}${after}`.trim()
  const middle = Number(((low + high) / 2).toPrecision(12))
  const areWhole = Number.isInteger(low) && Number.isInteger(high)
  if (areWhole && high - low === 1) return [said(low), said(high)]
  return [said(low), said(areWhole ? Math.round(middle) : middle), said(high)]
}

const DAY = String.raw`\d{4}-\d\d-\d\d`
const DAYS = new RegExp(
  String.raw`^(?:from |between |від |між |з |от |между )?(${DAY})\s*(?:to|-|–|—|\.\.\.?|…|до|and|і|та|и)\s*(${DAY})$`,
  'i',
)

/** Two days as a calendar writes them, and the one half way: any other way to write one may mean two days. */
function daysIn(line: string): readonly string[] {
  const [, ...written] = DAYS.exec(line) ?? []
  const ends = written.flatMap(of => daysOf(of) ?? []).sort((a, b) => a - b)
  const [first, last] = ends
  if (first === undefined || last === undefined || first === last) return []
  return [...new Set([first, Math.round((first + last) / 2), last])].map(dateOf)
}

/** Groups of three digits are thousands; anything else behind a comma or a stop is a fraction. */
function numberWritten(written: string): number {
  return /^\d{1,3}([ ,.\u00a0\u202f]\d{3})+$/.test(written)
    ? Number(written.replace(/\D/g, ''))
    : Number(written.replace(',', '.'))
}
