/** Every word on a map of the parties. */
export type MapWords = Readonly<{
  decides: string
  ratifies: string
  shapes: string
  spoils: string
  affected: string
  votes: string
  vetoes: string
  inside: string
  nobody: string
}>

export const mapWords: MapWords = {
  decides: 'must say yes',
  ratifies: 'votes on what is signed',
  shapes: 'can move it',
  spoils: 'can spoil it',
  affected: 'is affected',
  votes: 'votes',
  vetoes: 'can veto',
  inside: 'is a part of it',
  nobody: 'No party of this case must say yes.',
}
