/** One battle of a war: whether the side that began the war won it; null when drawn or not told. */
export type WarBattle = Readonly<{
  war: string
  name: string
  initiatorWon: boolean | null
  warWonBy: 'initiator' | 'target' | null
}>

export type BattlesAndWinners = Readonly<{
  /** Wars won by one side, with more battles won by one than by the other. */
  decided: number
  matches: number
  exceptions: readonly string[]
  /** Wars won by one side, with as many battles won as lost. */
  even: readonly string[]
}>

/** Whether the side that won more battles won the war: by sign, over the wars one side won. */
export function battlesAndWinners(battles: readonly WarBattle[]): BattlesAndWinners {
  const wars = new Map<string, { name: string; net: number; wonBy: WarBattle['warWonBy'] }>()
  for (const battle of battles) {
    const war = wars.get(battle.war) ?? { name: battle.name, net: 0, wonBy: battle.warWonBy }
    if (battle.initiatorWon !== null) war.net += battle.initiatorWon ? 1 : -1
    wars.set(battle.war, war)
  }
  const won = [...wars.values()].filter(war => war.wonBy !== null)
  const decided = won.filter(war => war.net !== 0)
  const isMatch = (war: (typeof won)[number]): boolean =>
    war.net > 0 === (war.wonBy === 'initiator')
  return {
    decided: decided.length,
    matches: decided.filter(isMatch).length,
    exceptions: decided.filter(war => !isMatch(war)).map(war => war.name),
    even: won.filter(war => war.net === 0).map(war => war.name),
  }
}
