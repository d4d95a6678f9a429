const symbols: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₴': 'uah',
  '₽': 'rub',
}

/** Signs that stand before or after an amount. */
export const currencySigns = '$€£¥₴₽'

/** Whether two units are one, spelled differently: `$` and `USD`, `point` and `points`. */
export function isSameUnit(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(unit: string): string {
  const lower = unit.trim().toLowerCase().replace(/\s+/g, ' ')
  const named = Object.hasOwn(symbols, lower) ? symbols[lower]! : lower
  if (named === 'value points' || named === 'pts' || named === 'pt') return 'point'
  return named.length > 3 && named.endsWith('s') ? named.slice(0, -1) : named
}
