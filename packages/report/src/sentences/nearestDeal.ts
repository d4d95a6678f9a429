import type { DealsAnswer, PartyId, Reading } from '@parley/model'

/** The deal that is most often nearest and who is short of no deal there, each by its own median: as the sentences say it. */
export function nearestDeal(
  deals: DealsAnswer,
  { nearest, margin }: Reading,
): Readonly<{
  deal: string
  short?: readonly Readonly<{ party: PartyId; by: number }>[]
}> | null {
  if (!nearest || !margin) return null
  const { deal, gains } = nearest
  if (margin.median >= 0) return { deal: deal.id }
  return {
    deal: deal.id,
    short: deals.deciders.flatMap(party => {
      const gain = gains.find(of => of.party === party)?.gain.median ?? 0
      return gain < 0 ? [{ party, by: -gain }] : []
    }),
  }
}
