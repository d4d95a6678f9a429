import type { TalksOutcome } from '../../src/index.ts'

export type SlowParty = Readonly<{
  worths: readonly number[]
  reservation: number
  strategy: { kind: 'time'; e: number } | { kind: 'tit-for-tat' } | { kind: 'micro' }
}>

/** Stacked alternating offers word for word: every proposal by a scan over all deals, from the whole history. */
export function definitionTalks(
  parties: readonly SlowParty[],
  rounds: number,
  random: () => number,
): TalksOutcome {
  const none = { deal: -1, round: -1 }
  if (parties.some(({ worths, reservation }) => !worths.some(w => w >= reservation))) return none
  const history: { by: number; deal: number }[] = []
  let accepted = 0
  for (let round = 0; round < rounds; round++) {
    for (const [p, party] of parties.entries()) {
      const mine = proposal(party, p, history, round, rounds, random)
      const table = history.at(-1)
      if (
        table &&
        party.worths[table.deal]! >= party.worths[mine]! &&
        party.worths[table.deal]! >= party.reservation
      ) {
        accepted++
        if (accepted === parties.length - 1) return { deal: table.deal, round }
        continue
      }
      accepted = 0
      history.push({ by: p, deal: mine })
    }
  }
  return none
}

function proposal(
  { worths, reservation, strategy }: SlowParty,
  p: number,
  history: readonly { by: number; deal: number }[],
  round: number,
  rounds: number,
  random: () => number,
): number {
  const best = Math.max(...worths)
  const leastOf = (wish: number): number => {
    let found = -1
    worths.forEach((w, deal) => {
      if (w >= wish && (found < 0 || w < worths[found]!)) found = deal
    })
    return found
  }
  const mine = history.filter(of => of.by === p).map(of => of.deal)
  const theirs = history.filter(of => of.by !== p).map(of => of.deal)
  if (strategy.kind === 'time') {
    const t = round / (rounds - 1)
    if (rounds === 1 || t === 1) return leastOf(reservation)
    const power =
      strategy.e === 2
        ? Math.sqrt(t)
        : Array.from({ length: Math.round(1 / strategy.e) - 1 }).reduce<number>(x => x * t, t)
    return leastOf(best - (best - reservation) * power)
  }
  if (strategy.kind === 'tit-for-tat') {
    // Replays its own wish over all that was said and heard.
    let wish = best
    let offers = 0
    let last: number | null = null
    const goodwill = (): void => {
      if (offers !== 1 || wish !== best) return
      const lower = worths.filter(w => w < best)
      if (lower.length > 0) wish = Math.max(reservation, Math.max(...lower))
    }
    for (const { by, deal } of history) {
      if (by === p) {
        goodwill()
        offers++
        continue
      }
      const worth = worths[deal]!
      if (last !== null && worth > last) wish = Math.max(reservation, wish - (worth - last))
      last = worth
    }
    goodwill()
    return leastOf(wish)
  }
  const downwards = worths
    .map((w, deal) => ({ w, deal }))
    .filter(({ w }) => w >= reservation)
    .sort((a, b) => b.w - a.w || a.deal - b.deal)
  const made = new Set(mine)
  if (made.size <= new Set(theirs).size && made.size < downwards.length) {
    return downwards[made.size]!.deal
  }
  const different = [...made]
  return different[Math.floor(random() * different.length)]!
}
