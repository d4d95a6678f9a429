import { type Answers, contradictions, dealsToRank, impliedOrder } from '@parley/casefile'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { answersOf, type Draft, dealKey, NO_DEAL } from '../draft.ts'
import type { PageProps } from '../PageProps.ts'
import { Ranked } from '../Ranked.tsx'
import { ReadBack } from '../ReadBack.tsx'

/** 4, continued. Whole deals and no agreement in the order each would rank them, read back. */
export function Deals({ draft, asOf, change }: PageProps): ReactNode {
  const { t } = useWords()
  const answers = answersOf(draft, asOf)
  if (!answers) return null
  return (
    <>
      {answers.parties.map((party, i) => (
        <fieldset key={party}>
          <legend>
            <bdi>{party}</bdi>
          </legend>
          <Ranked
            label={t('ask.dealsOf', { party })}
            items={orderOf(answers, draft, i).map(key => ({
              key,
              name: key === NO_DEAL ? t('ask.noDeal') : key,
            }))}
            onOrder={order => change({ dealRanks: { ...draft.dealRanks, [party]: order } })}
          />
        </fieldset>
      ))}
      <ReadBack answers={answers} found={contradictions(answers)} />
    </>
  )
}

/** Deals and no agreement as they were put in order, or as the answers so far imply. */
function orderOf(answers: Answers, draft: Draft, party: number): readonly string[] {
  const keys = dealsToRank(answers).map(deal => dealKey(answers, deal))
  const said = draft.dealRanks[answers.parties[party]!]
  if (said && keys.every(key => said.includes(key))) {
    return said.filter(key => key === NO_DEAL || keys.includes(key))
  }
  const { deals, noDealAfter } = impliedOrder(answers, party)
  const order = deals.map(deal => keys[deal]!)
  return [...order.slice(0, noDealAfter), NO_DEAL, ...order.slice(noDealAfter)]
}
