/** Every word on a tree of what could be done from one state. */
export type StateWords = Readonly<{
  holds: string
  holdsNot: string
  /** After a step that its maker wants and nothing keeps it from. */
  goes: string
  /** After a step that replies keep its maker from. */
  deterred: string
  /** Who makes a step, and what is said of it. */
  step: (party: string, said: string) => string
  /** The last of the replies. */
  harms: string
  /** How many steps a side could take and does not want. */
  unwanted: (count: string, party: string) => string
  nothing: string
}>

export const stateWords: StateWords = {
  holds: 'holds',
  holdsNot: 'does not hold',
  goes: 'wants to, and would',
  deterred: 'wants to, but replies follow',
  step: (party, said) => `${party}: ${said}`,
  harms: 'replies, and whoever left is no better off',
  unwanted: (count, party) => `${party} could go elsewhere, and does not want to: ${count}`,
  nothing: 'Nobody can leave this state.',
}
