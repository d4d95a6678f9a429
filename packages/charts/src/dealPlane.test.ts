import type { DealsAnswer, DealsView } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { dealsAnswer, id } from '../test/fixtures/dealSpace.ts'
import { hostileName, longName, partyName } from '../test/fixtures/names.ts'
import * as spaces from '../test/fixtures/spaces.ts'
import { readSvg } from '../test/readSvg.ts'
import { dealPlane, sharedDomains } from './dealPlane.ts'
import { dealPlanes } from './dealPlanes.ts'

const said = { idPrefix: 'p', title: 'Deals', description: 'All of them.', partyName }

function wordsOf(svg: string): string {
  return readSvg(svg)
    .texts.map(({ text }) => text)
    .join(' ')
}

function analyst(answer: DealsAnswer): DealsView {
  return answer.views[0]!
}

describe('dealPlane', () => {
  it('counts the deals that leave both better off', () => {
    const answer = dealsAnswer(spaces.open)
    const svg = dealPlane(analyst(answer), { ...said, deciders: answer.deciders })
    expect(wordsOf(svg)).toContain('both better off (12 of 48)')
  })

  it('measures the gap in each party’s points where there is no zone', () => {
    const answer = dealsAnswer(spaces.closed)
    const svg = dealPlane(analyst(answer), { ...said, deciders: answer.deciders })
    expect(wordsOf(svg)).toContain('short by 3 of Ukraine’s points and by 8 of Russia’s points')
  })

  it('prints the verdict’s own shortfall when it is given', () => {
    const answer = dealsAnswer(spaces.closed)
    const nearest = {
      deal: analyst(answer).rows[0]!.deal.id,
      short: [{ party: id('russia'), by: 9 }],
    }
    const svg = dealPlane(analyst(answer), { ...said, deciders: answer.deciders, nearest })
    expect(wordsOf(svg)).toContain('and by 9 of Russia’s points')
  })

  it('says so when the rows are not all the deals there are', () => {
    const answer = dealsAnswer(spaces.open)
    const view = { ...analyst(answer), rows: analyst(answer).rows.slice(0, 5) }
    const svg = dealPlane(view, { ...said, deciders: answer.deciders })
    expect(wordsOf(svg)).toContain('The best 5 of 48 deals are shown.')
    // Beside a count of all deals that no rule forbids, it says what the others are.
    const barred = dealPlane({ ...view, feasibleCount: 60 }, { ...said, deciders: answer.deciders })
    expect(wordsOf(barred)).toContain('The best 5 of 48 deals are shown; 12 more cross a red line.')
  })

  it('has a sentence for a case without deals', () => {
    const answer = dealsAnswer(spaces.open)
    const view = { ...analyst(answer), rows: [], count: 0, feasibleCount: 0, frontier: [] }
    const svg = dealPlane(view, { ...said, deciders: answer.deciders })
    expect(wordsOf(svg)).toContain('No deal is possible: the rules exclude every one.')
  })

  it('draws a frontier with deals between its vertices straight, and counts none', () => {
    const answer = dealsAnswer(spaces.open)
    const whole = analyst(answer)
    const frontier = [whole.frontier[0]!, whole.frontier.at(-1)!]
    const view = { ...whole, frontier, frontierCount: 2 }
    const words = wordsOf(dealPlane(view, { ...said, deciders: answer.deciders }))
    expect(words).toContain('both better off')
    expect(words).not.toContain('of 48')
  })

  it('knows a proposal on the frontier by its terms', () => {
    const answer = dealsAnswer(spaces.open)
    const whole = analyst(answer)
    const frontier = whole.frontier.map(({ deal, gains }) => ({
      deal: { ...deal, id: `terms of ${deal.id}`, name: 'Terms', isProposal: false },
      gains,
    }))
    const svg = (view: DealsView) => dealPlane(view, { ...said, deciders: answer.deciders })
    expect(svg({ ...whole, frontier })).toBe(svg(whole))
  })

  it('says that red lines leave nothing, not that rules do', () => {
    const answer = dealsAnswer(spaces.open)
    const view = { ...analyst(answer), rows: [], count: 0, frontier: [] }
    const svg = dealPlane(view, { ...said, deciders: answer.deciders })
    expect(wordsOf(svg)).toContain('Each of the 48 deals crosses somebody’s red line.')
  })

  it('of three deciders draws the two asked for, and claims no count for them', () => {
    const answer = dealsAnswer(spaces.three)
    const pair = [id('city'), id('port')] as const
    const words = wordsOf(dealPlane(analyst(answer), { ...said, deciders: answer.deciders, pair }))
    expect(words).toContain('City Council: gain over no deal')
    expect(words).toContain('Port Authority: gain over no deal')
    expect(words).toContain('both of these better off')
    expect(words).not.toContain('North Sea Lines')
  })

  it('cuts a long name but not what is measured, and keeps the whole name in a title', () => {
    const answer = dealsAnswer(spaces.closed)
    const options = { ...said, deciders: answer.deciders, partyName: longName, width: 360 }
    const svg = dealPlane(analyst(answer), options)
    expect(wordsOf(svg)).toMatch(/…: gain over no deal, points/)
    expect(svg).toContain(`<title>${longName(id('russia'))}: gain over no deal, points</title>`)
  })

  it('shows a hostile name as text', () => {
    const answer = dealsAnswer(spaces.open)
    const options = { ...said, deciders: answer.deciders, partyName: hostileName }
    const svg = dealPlane(analyst(answer), options)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('<img')
    expect(svg).not.toContain('\u202e')
    expect(svg).toContain('&lt;script&gt;alert(1)')
  })

  it('takes title and description from the report’s own sentence', () => {
    const answer = dealsAnswer(spaces.open)
    const svg = dealPlane(analyst(answer), {
      idPrefix: 'p',
      partyName,
      deciders: answer.deciders,
      describe: view => ({ title: `${view.count} deals`, description: 'Said by the report.' }),
    })
    const { title, description } = readSvg(svg)
    expect([title, description]).toEqual(['48 deals', 'Said by the report.'])
  })

  it('names what a caller got wrong', () => {
    const { views, deciders } = dealsAnswer(spaces.open)
    const view = views[0]!
    const draw = (more: object) => () => dealPlane(view, { ...said, deciders, ...more })
    expect(draw({ idPrefix: '"><' })).toThrow('dealPlane: idPrefix "\\"><" is not a plain id')
    expect(draw({ width: 100 })).toThrow('dealPlane: width 100 is not in 240 to 4000')
    expect(draw({ pair: ['ukraine', 'us'] })).toThrow('dealPlane: us is not among ukraine, russia')
    expect(draw({ deciders: [id('ukraine')] })).toThrow('dealPlane: 1 deciders, not 2')
  })
})

describe('dealPlanes', () => {
  const panel = () => ({ title: 'A view' })

  it('says how far the parties’ own no deal lies from ours', () => {
    const svg = dealPlanes(dealsAnswer(spaces.hidden), { ...said, panel })
    expect(wordsOf(svg)).toContain('no deal looks 24 points better to Russia')
    expect(wordsOf(svg)).toContain('no deal looks 6 points better to Ukraine')
  })

  it('says whose eyes see another’s no deal differently', () => {
    const views = ['analyst', id('russia')] as const
    const svg = dealPlanes(dealsAnswer(spaces.hidden), { ...said, panel, views })
    expect(wordsOf(svg)).toContain('Russia thinks no deal is 10 points worse for Ukraine')
  })

  it('calls a view nobody modelled what it is', () => {
    const answer: DealsAnswer = {
      ...dealsAnswer(spaces.open),
      caveats: [{ kind: 'beliefs-not-modelled', parties: [id('russia')] }],
    }
    const words = wordsOf(dealPlanes(answer, { ...said, panel }))
    expect(words).toContain('What Russia believes is not modelled: assumed to agree with us.')
  })

  it('lets planes drawn apart share their scales', () => {
    const { views, deciders } = dealsAnswer(spaces.hidden)
    const ticksOf = (view: DealsView, more = {}): readonly string[] =>
      readSvg(dealPlane(view, { ...said, deciders, ...more })).texts.flatMap(({ text }) =>
        /^[+−]\d+$/.test(text) ? [text] : [],
      )
    const domains = sharedDomains(views, deciders)
    const [first, second] = [views[0]!, views[1]!]
    expect(ticksOf(first, { domains })).toEqual(ticksOf(second, { domains }))
    expect(ticksOf(first)).not.toEqual(ticksOf(second))
  })

  it('says how many deals are too many to compute', () => {
    const answer: DealsAnswer = {
      ...dealsAnswer(spaces.open),
      views: [],
      caveats: [{ kind: 'too-many-deals', count: 1e9, limit: 2e6 }],
    }
    expect(wordsOf(dealPlanes(answer, { ...said, panel }))).toContain('nothing was computed')
  })

  it('refuses a view the answer does not have', () => {
    const answer = dealsAnswer(spaces.open)
    const draw = () => dealPlanes(answer, { ...said, panel, views: [id('us')] })
    expect(draw).toThrow('dealPlanes: no view us among analyst, own, ukraine, russia')
  })
})
