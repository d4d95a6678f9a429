import type { Case } from './case.ts'
import type { Input } from './estimate.ts'
import type { PartyId } from './ids.ts'
import type { Party, Role } from './party.ts'

/** How a party hangs on a decider: by its vote, by its veto, or by being a part of it. */
export type PartyLink = Readonly<{
  party: PartyId
  link: 'votes' | 'vetoes' | 'inside'
  /** Of the votes, for who votes. */
  share: Input | null
}>

/** Who must say yes, who stands behind each of them, and who else has a hand in it; everybody once or more, in file order. */
export type PartyTree = Readonly<{
  deciders: readonly Readonly<{
    party: PartyId
    /** Share of the votes that its signature needs; null where nobody votes on it. */
    needs: Input | null
    behind: readonly PartyLink[]
  }>[]
  /** Those who hang on no decider, by what they can do. */
  others: readonly Readonly<{ role: Role; parties: readonly PartyId[] }>[]
}>

const roles: readonly Role[] = ['decides', 'ratifies', 'shapes', 'spoils', 'affected']

/**
 * The parties as they hang together in the file. A veto counts before a vote, and either before being a part:
 * a party stands once under a decider, by what gives it the most say.
 */
export function partyTree(given: Case): PartyTree {
  const placed = new Set<PartyId>()
  const deciders = given.parties
    .filter(party => party.role === 'decides')
    .map(({ id }) => {
      const of = given.ratification.find(one => one.of === id)
      const voters = new Map(of?.votes.map(vote => [vote.by, vote.share]))
      const linkOf = ({ id: other, inside }: Party): PartyLink['link'] | null =>
        of?.vetoes.includes(other)
          ? 'vetoes'
          : voters.has(other)
            ? 'votes'
            : inside === id
              ? 'inside'
              : null
      const behind = given.parties.flatMap((party): readonly PartyLink[] => {
        const link = linkOf(party)
        if (link === null) return []
        placed.add(party.id)
        return [{ party: party.id, link, share: voters.get(party.id) ?? null }]
      })
      placed.add(id)
      return { party: id, needs: of?.needs ?? null, behind }
    })
  const others = roles.flatMap(role => {
    const parties = given.parties.filter(of => of.role === role && !placed.has(of.id))
    return parties.length === 0 ? [] : [{ role, parties: parties.map(of => of.id) }]
  })
  return { deciders, others }
}
