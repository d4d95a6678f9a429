import type { DealsAnswer, PartyId, Reading } from '@parley/model'

/** The verdict's own nearest deal and shortfalls, so that figure and sentence give one number. */
export function nearestDeal(
  deals: DealsAnswer,
  reading: Reading,
): Readonly<{
  deal: string
  short?: readonly Readonly<{ party: PartyId; by: number }>[]
}> | null {
  if (!reading.nearest || !reading.margin) return null
  const { deal, gains } = reading.nearest
  const binding = reading.binding[0]?.party
  if (reading.margin.median >= 0 || !binding) return { deal: deal.id }
  const margin = reading.margin.median
  return {
    deal: deal.id,
    short: deals.deciders.flatMap(party => {
      const gain =
        party === binding ? margin : (gains.find(of => of.party === party)?.gain.median ?? 0)
      return gain < 0 ? [{ party, by: -gain }] : []
    }),
  }
}
