/** A share in percent, to a tenth: `115%`, `99.5%`. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
