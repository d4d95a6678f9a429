import type { IsoDate } from '@parley/model'
import { blank } from './blank.ts'
import { ceasefire } from './ceasefire.ts'
import { twoPartyPrice } from './twoPartyPrice.ts'

export type TemplateName = 'blank' | 'ceasefire' | 'two-party-price'

const templates: Readonly<Record<TemplateName, (asOf: IsoDate) => string>> = {
  blank,
  ceasefire,
  'two-party-price': twoPartyPrice,
}

/** Starting files, by name. */
export const templateNames: readonly TemplateName[] = Object.keys(templates) as TemplateName[]

/** One line for a list of templates. */
export const templateSummaries: Readonly<Record<TemplateName, string>> = {
  blank: 'two sides, one issue, and a question at every place where an answer belongs',
  ceasefire:
    'two sides at war in words and ranks, an offensive that each sees its own way, a mediator',
  'two-party-price': 'a buyer, a seller and a price, everything in money',
}

/**
 * The text of a starting file: a case that reads without a remark and gives a verdict, all of it assumed.
 *
 * @param asOf  the date the case speaks of; the clock is the caller's
 */
export function templateText(name: TemplateName, asOf: IsoDate): string {
  return templates[name](asOf)
}
