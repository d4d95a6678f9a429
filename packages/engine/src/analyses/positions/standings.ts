import { type InputPath, type Topic, topicPath } from '@parley/model'
import { valueIn } from '../../deals/valueIn.ts'
import type { Column, InputColumns } from '../../sample/columns.ts'

/** Where the actors of a topic stand in one draw and how much they count, in file order. */
export type Standing = Readonly<{
  stands: Float64Array
  /** Capability times salience, from 0. */
  weight: Float64Array
  salience: Float64Array
}>

/** The standing in a draw. One set of arrays, overwritten by every call. */
export function standingsOf(
  { id, actors }: Topic,
  { column }: InputColumns,
): (draw: number) => Standing {
  const of = (what: 'stands' | 'capability' | 'salience'): readonly Column[] =>
    actors.map(({ party }) => column(topicPath(id, party, what) as InputPath))
  const [position, capability, salience] = [of('stands'), of('capability'), of('salience')]
  const standing = {
    stands: new Float64Array(actors.length),
    weight: new Float64Array(actors.length),
    salience: new Float64Array(actors.length),
  }
  return draw => {
    for (let i = 0; i < actors.length; i++) {
      standing.stands[i] = valueIn(position[i]!, draw)
      standing.salience[i] = valueIn(salience[i]!, draw)
      standing.weight[i] = valueIn(capability[i]!, draw) * standing.salience[i]!
    }
    return standing
  }
}
