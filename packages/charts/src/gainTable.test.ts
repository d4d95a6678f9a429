import { describe, expect, it } from 'vitest'
import { dealsAnswer } from '../test/fixtures/dealSpace.ts'
import { partyName } from '../test/fixtures/names.ts'
import * as spaces from '../test/fixtures/spaces.ts'
import { readSvg } from '../test/readSvg.ts'
import { gainTable } from './gainTable.ts'

const said = { idPrefix: 'g', title: 'Gains', description: 'By party.', partyName }
const wordsOf = (svg: string): readonly string[] => readSvg(svg).texts.map(({ text }) => text)

describe('gainTable', () => {
  it('heads the deals that leave everybody better off with their count', () => {
    const answer = dealsAnswer(spaces.three)
    const words = wordsOf(gainTable(answer, answer.views[0]!, said))
    expect(words).toContain('Everybody better off than with no deal (2 of 18)')
  })

  it('names who is short, and by how much, where there is no such deal', () => {
    const answer = dealsAnswer({ ...spaces.three, noDeal: [60, 50, 60] })
    const words = wordsOf(gainTable(answer, answer.views[0]!, said)).join(' ')
    expect(words).toContain('the nearest is short by 9 of North Sea Lines’s points')
  })

  it('shows every proposal, however far down', () => {
    const answer = dealsAnswer(spaces.three)
    const words = wordsOf(gainTable(answer, answer.views[0]!, { ...said, top: 1 }))
    expect(words).toContain('Mayor’s draft')
    expect(words).toContain('2 of 18 deals shown, largest smallest gain first')
    const barred = gainTable(
      answer,
      { ...answer.views[0]!, feasibleCount: 20 },
      { ...said, top: 1 },
    )
    expect(wordsOf(barred).join(' ')).toContain('gain first; 2 more cross a red line')
  })

  it('counts places where gains are ranks', () => {
    const answer = dealsAnswer(spaces.three)
    const ranked = {
      ...answer,
      caveats: [{ kind: 'ordinal-gains' as const, parties: answer.deciders }],
    }
    const words = wordsOf(gainTable(ranked, answer.views[0]!, said))
    expect(words).toContain('Gain over no deal, in each party’s own places')
  })
})
