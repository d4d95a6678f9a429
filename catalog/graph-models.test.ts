import { readCase } from '@parley/casefile'
import { stability } from '@parley/engine'
import type { StabilityAnswer, StabilityAsk, StabilityConceptName } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { catalogueText, readCatalogueCase } from './readCatalogueCase.ts'

const usual: StabilityAsk = {
  draws: 16,
  seed: '1',
  school: null,
  state: null,
  concept: 'seq',
  coalition: [],
  top: 99,
}

function ask(id: string, of: Partial<StabilityAsk> = {}): StabilityAnswer {
  return stability(readCatalogueCase(id), { ...usual, ...of })
}

/** Ids of the states that hold under a concept, sorted. */
function holding(answer: StabilityAnswer, concept: StabilityConceptName): readonly string[] {
  return answer.held
    .filter(of => of.holds[concept] === 1)
    .map(of => of.state.id)
    .sort()
}

describe('euphrates-1975', () => {
  it('has the equilibria of Hipel, Kilgour & Kinsara 2014 (figure 19 of the guide to GMCR+)', () => {
    const answer = ask('euphrates-1975')
    expect(holding(answer, 'nash')).toEqual(['crisis'])
    expect(holding(answer, 'seq')).toEqual(['crisis'])
    expect(holding(answer, 'smr')).toEqual(['crisis'])
    expect(holding(answer, 'gmr')).toEqual(['crisis', 'present'])
  })

  it('tells of water released what the guide tells: one improvement is sanctioned, the other is not', () => {
    const { looked } = ask('euphrates-1975', { state: 'relief' })
    const [syria] = looked!.sides
    const told = syria!.wanted.map(of => [of.to.id, of.reply?.map(step => step.to.id) ?? null])
    expect(told).toEqual([
      ['present', ['strike']],
      ['threat', null],
    ])
    expect(syria!.isStable).toBe(false)
  })
})

describe('euphrates-1975, as each side sees it', () => {
  // SI_misp of the program's examples: Syria does not see that it could release water, Iraq not what comes of
  // keeping it. No answer is in print; these are the definitions', worked out apart from this engine.
  const text = catalogueText('euphrates-1975').replace(
    'present: present',
    'overlooks: {syria: [{water: release}], iraq: [present, strike]}\n\npresent: present',
  )
  const { case: given } = readCase(text, { file: 'euphrates-1975.yaml' })
  const answer = stability(given!, usual)

  it('holds where a side would move if it saw the state, and where it holds anyway', () => {
    for (const concept of ['nash', 'seq', 'sseq', 'smr', 'gmr'] as const)
      expect(holding(answer, concept)).toEqual(['crisis', 'present', 'relief'])
  })

  it('says how many states each side does not see', () => {
    expect(answer.caveats).toEqual([
      { kind: 'overlooks', party: 'syria', states: 2 },
      { kind: 'overlooks', party: 'iraq', states: 2 },
    ])
  })

  it('is as without where nobody overlooks a state', () => {
    expect(ask('euphrates-1975').caveats).toEqual([])
  })
})

describe('elmira-1991', () => {
  const abandoned = [
    'kept+abandon+no',
    'kept+abandon+yes',
    'modified+abandon+no',
    'modified+abandon+yes',
  ]

  it('holds where Uniroyal abandons, at delay under pressure, and at a modified order under pressure', () => {
    const answer = ask('elmira-1991')
    for (const concept of ['nash', 'seq'] as const)
      expect(holding(answer, concept)).toEqual(
        ['compromise-pressed', 'delay-pressed', ...abandoned].sort(),
      )
  })

  it('leads from delay to delay under pressure, and stays there unless two act as one', () => {
    expect(ask('elmira-1991').looked!.paths.map(path => path.map(step => step.to.id))).toEqual([
      ['delay-pressed'],
    ])
    for (const concept of ['nash', 'seq', 'smr', 'gmr'] as const) {
      const { coalition } = ask('elmira-1991', {
        concept,
        coalition: ['moe', 'uniroyal'] as never,
      })
      const broken = coalition!.broken.map(of => [of.state.id, of.to.id])
      expect(broken).toContainEqual(['delay-pressed', 'compromise-pressed'])
    }
  })

  it('lets nobody take back what cannot be taken back', () => {
    const { looked } = ask('elmira-1991', { state: 'modified+abandon+no', concept: 'nash' })
    expect(looked!.sides.map(of => of.wanted.length + of.unwanted)).toEqual([0, 0, 1])
  })
})
