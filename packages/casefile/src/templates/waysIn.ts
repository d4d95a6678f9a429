/**
 * The ways an issue could come out, where somebody wrote them in one line: both ends and the middle of a range, whichever end
 * came first, or the parts of a list. Empty for what says one way only, a number with separators among them, and for a
 * range that two units or a sign make doubtful.
 */
export function waysIn(line: string): readonly string[] {
  const range = rangeIn(line.trim())
  if (range.length > 0) return range
  const parts = line
    .split(/\s*[;/|\t]\s*|\s*,(?!\d)\s*|\s+(?:or|чи|або)\s+/i)
    .map(part => part.trim())
    .filter(part => part !== '')
  return parts.length > 1 ? [...new Set(parts)] : []
}

const NUMBER = String.raw`\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?`
const RANGE = new RegExp(
  String.raw`^([^\d]*?)(${NUMBER})\s*([^\d\s-]*)\s*(?:to|-|–|—|\.\.|до)\s*(\D*?)(${NUMBER})\s*(\D*)$`,
  'i',
)

function rangeIn(line: string): readonly string[] {
  const found = RANGE.exec(line)
  if (!found) return []
  const [, before = '', first = '', unit = '', between = '', second = '', after = ''] = found
  // A day of the calendar has two dashes, and would be halved.
  if (/\d-\d+-\d/.test(line)) return []
  if (/[-−–]/.test(before + between)) return []
  const isSameUnit = after.startsWith(unit) && ['', before.trim()].includes(between.trim())
  if (!isSameUnit) return []
  const ends = [first, second].map(numberWritten)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  if (!(low < high)) return []
  const lead = /^(?:from|between|від|між)\s*$/i.test(before) ? '' : before
  const said = (value: number): string => `${lead}${value} ${after}`.trim()
  const middle = Number(((low + high) / 2).toPrecision(12))
  const areWhole = Number.isInteger(low) && Number.isInteger(high)
  if (areWhole && high - low === 1) return [said(low), said(high)]
  return [said(low), said(areWhole ? Math.round(middle) : middle), said(high)]
}

/** Groups of three digits are thousands; anything else behind a comma or a stop is a fraction. */
function numberWritten(written: string): number {
  return /^\d{1,3}([ ,.\u00a0\u202f]\d{3})+$/.test(written)
    ? Number(written.replace(/\D/g, ''))
    : Number(written.replace(',', '.'))
}
