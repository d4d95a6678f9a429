import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { useQuery } from '../../route/route.ts'
import { BlockersOfDeal } from './BlockersOfDeal.tsx'
import { DealChoice } from './DealChoice.tsx'
import './blockers.css'

/** Who stops a deal, by how much, and what would bring each round: the nearest deal unless another is chosen. */
export default function Blockers(): ReactNode {
  const { t } = useWords()
  const selected = useQuery('sel')
  const deal = selected.startsWith('deal:') ? selected.slice('deal:'.length) : null
  return (
    <>
      <h1>{t('screen.blockers')}</h1>
      <DealChoice deal={deal} />
      <BlockersOfDeal deal={deal} />
    </>
  )
}
