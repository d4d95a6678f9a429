/** Ways to write numbers, so that a page's own rounding, digits and language reach its figures. */
export type Formats = Readonly<{
  /** A gain or a shortfall in a party's own unit, without sign. */
  amount: (value: number) => string
  /** The same with its sign. */
  signed: (value: number) => string
  /** A chance in [0, 1]. */
  chance: (value: number) => string
  /** A mark on a scale of chances, 0% and 100% among them. */
  share: (value: number) => string
  /** How many deals. */
  count: (value: number) => string
  /** An input's value in its own unit. */
  value: (value: number, unit: string) => string
}>

const MINUS = '−'

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f')
}

/** Three figures or every whole digit, no exponent: `0.042`, `7.3`, `12`, `1 250`. */
function figures(value: number): string {
  const size = Math.abs(value)
  const decimals = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
  const written = size.toFixed(decimals)
  const [whole = '0', part = ''] = written.split('.')
  const rest = part.replace(/0+$/, '')
  const isZero = Number(written) === 0
  return (value < 0 && !isZero ? MINUS : '') + grouped(whole) + (rest === '' ? '' : `.${rest}`)
}

function points(value: number): string {
  const size = Math.abs(value)
  return figures(size >= 1 || size === 0 ? Math.round(value) : Math.round(value * 10) / 10)
}

/** Whole percent; a forecast is never 0 or 100. */
function percent(chance: number): string {
  if (chance < 0.01) return '<1%'
  if (chance > 0.99) return '>99%'
  return `${Math.round(chance * 100)}%`
}

/** Plain English formats, used where a caller passes none. */
export const plainFormats: Formats = {
  amount: value => points(Math.abs(value)),
  signed: value => {
    const written = points(value)
    return written === '0' || written.startsWith(MINUS) ? written : `+${written}`
  },
  chance: percent,
  share: value => `${figures(Math.round(value * 1000) / 10)}%`,
  count: value => figures(value),
  value: (value, unit) => {
    switch (unit) {
      case 'chance':
      case 'share':
        return `${figures(Math.round(value * 1000) / 10)}%`
      // Numbers on a party's own scale; the input's name says which.
      case '':
      case 'number':
      case 'worth':
      case 'score':
      case 'points':
      case 'weight':
      case 'cost':
        return figures(value)
      case '%':
        return `${figures(value)}%`
      default:
        return `${figures(value)} ${unit}`
    }
  },
}

const FIRST_STRONG_ISOLATE = '\u2068'
const POP = '\u2069'

/** The same formats with each number set apart, so that signs and units keep their side in words from the right. */
export function isolatedFormats(formats: Formats): Formats {
  const apart = (text: string): string => FIRST_STRONG_ISOLATE + text + POP
  return {
    amount: value => apart(formats.amount(value)),
    signed: value => apart(formats.signed(value)),
    chance: value => apart(formats.chance(value)),
    share: value => apart(formats.share(value)),
    count: value => apart(formats.count(value)),
    value: (value, unit) => apart(formats.value(value, unit)),
  }
}
